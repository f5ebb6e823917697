// Cuts a query as the program cuts texts (Analysis/Searching/SearchKeys.cs). What is known of languages comes with the rules.

const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu
const script = /[\u2E80-\uFFFF]+|[^\u2E80-\uFFFF]+/g
const shortestRest = 3
const shortestEastAsianRest = 2

export function queryCutter(rules) {
  const letters = new Map(Object.entries(rules.letters))

  function fold(text) {
    let folded = ''
    for (const c of text.normalize('NFD')) {
      // The kana voicing marks make other letters; every other combining mark is an accent or a vowel sign.
      if (!/\p{Mn}/u.test(c) || c === '\u3099' || c === '\u309A') folded += letters.get(c) ?? c.toLowerCase()
    }
    return folded.normalize('NFC')
  }

  function unelided(text) {
    const elision = rules.elisions.find((e) => text.length > e.length && text.startsWith(e))
    return (elision ? text.slice(elision.length) : text).replaceAll("'", '')
  }

  function pieces(run) {
    const size = rules.pieceLength
    const found = []
    for (let i = 0; i + size < run.length; i += size) found.push(run.slice(i, i + size))
    return [...found, run.slice(-size)]
  }

  function without(text, clitics, starts, shortest) {
    const found = clitics.find((c) => text.length - c.length >= shortest && (starts ? text.startsWith(c) : text.endsWith(c)))
    return !found ? text : starts ? text.slice(found.length) : text.slice(0, -found.length)
  }

  function strict(part) {
    return isEastAsian(part) ? pieces(part) : [without(part, rules.articles, true, shortestRest)]
  }

  function loose(part) {
    if (isEastAsian(part)) return pieces(without(part, rules.after, false, shortestEastAsianRest))
    return [without(without(part, rules.before, true, shortestRest), rules.after, false, shortestRest)]
  }

  // The terms of a query; `loose` are to be tried where the others find nothing.
  function terms(query) {
    const parts = (fold(query).match(word) ?? []).flatMap((w) => unelided(w).match(script) ?? [])
    return { strict: [...new Set(parts.flatMap(strict))], loose: [...new Set(parts.flatMap(loose))] }
  }

  return { fold, terms }
}

export function isEastAsian(text) {
  return text >= '\u2E80'
}
