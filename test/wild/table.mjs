// Writes docs/conformance.md from the results of wild.mjs: what every edition lost, worst first.
// Usage: node test/wild/table.mjs [--out FOLDER]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { whyLost } from './explained.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/wild' } } })
const editions = ['html', 'epub', 'pdf', 'audio']
const names = { html: 'page', epub: 'EPUB', pdf: 'PDF', audio: 'transcript' }

const rows = readdirSync(values.out)
  .filter((name) => name.endsWith('.ndjson'))
  .flatMap((name) => readFileSync(join(values.out, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
const validated = existsSync(join(values.out, 'validated.json'))
  ? JSON.parse(readFileSync(join(values.out, 'validated.json'), 'utf8'))
  : undefined

const page = join(here, '../../docs/conformance.md')
writeFileSync(
  page,
  `${[head(), limits(), totals(), worst(), reasons(), spread(), validators(), words()].filter(Boolean).join('\n\n')}\n`,
)

function head() {
  const repositories = new Set(rows.map(({ name }) => name.split('/').slice(0, 2).join('/')))
  return `# Strangers' articles: what was lost

\`node test/wild/wild.mjs --mirrors FOLDER\` publishes public files in every edition and holds the words that pandoc reads in each source against the
words that other programs read in the editions (pandoc for page, EPUB and transcript, poppler for PDF), in order. \`test/wild/list.json\` says where the
files are, with the commit and the licence of each repository; none of their text is kept here. \`node test/wild/table.mjs\` writes this page.

Last run: ${rows.length} files of ${repositories.size} repositories, in ${count(rows, 'script').length} scripts and ${count(rows, 'dialect').length} formats and dialects, ${sum(rows, ({ words = 0 }) => words).toLocaleString('en')} words; ${rows.filter(({ failed }) => failed).length} failed.`
}

/** What the run does not show. */
function limits() {
  const list = JSON.parse(readFileSync(join(here, 'list.json'), 'utf8'))
  const left = sum(list, ({ files }) => files.length) - rows.length
  const open = [
    ...(left > 0 ? [`${left} files of the list were not part of this run.`] : []),
    ...(validated ? [] : ['No validator has judged these files yet.']),
    'The run before had another instrument: 172 files of seven repositories, the page alone, 742 of 133,508 words not found, without a rule for what explains them.',
  ]
  return open.join(' ')
}

function totals() {
  const lines = editions.map((edition) => {
    const made = rows.filter((row) => row.editions?.[edition])
    const runs = made.flatMap((row) => row.editions[edition].lost)
    const lost = size(runs.filter((run) => !whyLost(run)))
    const clean = made.filter((row) => row.editions[edition].lost.every(whyLost)).length
    return `| ${names[edition]} | ${made.length} | ${size(runs)} | ${size(runs) - lost} | ${lost} | ${clean} |`
  })
  return `| edition | files | words not found | explained | unexplained | files without unexplained |\n| --- | --- | --- | --- | --- | --- |\n${lines.join('\n')}`
}

function worst() {
  const listed = rows
    .map((row) => ({ ...row, lost: editions.map((edition) => unexplained(row, edition)) }))
    .filter(({ failed, lost }) => failed || lost.some((runs) => runs.length > 0))
    .toSorted((a, b) => share(b) - share(a))
  if (listed.length === 0) return '## Worst first\nNo file lost a word that nothing explains.'
  const lines = listed.slice(0, 40).map(({ name, dialect, script, words = 0, failed, lost }) => {
    const first = lost.flat().toSorted((a, b) => b.words.length - a.words.length)[0]
    const what = failed ?? `line ${first?.line}: ${first?.words.slice(0, 8).join(' ')}`
    return `| ${cell(name)} | ${dialect}, ${script} | ${words} | ${lost.map(size).join(' / ')} | ${cell(what)} |`
  })
  return `## Worst first\nWords that nothing explains, by the share of the file: page / EPUB / PDF / transcript.\n\n| file | dialect, script | words | lost | the longest |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}`
}

function reasons() {
  const counts = new Map()
  for (const row of rows) {
    for (const edition of editions) {
      for (const run of row.editions?.[edition]?.lost ?? []) {
        const why = whyLost(run)
        if (!why) continue
        const entry = counts.get(why) ?? { words: 0, files: new Set() }
        counts.set(why, { words: entry.words + run.words.length, files: entry.files.add(row.name) })
      }
    }
  }
  const lines = [...counts]
    .toSorted(([, a], [, b]) => b.words - a.words)
    .map(([why, { words, files }]) => `| ${why} | ${words} | ${files.size} |`)
  return `## What explains the others\nA finding of that name stands at the paragraph, or pandoc takes for words what the dialect's own program does not.\n\n| reason | words in all editions | files |\n| --- | --- | --- |\n${lines.join('\n')}`
}

function spread() {
  const list = (key) =>
    count(rows, key)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ')
  return `## Which files\nScripts: ${list('script')}.\n\nFormats and dialects: ${list('dialect')}.`
}

function validators() {
  if (!validated) return undefined
  const lines = validated.map(
    ({ checker, files, clean, messages }) =>
      `| ${checker} | ${files} | ${clean} | ${cell(messages.slice(0, 3).join('; ')) || 'nothing'} |`,
  )
  return `## Validators\nA sample of these files, spread over scripts and dialects.\n\n| checker | files | clean | what it said of the others |\n| --- | --- | --- | --- |\n${lines.join('\n')}`
}

function words() {
  return `## How words are compared
Words are runs of letters or of digits, in lower case; in scripts without spaces each letter is one. A run of words that stands whole in another
place (a note, a caption, a description) is found there, and each place counts once. Letters are compared where a line of print ends inside a long word. Front matter, comments and addresses of links are no
words; formulas are counted, not read.`
}

function unexplained(row, edition) {
  return (row.editions?.[edition]?.lost ?? []).filter((run) => !whyLost(run))
}

function share({ failed, lost, words }) {
  return failed ? Number.POSITIVE_INFINITY : Math.max(...lost.map(size)) / Math.max(1, words)
}

function size(runs) {
  return sum(runs, (run) => run.words.length)
}

function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0)
}

function count(items, key) {
  const counts = new Map()
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

function cell(text) {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')
}
