// Reads records from standard input, a JSON object a line, sorted by language, and makes an index of each
// language's in a folder of its own below the one that is named. Each language has its own, since the
// browser's part of Pagefind has one stemmer at a time.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { close, createIndex } from 'pagefind'

const output = process.argv[2]
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css',
  'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js']

function sound(response) {
  if (response.errors.length > 0) throw new Error(response.errors.join('; '))
  return response
}

async function finish(language, index) {
  const outputPath = join(output, language)
  sound(await index.writeFiles({ outputPath }))
  await index.deleteIndex()
  for (const file of unused) await rm(join(outputPath, file), { force: true })
}

let language = null
let index = null
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const record = JSON.parse(line)
  if (record.bundle !== language) {
    if (index) await finish(language, index)
    index = sound(await createIndex({ keepIndexUrl: true })).index
    language = record.bundle
  }
  const { bundle, ...custom } = record
  sound(await index.addCustomRecord(custom))
}
if (index) await finish(language, index)
await close()
