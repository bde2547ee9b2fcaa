// Strangers' articles: publishes public files in every edition, and holds the words that pandoc finds in each source against those that other
// programs find in the editions, in order. Nothing of theirs is kept here but a list of where they are.
// Usage: node test/wild/wild.mjs --mirrors FOLDER [--pandoc PROGRAM] [--fonts FOLDER] [--out FOLDER] [--part 1/2] [--seconds 540] [--list FILE]
//   [PART OF A NAME…]
// FOLDER (or LECTERN_WILD) holds a git directory for each repository; what is missing is cloned into it. A run that was stopped, or that ends after
// --seconds, goes on where it was when it is started again; files that are named are measured again.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fontsOf, published } from './editions.mjs'
import { placed, reasons, wordsOutside } from './explained.mjs'
import { cloned, contents } from './git.mjs'
import { losses, pairs } from './losses.mjs'
import { picturesOf } from './pictures.mjs'
import { readingsOf, reference } from './readings.mjs'
import { rowsIn } from './rows.mjs'
import { wordsOf } from './words.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string', default: process.env.LECTERN_WILD },
    pandoc: { type: 'string', default: 'pandoc' },
    fonts: { type: 'string' },
    out: { type: 'string', default: 'out/wild' },
    part: { type: 'string', default: '1/1' },
    list: { type: 'string', default: join(here, 'list.json') },
    seconds: { type: 'string', default: 'Infinity' },
  },
})
if (!values.mirrors) throw new Error('Name the folder of repositories: --mirrors FOLDER, or LECTERN_WILD')
const [part, parts] = values.part.split('/').map(Number)
mkdirSync(values.out, { recursive: true })
const results = join(values.out, `results-${part}-of-${parts}.ndjson`)
const done = new Set(rowsIn(values.out).map(({ name }) => name))
const fonts = fontsOf(values.fonts)

const chosen = JSON.parse(readFileSync(values.list, 'utf8'))
  .flatMap(({ repository, commit, files }) =>
    files.map((file) => ({ ...file, repository, commit, name: `${repository}/${file.path}` })),
  )
  .filter((_, index) => index % parts === part - 1)
  .filter(({ name }) =>
    positionals.length > 0 ? positionals.some((one) => name.includes(one)) : !done.has(name),
  )
const end = performance.now() + Number(values.seconds) * 1000
/** While other programs read the editions of one file, the next is published. */
let reading = Promise.resolve()
for (const file of chosen) {
  if (performance.now() > end) break
  const made = await attempt(file)
  await reading
  reading = measured(made).then((row) => {
    appendFileSync(results, `${JSON.stringify({ ...row, at: Date.now() })}\n`)
    console.log(line(row))
  })
}
await reading

/** The editions of a file, or why there are none. */
async function attempt({ name, repository, commit, path, dialect, script }) {
  const started = performance.now()
  const row = { name, dialect, script }
  try {
    const git = cloned(values.mirrors, repository, commit)
    const source = contents(git, [`${commit}:${path}`])[0].toString()
    const folder = join(values.out, 'files', name.replaceAll('/', '+'))
    const pictures = picturesOf(git, commit, path, source)
    const made = await published({ source, path, dialect, pictures, folder, fonts })
    return { row: { ...row, seconds: Math.round((performance.now() - started) / 100) / 10 }, source, made }
  } catch (error) {
    if (error.code === 'unknown-format') return { row: { ...row, refused: error.message } }
    return { row: { ...row, failed: reasonOf(error) } }
  }
}

async function measured({ row, source, made }) {
  if (!made) return row
  const { article, editions, failures, findings } = made
  try {
    const expected = await reference(values.pandoc, source, row.dialect)
    const lineOf = await lineFinder(source, expected.words)
    const told = wordsOutside(findings)
    const read = await Promise.all(
      Object.entries(editions).map(async ([edition, one]) => [
        edition,
        await compared(edition, one, { expected: expected.words, told, lineOf, source }),
      ]),
    )
    return {
      ...row,
      words: expected.words.length,
      formulas: expected.formulas,
      detected: article.source.dialect,
      lang: article.meta.lang,
      findings: findings.map(({ rule, severity, line, place, message, hint, edition, wcag }) => ({
        rule,
        severity,
        line,
        end: place?.end?.line,
        message,
        hint,
        edition,
        wcag,
      })),
      failures,
      editions: Object.fromEntries(read),
    }
  } catch (error) {
    return { ...row, failed: reasonOf(error) }
  }
}

/** What of the source stands in no reading of an edition, line by line. */
async function compared(edition, { file, bytes, claims }, { expected, told, lineOf, source }) {
  const { readings, formulas } = await readingsOf(values.pandoc, edition, { file, bytes })
  // By the eye, a line that runs in two directions has its words in another order.
  const [first, ...others] = await Promise.all(
    readings.map((words, index) => losses(expected, words, index === 0 ? 3 : 1, told)),
  )
  const lost = inAll([first.lost, ...others.map((other) => other.lost)], expected)
  return {
    file,
    claims,
    moved: first.moved,
    formulas,
    lost: lost.flatMap((run) => placed(run, lineOf, source)),
  }
}

/** Runs of words that each of several readings lost. */
function inAll(lists, expected) {
  const sets = lists.map(
    (runs) => new Set(runs.flatMap(({ at, words }) => words.map((_, index) => at + index))),
  )
  const runs = []
  for (const index of sets[0]) {
    if (!sets.every((set) => set.has(index))) continue
    const last = runs.at(-1)
    if (last && last.at + last.words.length === index) last.words.push(expected[index])
    else runs.push({ at: index, words: [expected[index]] })
  }
  return runs
}

/** The line of the source in which a word of the reference stands. */
async function lineFinder(source, expected) {
  const words = source
    .split('\n')
    .flatMap((text, index) => wordsOf(text).map((word) => ({ word, line: index + 1 })))
  const map = await pairs(
    expected,
    words.map(({ word }) => word),
  )
  return (index) => {
    for (let at = index; at >= 0; at -= 1) if (map[at] !== undefined) return words[map[at]].line
    return 1
  }
}

function reasonOf(error) {
  return String(error?.stack ?? error)
    .split('\n')
    .slice(0, 3)
    .join(' ')
}

function line(row) {
  const { name, words, editions = {}, failed, refused, failures = [], seconds } = row
  if (refused) return `${name}: refused: ${refused}`
  if (failed) return `${name}: FAILED ${failed}`
  const lost = Object.entries(editions).map(([edition, { lost, moved }]) => {
    const why = lost.flatMap((piece) => reasons(piece, row, edition))
    return `${edition} ${why.filter((reason) => !reason).length}/${why.length} moved ${moved}`
  })
  return `${name}: ${words} words; ${lost.join(', ')} ${failures.join(' ')} (${seconds} s)`
}
