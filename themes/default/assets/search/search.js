// The search page: asks Pagefind's index of each language, the reader's own first. Without this script the page offers
// the index of all titles and names.

const form = document.querySelector('form[data-settings]')
const status = document.getElementById('search-status')
const results = document.getElementById('search-results')
const fields = ['q', 'language', 'source', 'topic', 'from', 'to', 'sort']
const perPart = 10
const typing = 250

let settings, cutter, excerpt, isEastAsian
let asked = 0
const engines = new Map()

function say(key, count) {
  const forms = settings.words[key]
  const category = new Intl.PluralRules(document.documentElement.lang).select(count ?? 0)
  const number = new Intl.NumberFormat(document.documentElement.lang).format(count ?? 0)
  return (forms[category] ?? forms.other).replace('{count}', number)
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

function typed() {
  const values = new FormData(form)
  return Object.fromEntries(fields.map((name) => [name, (values.get(name) ?? '').trim()]))
}

function isEmpty(query) {
  return query.q === '' && ['source', 'topic', 'from', 'to'].every((name) => query[name] === '')
}

// Each language's index has a module, and so a stemmer, of its own.
function engine(language) {
  if (!engines.has(language.tag)) {
    const loading = import(`${language.bundle}pagefind.js`).then(async (pagefind) => {
      await pagefind.init()
      return pagefind
    })
    loading.catch(() => engines.delete(language.tag))
    engines.set(language.tag, loading)
  }
  return engines.get(language.tag)
}

async function filters(pagefind, query) {
  const chosen = {}
  if (query.source) chosen.source = query.source
  if (query.topic) chosen.topic = query.topic
  if (query.from || query.to) {
    const dates = Object.keys((await pagefind.filters()).date ?? {})
    const within = dates.filter((d) => (!query.from || d >= query.from) && (!query.to || d <= query.to))
    if (within.length === 0) return null
    chosen.date = { any: within }
  }
  return chosen
}

// Where no word begins with a term, Pagefind takes the longest word that the term begins with: 특별시 would find 트.
// What it takes it takes for every result, so that the first one shows it.
async function answers(hit, terms) {
  if (!hit) return false
  const { raw_content, meta } = await hit.data()
  const text = cutter.fold(`${meta.title} ${raw_content}`)
  return terms.every((term) => text.includes(isEastAsian(term) ? term : term.slice(0, Math.max(3, term.length - 3))))
}

async function ask(language, query) {
  const pagefind = await engine(language)
  const chosen = await filters(pagefind, query)
  if (chosen === null) return { language, terms: [], hits: [] }
  const options = { filters: chosen, sort: query.sort === 'date' ? { date: 'desc' } : {} }
  const { strict, loose } = cutter.terms(query.q)
  for (const terms of [strict, loose]) {
    if (terms.length === 0 && query.q !== '') continue
    const found = await pagefind.search(query.q === '' ? null : terms.join(' '), options)
    if (await answers(found.results[0], terms)) return { language, terms, hits: found.results }
  }
  return { language, terms: [], hits: [] }
}

function marked(pieces) {
  return pieces.map((p) => (p.marked ? make('mark', {}, p.text) : p.text))
}

async function entry(hit, language, terms) {
  const found = await hit.data()
  const [text] = found.raw_content.split(settings.mark)
  const own = { lang: language.tag, dir: language.dir }
  const cut = { fold: cutter.fold, isEastAsian }
  const item = make('li', { class: 'hit' },
    make('h3', { class: 'hit__title' },
      make('a', { href: settings.base + found.raw_url.replace(/^\//, ''), hreflang: language.tag, ...own },
        ...marked(excerpt(found.meta.title, terms, { ...cut, length: Infinity })))))
  if (found.meta.label) item.append(make('p', { class: 'hit__label', ...own }, found.meta.label))
  if (text.trim()) item.append(make('p', { class: 'hit__excerpt', ...own }, ...marked(excerpt(text.trim(), terms, cut))))
  return item
}

async function part(list, { language, terms, hits }, start) {
  const items = await Promise.all(hits.slice(start, start + perPart).map((hit) => entry(hit, language, terms)))
  list.append(...items)
  if (start > 0) items[0]?.querySelector('a').focus()
}

async function section(answer) {
  const { language, hits } = answer
  const list = make('ol', { class: 'hits' })
  const id = `results-${language.tag}`
  const block = make('section', { class: 'search__language', 'aria-labelledby': id },
    make('h2', { id },
      make('span', { lang: language.tag, dir: language.dir }, language.name), `\u00a0· ${say('search.count', hits.length)}`), list)
  await part(list, answer, 0)
  let shown = perPart
  if (hits.length > shown) {
    const more = make('button', { type: 'button', class: 'search__more' }, say('search.more'))
    more.addEventListener('click', async () => {
      const start = shown
      shown += perPart
      if (shown >= hits.length) more.remove()
      await part(list, answer, start)
    })
    block.append(more)
  }
  return block
}

function remember(query) {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
  history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname)
}

async function search() {
  const query = typed()
  const mine = ++asked
  remember(query)
  if (isEmpty(query)) {
    results.replaceChildren()
    status.textContent = ''
    return
  }
  status.textContent = say('search.loading')
  const languages = settings.languages.filter((l) => query.language === '' || l.tag === query.language)
  let count = 0
  let failed = 0
  const shown = []
  for (const language of languages) {
    try {
      const answer = await ask(language, query)
      const block = answer.hits.length > 0 ? await section(answer) : null
      if (mine !== asked) return
      count += answer.hits.length
      if (block) shown.push(block)
      if (shown.length > 0) results.replaceChildren(...shown)
    } catch (error) {
      console.error(error)
      failed++
    }
  }
  if (mine !== asked) return
  results.replaceChildren(...shown)
  status.textContent = failed === languages.length ? say('search.failed') : count === 0 ? say('search.none') : say('search.count', count)
}

function fill(parameters) {
  for (const name of fields) {
    const value = parameters.get(name)
    if (value !== null) form.elements.namedItem(name).value = value
  }
}

async function start() {
  const response = await fetch(form.dataset.settings)
  settings = await response.json()
  const modules = await Promise.all([import(settings.modules.query), import(settings.modules.excerpt)])
  cutter = modules[0].queryCutter(settings.rules)
  isEastAsian = modules[0].isEastAsian
  excerpt = modules[1].excerpt
  fill(new URLSearchParams(location.search))
  let timer
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(search, typing)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    search()
  })
  form.hidden = false
  if (location.hash === '#search-q') form.elements.namedItem('q').focus()
  search()
}

if (form) start()
