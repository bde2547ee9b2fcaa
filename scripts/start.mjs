// `npm start`: installs, builds, and publishes the example articles into out/ in every edition, with sound.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { editionFolders, fingerprint, isFresh, markFresh } from './fresh.mjs'
import { bin, root, run, say, setUp } from './setup.mjs'

const out = join(root, 'out')
const began = performance.now()

await setUp({ toPublish: true })
const print = fingerprint(root)
const fresh = isFresh(out, print)
const code = fresh ? 0 : await publish()
const articles = published()
say('')
say(table(articles))
say('')
say(summary(articles))
process.exitCode = code

/** The shortest article first, so that something can be opened soon; then all, two at a time, for one waits while its voice speaks. */
async function publish() {
  say('• Publishing the articles of examples/articles into out/')
  await build(shortest())
  for (const { name } of published())
    say(
      `• ${relative(root, join(out, name, `${name}.html`))} can be opened after ${seconds()} s; the others follow`,
    )
  const status = await build(join('examples', 'articles'), '--jobs', '2')
  if (status === 0) markFresh(out, print)
  return status
}

function build(...args) {
  const stdio = ['ignore', 'ignore', 'inherit']
  return run(bin('lectern'), ['build', ...args, '--out', 'out'], { stdio })
}

function shortest() {
  const folder = join('examples', 'articles')
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:[^/\\]+\.(?:md|html|txt)|([^/\\]+)[/\\]\1\.md)$/.test(name))
    .map((name) => join(folder, name))
  const size = (file) => statSync(join(root, file)).size
  return files.reduce((least, file) => (size(file) < size(least) ? file : least))
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
