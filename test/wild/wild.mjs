// Strangers' articles: publishes Markdown of public repositories and holds the words that pandoc finds in the source against those in the edition.
// Nothing of theirs is kept here; bring the repositories yourself.
// Usage: node test/wild/wild.mjs --mirrors FOLDER [--each 20] [--pandoc PROGRAM] [PART OF A REPOSITORY'S NAME…]
// FOLDER holds a git directory for each repository of repositories.json: FOLDER/owner+name/repo, or FOLDER/owner+name.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { html, parse, publish } from '../../packages/lectern/dist/index.js'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string' },
    each: { type: 'string', default: '20' },
    pandoc: { type: 'string', default: 'pandoc' },
  },
})
/** How far ahead a word is looked for: notes and captions stand elsewhere in the edition. */
const ahead = 300

const rows = []
for (const entry of JSON.parse(readFileSync(join(here, 'repositories.json'), 'utf8'))) {
  if (positionals.length > 0 && !positionals.some((part) => entry.repository.includes(part))) continue
  const folder = folderOf(entry.repository)
  if (!folder) console.error(`${entry.repository}: not in ${values.mirrors}; left out`)
  else for (const path of chosen(folder, entry)) rows.push(await measured(folder, path, entry))
}
report(rows)

function folderOf(repository) {
  const name = join(values.mirrors ?? '.', repository.replace('/', '+'))
  return [join(name, 'repo'), name].find((folder) => existsSync(join(folder, 'HEAD')))
}

function git(folder, ...args) {
  return execFileSync('git', ['-C', folder, ...args], { maxBuffer: 1 << 28 }).toString()
}

/** Files spread evenly over the repository, none of them tiny or huge. */
function chosen(folder, { under }) {
  const paths = git(folder, 'ls-tree', '-r', '-l', '-z', 'HEAD', ...(under ? [under] : []))
    .split('\0')
    .map((line) => /^\S+ blob \S+ +(\d+)\t(.*\.(?:md|qmd|markdown))$/.exec(line))
    .filter((match) => match && Number(match[1]) > 500 && Number(match[1]) < 200_000)
    .map((match) => match[2])
  const step = Math.max(1, paths.length / Number(values.each))
  return paths.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

async function measured(folder, path, { repository, dialect }) {
  const source = git(folder, 'show', `HEAD:${path}`)
  const name = `${repository}/${path}`
  const from = dialect === 'pandoc' || dialect === 'quarto' ? 'markdown' : 'gfm+footnotes'
  try {
    const expected = words(plain(source, from))
    const article = await parse({ value: source, path: 'article.md' }, { drawings: false })
    const { editions } = await publish(article, [html()])
    const chunks = []
    for await (const chunk of editions.get('html').files[0].open()) chunks.push(chunk)
    const found = words(plain(Buffer.concat(chunks).toString(), 'html'))
    const lost = missing(expected, found)
    const dialects = article.source.dialect
    return { name, words: expected.length, lost, findings: article.findings.length, dialect: dialects }
  } catch (error) {
    return { name, words: 0, lost: [], findings: 0, failed: String(error.message ?? error).split('\n')[0] }
  }
}

function plain(text, from) {
  return execFileSync(values.pandoc, ['-f', from, '-t', 'plain', '--wrap=none'], {
    input: text,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString()
}

/** Words of letters and digits; marks that one of the two programs writes are none. */
function words(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []
  )
}

/** What does not follow in the edition in the order of the source. */
function missing(expected, found) {
  const lost = []
  let at = 0
  for (const word of expected) {
    const next = found.indexOf(word, at)
    if (next >= 0 && next < at + ahead) at = next + 1
    else if (!found.includes(word)) lost.push(word)
  }
  return lost
}

function report(all) {
  const sorted = all.toSorted((a, b) => share(b) - share(a))
  console.log('| file | dialect | words | lost | first of them |\n| --- | --- | --- | --- | --- |')
  for (const { name, dialect = '', words: count, lost, failed } of sorted.slice(0, 40)) {
    if (failed || lost.length > 0)
      console.log(
        `| ${name} | ${dialect} | ${count} | ${failed ?? lost.length} | ${lost.slice(0, 12).join(' ')} |`,
      )
  }
  const [count, lost] = [sum(all, (row) => row.words), sum(all, (row) => row.lost.length)]
  const clean = all.filter((row) => !row.failed && row.lost.length === 0).length
  const failed = all.filter((row) => row.failed).length
  console.log(
    `${all.length} files, ${count} words, ${lost} lost; ${clean} files without any, ${failed} failed`,
  )
}

function share({ lost, words: count, failed }) {
  return failed ? Number.POSITIVE_INFINITY : lost.length / Math.max(1, count)
}

function sum(all, of) {
  return all.reduce((total, row) => total + of(row), 0)
}
