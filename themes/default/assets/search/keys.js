// “/” and Ctrl+K (⌘K) go to the search. A reader whose speech input or fingers hit “/” by accident turns it off on the search page.

const setting = 'search-key'
const link = document.querySelector('a[data-search]')
const box = document.getElementById(setting)

function stored() {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

function store(on) {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off')
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

let slash = stored()
if (box) {
  box.checked = slash
  box.addEventListener('change', () => {
    slash = box.checked
    store(slash)
  })
}

function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

function isShortcut(event) {
  if (event.altKey || event.defaultPrevented) return false
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey
  return slash && event.key === '/' && !isTyping(event.target)
}

document.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return
  const field = document.getElementById('search-q')
  if (field?.checkVisibility()) {
    event.preventDefault()
    field.focus()
    field.select()
  } else if (link) {
    event.preventDefault()
    location.assign(`${link.href}#search-q`)
  }
})
