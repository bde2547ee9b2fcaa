// Strangers' articles: publishes public files in every edition, and holds the words that pandoc finds in each source against those that other
// programs find in the editions, in order. Nothing of theirs is kept here but a list of where they are.
// Usage: node test/wild/wild.mjs --mirrors FOLDER [--pandoc PROGRAM] [--out FOLDER] [--part 1/4] [PART OF A NAME…]
// FOLDER (or LECTERN_WILD) holds a git directory for each repository; what is missing is cloned into it.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { published, wordsOfEdition } from './editions.mjs'
import { placed, whyLost } from './explained.mjs'
import { cloned, contents } from './git.mjs'
import { losses, pairs } from './losses.mjs'
import { read, readers } from './pandoc.mjs'
import { wordsOf } from './words.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string', default: process.env.LECTERN_WILD },
    pandoc: { type: 'string', default: 'pandoc' },
    out: { type: 'string', default: 'out/wild' },
    part: { type: 'string', default: '1/1' },
  },
})
if (!values.mirrors) throw new Error('Name the folder of repositories: --mirrors FOLDER, or LECTERN_WILD')
const [part, parts] = values.part.split('/').map(Number)
mkdirSync(values.out, { recursive: true })
const results = join(values.out, `results-${part}-of-${parts}.ndjson`)
const done = new Set(
  existsSync(results)
    ? readFileSync(results, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).name)
    : [],
)

const all = JSON.parse(readFileSync(join(here, 'list.json'), 'utf8')).flatMap((entry) =>
  entry.files.map((file) => ({
    ...file,
    repository: entry.repository,
    commit: entry.commit,
    name: `${entry.repository}/${file.path}`,
  })),
)
const chosen = all
  .filter((_, index) => index % parts === part - 1)
  .filter(({ name }) => positionals.length === 0 || positionals.some((one) => name.includes(one)))
for (const file of chosen) {
  if (positionals.length === 0 && done.has(file.name)) continue
  const result = await measured(file)
  appendFileSync(results, `${JSON.stringify(result)}\n`)
  console.log(line(result))
}

async function measured({ name, repository, commit, path, dialect, script }) {
  const started = process.cpuUsage()
  const row = { name, dialect, script }
  try {
    const folder = cloned(values.mirrors, repository, commit)
    const source = contents(folder, [`${commit}:${path}`])[0].toString()
    const expected = reference(source, dialect)
    const into = join(values.out, 'files', name.replaceAll('/', '+'))
    const { article, editions, failures, findings } = await published(source, path, dialect, into)
    const at = lineFinder(source, expected.words)
    Object.assign(row, {
      words: expected.words.length,
      formulas: expected.formulas,
      detected: article.source.dialect,
      lang: article.meta.lang,
      findings: findings.map(({ rule, line, place, message }) => ({
        rule,
        line,
        end: place?.end?.line,
        message,
      })),
      failures,
      editions: {},
    })
    for (const [edition, { file, claims }] of Object.entries(editions)) {
      const found = wordsOfEdition(edition, file, readFileSync(file), values.pandoc)
      const { lost, moved } = losses(expected.words, found.words)
      const told = lost
        .filter(({ words }) => !found.otherwise?.().includes(words.join('')))
        .map(({ at: index, words }) => placed(words, at(index), source, findings))
      row.editions[edition] = { file, claims, moved, formulas: found.formulas, lost: told }
    }
  } catch (error) {
    row.failed = String(error?.stack ?? error)
      .split('\n')
      .slice(0, 3)
      .join(' ')
  }
  const used = process.cpuUsage(started)
  return { ...row, seconds: Math.round((used.user + used.system) / 1e5) / 10 }
}

function reference(source, dialect) {
  const text = source.replace(/^\uFEFF/, '')
  if (dialect === 'text') return { words: wordsOf(text), formulas: 0 }
  const body =
    dialect === 'html'
      ? mainOf(text)
      : text.replace(
          /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|^\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*\r?\n/,
          '',
        )
  const { text: plain, formulas } = read(values.pandoc, body, readers[dialect])
  return { words: wordsOf(plain), formulas }
}

/** What a page itself says is its article. */
function mainOf(page) {
  return /<main\b[\s\S]*<\/main>/i.exec(page)?.[0] ?? /<article\b[\s\S]*<\/article>/i.exec(page)?.[0] ?? page
}

/** The line of the source in which a word of the reference stands. */
function lineFinder(source, expected) {
  const lines = source.split('\n')
  const words = lines.flatMap((line, index) => wordsOf(line).map((word) => ({ word, line: index + 1 })))
  const map = pairs(
    expected,
    words.map(({ word }) => word),
  )
  return (index) => {
    for (let at = index; at >= 0; at -= 1) if (map[at] !== undefined) return words[map[at]].line
    return 1
  }
}

function line({ name, words, editions = {}, failed, failures = [], seconds }) {
  if (failed) return `${name}: FAILED ${failed}`
  const lost = Object.entries(editions).map(([edition, { lost, moved }]) => {
    const unexplained = lost.filter((run) => !whyLost(run))
    const count = (runs) => runs.reduce((sum, run) => sum + run.words.length, 0)
    return `${edition} ${count(unexplained)}/${count(lost)} moved ${moved}`
  })
  return `${name}: ${words} words; ${lost.join(', ')} ${failures.join(' ')} (${seconds} s)`
}
