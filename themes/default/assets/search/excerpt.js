// Finds the passage of a text that answers a query best, and marks what was looked for.

const before = 60

// The text folded, with the place in the text that each of its letters comes from.
function foldWithOrigins(text, fold) {
  let folded = ''
  const origins = []
  let at = 0
  for (const piece of text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
    const made = fold(piece)
    for (let i = 0; i < made.length; i++) origins.push(at)
    folded += made
    at += piece.length
  }
  origins.push(text.length)
  return { folded, origins }
}

function occurrences(folded, term, anywhere) {
  const found = []
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    if (anywhere || at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1])) found.push([at, at + term.length])
  }
  return found
}

// Where a term stands; a longer word is also sought by its beginning, since the index finds other endings too.
function places(folded, term, isEastAsian) {
  if (isEastAsian(term)) return occurrences(folded, term, true)
  for (let length = term.length; length >= Math.max(3, term.length - 3); length--) {
    const found = occurrences(folded, term.slice(0, length), false)
    if (found.length > 0) return found
  }
  return occurrences(folded, term, term.length > 3)
}

function densest(marks, length) {
  let best = { start: 0, score: 0 }
  for (const [start] of marks) {
    const terms = new Set(marks.filter((m) => m[0] >= start && m[1] <= start + length).map((m) => m[2]))
    if (terms.size > best.score) best = { start, score: terms.size }
  }
  return best.start
}

// The excerpt as pieces of text, each marked or not.
export function excerpt(text, terms, { fold, isEastAsian, length = 240 }) {
  const { folded, origins } = foldWithOrigins(text, fold)
  const marks = terms
    .flatMap((term) => places(folded, term, isEastAsian).map(([from, to]) => [origins[from], origins[to], term]))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, densest(marks, length) - before))
  const to = wordEnd(text, Math.min(text.length, from + length))
  const pieces = from > 0 ? [{ text: '… ', marked: false }] : []
  let at = from
  for (const [start, end] of marks) {
    if (start < at || end > to) continue
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), marked: false })
  return pieces.filter((p) => p.text !== '')
}

function wordStart(text, at) {
  const space = text.indexOf(' ', at)
  return at === 0 || space < 0 || space - at > 25 ? at : space + 1
}

function wordEnd(text, at) {
  const space = text.lastIndexOf(' ', at)
  return at === text.length || space < 0 || at - space > 25 ? at : space
}
