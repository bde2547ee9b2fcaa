// `npm start`: installs, builds, and publishes the example articles into out/ in every edition, with sound.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { editionFolders, fingerprint, isFresh, markFresh } from './fresh.mjs'
import { bin, root, run, say, setUp } from './setup.mjs'

const out = join(root, 'out')
const began = performance.now()

await setUp()
const print = fingerprint(root)
const fresh = isFresh(out, print)
const code = fresh ? 0 : await publish()
const articles = published()
say('')
say(table(articles))
say('')
say(summary(articles))
process.exitCode = code

/**
 * All articles, two at a time, since one waits while its voice speaks. The shortest is first, so that something can be opened
 * soon; then the longest, so that none is left to speak alone at the end.
 */
async function publish() {
  say('• Publishing the articles of examples/articles into out/')
  const [shortest, ...others] = articleFiles()
  const files = [shortest, ...others.reverse()]
  const args = ['build', ...files, '--index', '--jobs', '2', '--out', 'out']
  const status = await run(bin('lectern'), args, { stdio: ['ignore', 'pipe', 'inherit'] }, sayFirst)
  if (status === 0) markFresh(out, print)
  return status
}

/** Says when the first page is there: the command prints the path of each file that it made. */
function sayFirst({ stdout }) {
  createInterface({ input: stdout }).once('line', (file) =>
    say(`• ${relative(root, file)} can be opened after ${seconds()} s; the others follow`),
  )
}

/** Those of `lectern build examples/articles`, the shortest first. */
function articleFiles() {
  const folder = join('examples', 'articles')
  const size = (file) => statSync(join(root, file)).size
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:[^/\\]+\.(?:md|html|txt)|([^/\\]+)[/\\]\1\.md)$/.test(name))
    .map((name) => join(folder, name))
    .sort((one, other) => size(one) - size(other))
}

/** One row an article, from its edition.json: what was made, not what was hoped for. */
function published() {
  return editionFolders(out).flatMap((folder) => {
    const edition = readEdition(folder)
    return edition ? [{ name: basename(folder), edition }] : []
  })
}

function readEdition(folder) {
  const file = join(folder, 'edition.json')
  try {
    // What an earlier run left is not news, unless it is what this run would make.
    if (!fresh && performance.timeOrigin + began > statSync(file).mtimeMs) return undefined
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function table(articles) {
  const rows = articles.map(({ name, edition }) => [
    relative(root, join(out, name)),
    ...['html', 'pdf', 'epub', 'audio'].map((kind) => describe(kind, edition)),
  ])
  return columns([['Made', 'HTML', 'PDF', 'EPUB', 'Sound'], ...rows])
}

function describe(kind, { files, pages, blocks }) {
  const size = files.filter(({ edition }) => edition === kind).reduce((sum, { bytes }) => sum + bytes, 0)
  if (size === 0) return 'not made'
  if (kind === 'pdf') return `${pages.length} pages`
  if (kind === 'audio') return minutes(Math.max(...blocks.map(({ audio }) => audio?.end ?? 0)))
  return `${Math.round(size / 1024)} KB`
}

function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
}

function columns(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => row[index].length)))
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] + 2))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

function seconds() {
  return ((performance.now() - began) / 1000).toFixed(1)
}

function summary(articles) {
  const [first] = articles
  if (!first) return `Nothing was made in ${seconds()} s; what went wrong stands above.`
  const open = relative(root, join(out, first.name, `${first.name}.html`))
  return [
    `${articles.length} articles ${fresh ? 'were up to date' : `in ${seconds()} s`}. Open ${open} in a browser: it has the read-along player.`,
    'Beside each are the PDF, the EPUB, the sound with captions and transcripts, and report.html, which says what is claimed and what a person must judge.',
  ].join('\n')
}
