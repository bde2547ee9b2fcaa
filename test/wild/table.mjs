// Writes docs/conformance.md from the results of wild.mjs and validate.mjs: what every edition lost, worst first. What stands there about office files is kept.
// Usage: node test/wild/table.mjs [--out FOLDER]
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { reasons } from './explained.mjs'
import { cell, count, grouped, sum, tableOf } from './markdown-table.mjs'
import { rowsIn } from './rows.mjs'
import { verdictsOf } from './verdicts-table.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/wild' } } })
const editions = ['html', 'epub', 'pdf', 'audio']
const names = { html: 'page', epub: 'EPUB', pdf: 'PDF', audio: 'transcript' }

const list = JSON.parse(readFileSync(join(here, 'list.json'), 'utf8'))
const listed = new Set(
  list.flatMap(({ repository, files }) => files.map(({ path }) => `${repository}/${path}`)),
)
const rows = rowsIn(values.out).filter(({ name }) => listed.has(name))
/** Each lost word with its line and the reason, if there is one. */
const words = rows.flatMap((row) =>
  editions.flatMap((edition) =>
    (row.editions?.[edition]?.lost ?? []).flatMap((piece) =>
      reasons(piece, row, edition).map((why, index) => ({
        row,
        edition,
        piece,
        word: piece.words[index],
        why,
      })),
    ),
  ),
)
const lost = words.filter(({ why }) => !why)

const page = join(here, '../../docs/conformance.md')
const kept = /\n# [\s\S]*/.exec(readFileSync(page, 'utf8'))?.[0] ?? ''
const sections = [head(), totals(), verdictsOf(rows, values.out), worst(), explained(), method()]
writeFileSync(page, `${sections.join('\n\n')}\n${kept}`)

function head() {
  const repositories = new Set(rows.map(({ name }) => name.split('/').slice(0, 2).join('/')))
  const left = listed.size - rows.length
  const refused = rows.filter((row) => row.refused).length
  return `# Other people's articles: what was lost

\`node test/wild/wild.mjs --mirrors FOLDER\` publishes public files in every edition, and compares the words that pandoc reads in each source with the
words that other programs read in the editions, in order: pandoc for page, EPUB and transcript, poppler and MuPDF for PDF. \`validate.mjs\` runs validators, and \`table.mjs\` writes this part. \`test/wild/list.json\` lists
the files, with commit and licence. None of their text is kept here.

Last run: ${rows.length} files of ${repositories.size} repositories, in ${count(rows, 'script').length} scripts and ${count(rows, 'dialect').length} formats and dialects, ${sum(rows, ({ words = 0 }) => words).toLocaleString('en')} words; ${rows.filter(({ failed }) => failed).length} failed, ${refused} refused with a typed error.${left > 0 ? ` ${left} files of the list were not part of this run.` : ''}`
}

function totals() {
  const lines = editions.map((edition) => {
    const made = rows.filter((row) => row.editions?.[edition])
    const all = words.filter((one) => one.edition === edition)
    const open = all.filter(({ why }) => !why)
    const whole = made.length - new Set(open.map(({ row }) => row.name)).size
    const formulas = sum(made, (row) =>
      Math.max(0, row.formulas - (row.editions[edition].formulas ?? row.formulas)),
    )
    const unread = edition === 'pdf' || edition === 'audio' ? 'not counted' : formulas
    return [names[edition], made.length, all.length, all.length - open.length, open.length, whole, unread]
  })
  return tableOf(
    [
      'edition',
      'files',
      'words not found',
      'explained',
      'lost',
      'files that lost none',
      'formulas fewer than pandoc reads',
    ],
    lines,
  )
}

function worst() {
  const files = rows
    .map((row) => ({
      row,
      each: editions.map((edition) => lost.filter((one) => one.row === row && one.edition === edition)),
    }))
    .filter(({ row, each }) => row.failed || row.failures?.length > 0 || each.some((one) => one.length > 0))
    .toSorted((a, b) => share(b) - share(a))
  if (files.length === 0) return '## Lost words\n\nNo file lost a word that nothing explains.'
  const lines = files.map(({ row, each }) => [
    cell(row.name),
    `${row.dialect}, ${row.script}`,
    row.words ?? 0,
    each.map(({ length }) => length).join(' / '),
    cell(row.failed ?? row.failures?.[0] ?? longest(each)),
  ])
  const heads = ['file', 'dialect, script', 'words', 'lost', 'most of them in']
  return `## Lost words\n\nWords that nothing explains, by their share of the file: page / EPUB / PDF / transcript.\n\n${tableOf(heads, lines)}`
}

/** The line that lost most, and what. */
function longest(each) {
  const most = each.toSorted((a, b) => b.length - a.length)[0]
  const [[line, found]] = [...grouped(most, ({ piece }) => piece.line)].toSorted(
    (a, b) => b[1].length - a[1].length,
  )
  return `line ${line}: ${found
    .slice(0, 8)
    .map(({ word }) => word)
    .join(' ')}`
}

function share({ row, each }) {
  if (row.failed) return Number.POSITIVE_INFINITY
  return Math.max(...each.map(({ length }) => length)) / Math.max(1, row.words)
}

function explained() {
  const reasonsFound = [...grouped(words, ({ why }) => why)]
    .filter(([why]) => why)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([why, all]) => `${why} ${all.length}`)
  return `## What explains the other words

A finding explains a word only if it quotes the word and its lines include the word's line. Everything else is syntax of a dialect that pandoc cannot read and takes for words
([record](decisions/claims-and-reading-back.md)). In all editions: ${reasonsFound.join(', ')}.`
}

function method() {
  return `## How words are compared

A word is a run of letters or of digits, in lower case; in scripts without spaces, each letter. Words count as kept at another place (a note, a caption) if three in a row are there, or all of a shorter run, and one or two words if
the edition has them as often as the source. Print is read three times: by poppler in stored and in visual order, and by MuPDF. Front matter, comments, link addresses and formulas are not words. Sound is made of tones, for
articles of up to 60,000 characters.`
}
