// Strangers' Word and OpenDocument files: reads those of public test suites, and holds the words that pandoc finds in each against those in the tree.
// Nothing of theirs is kept here; bring the repositories yourself.
// Usage: node test/wild/office.mjs --mirrors FOLDER [--format docx|odt] [--pandoc PROGRAM] [--each 30] [--all] [--editions FOLDER] [PART OF A FILE'S NAME…]
// With --editions FOLDER each file is published there too, for validate.mjs --out FOLDER and verdicts-table.mjs.
// FOLDER holds a git directory for each repository of office-repositories.json: FOLDER/owner+name/repo, or FOLDER/owner+name.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  createReport,
  LecternError,
  memoryResources,
  readArticle,
  VFile,
} from '../../packages/core/dist/index.js'
import { openDocumentReader } from '../../packages/office/dist/opendocument/index.js'
import { wordReader } from '../../packages/office/dist/word/index.js'
import { constructsIn } from './constructs.mjs'
import { fontsOf, published } from './editions.mjs'
import { git, gitFolder } from './git.mjs'
import { missing, textOfTree, words } from './office-words.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string' },
    format: { type: 'string', default: 'docx' },
    pandoc: { type: 'string', default: 'pandoc' },
    each: { type: 'string', default: '1000' },
    editions: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})
const formats = {
  docx: { ends: /\.doc[xm]$/i, reader: wordReader, source: 'word' },
  odt: { ends: /\.(?:odt|ott|fodt)$/i, reader: openDocumentReader, source: 'opendocument' },
}
const format = formats[values.format]
if (!format) throw new Error(`--format is one of ${Object.keys(formats).join(', ')}`)
// Without pandoc nothing would be held against anything.
execFileSync(values.pandoc, ['--version'])
const rows = []
let fonts
for (const { repository } of JSON.parse(readFileSync(join(here, 'office-repositories.json'), 'utf8'))) {
  const folder = gitFolder(values.mirrors ?? '.', repository)
  if (!folder) console.error(`${repository}: not in ${values.mirrors}; left out`)
  else
    for (const { path, blob } of chosen(folder, repository))
      rows.push(
        await (values.editions
          ? publishedRow(folder, path, blob, repository)
          : measured(folder, path, blob, repository)),
      )
}
if (!values.editions) report(rows)

/** Files of the format, spread evenly over the repository. */
function chosen(folder, repository) {
  const found = git(folder, 'ls-tree', '-r', '-z', 'HEAD')
    .toString()
    .split('\0')
    .map((line) => /^\S+ blob (\S+)\t(.*)$/.exec(line))
    .filter(
      (match) =>
        match &&
        format.ends.test(match[2]) &&
        (positionals.length === 0 || positionals.some((part) => `${repository}/${match[2]}`.includes(part))),
    )
    .map((match) => ({ blob: match[1], path: match[2] }))
  const step = Math.max(1, found.length / Number(values.each))
  return found.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

async function measured(folder, path, blob, repository) {
  const name = `${repository}/${path}`
  let bytes
  try {
    bytes = new Uint8Array(git(folder, 'cat-file', 'blob', blob))
  } catch {
    return { name, absent: true }
  }
  const row = { name, words: 0, lost: [], told: 0, kinds: new Set() }
  try {
    const file = new VFile({ path: name })
    const source = `article.${path.split('.').at(-1)}`
    const reading = await format
      .reader()
      .read(
        { bytes, path: source },
        { resources: memoryResources({}), report: createReport(file), options: { extensions: [] } },
      )
    await readArticle({ value: bytes, path: source }, [format.reader()])
    const subtitle = reading.front.values.subtitle ?? ''
    const found = [false, true].map((isParted) => `${subtitle} ${textOfTree(reading.tree, isParted)}`)
    const findings = file.messages
    for (const { ruleId } of findings) row.kinds.add(ruleId)
    const expected = unmarked(plain(bytes, path))
    const lost = missing(expected, found)
    const told = new Set(words(findings.map(({ reason }) => reason).join(' ')))
    // Of a table of contents the first words are told; the rest are headings, and numbers of pages.
    if (row.kinds.has(`${format.source}-contents`))
      for (const word of lost) if (/^\d+$|^[ivxl]+$/.test(word)) told.add(word)
    return {
      ...row,
      constructs: await constructsIn(bytes, path, [...nodesOf(reading.tree)], row.kinds, format.source),
      words: words(expected).length,
      told: lost.filter((word) => told.has(word)).length,
      lost: lost.filter((word) => !told.has(word)),
    }
  } catch (error) {
    if (error instanceof LecternError) return { ...row, refused: error.message }
    return { ...row, failed: String(error.stack ?? error) }
  }
}

/** All editions of a file, as wild.mjs keeps them for the validators. */
async function publishedRow(folder, path, blob, repository) {
  const name = `${repository}/${path}`
  const source = new Uint8Array(git(folder, 'cat-file', 'blob', blob))
  const row = { name, dialect: values.format, at: Date.now() }
  try {
    const into = join(values.editions, name.replace(/[^\w.-]+/g, '_'))
    fonts ??= fontsOf()
    const made = await published({ source, path, pictures: {}, folder: into, fonts })
    const editions = Object.entries(made.editions).map(([kind, { file, claims }]) => [
      kind,
      { file, claims, lost: [] },
    ])
    Object.assign(row, { editions: Object.fromEntries(editions), failures: made.failures })
    row.findings = made.findings.map(({ rule, message }) => ({ rule, message }))
  } catch (error) {
    Object.assign(
      row,
      error instanceof LecternError ? { refused: error.message } : { failed: String(error.stack) },
    )
  }
  mkdirSync(values.editions, { recursive: true })
  appendFileSync(join(values.editions, 'results-office.ndjson'), `${JSON.stringify(row)}\n`)
  console.log(`${name}: ${row.failed ?? row.refused ?? Object.keys(row.editions).join(', ')}`)
  return row
}

function* nodesOf(node) {
  yield node
  for (const one of node.children ?? []) yield* nodesOf(one)
}

function plain(bytes, path) {
  // pandoc reads no flat XML.
  if (path.endsWith('.fodt')) return ''
  try {
    const filter = join(here, 'words-alone.lua')
    return execFileSync(values.pandoc, ['-f', values.format, '-t', 'plain', '--wrap=none', '-L', filter], {
      input: bytes,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 60_000,
    }).toString()
  } catch {
    return ''
  }
}

/** Without the numbers of notes, and what pandoc puts in place of tables that it cannot draw and of pictures without words. */
function unmarked(text) {
  return text.replace(/\[(?:\d+|TABLE)\]/g, ' ').replace(/\[\]/g, '')
}

function report(all) {
  const present = all.filter(({ absent }) => !absent)
  const sorted = present.toSorted(
    (a, b) => (b.failed ? 1e9 : b.lost.length) - (a.failed ? 1e9 : a.lost.length),
  )
  console.log(
    '| file | words | lost with a finding | lost without | first of them |\n| --- | --- | --- | --- | --- |',
  )
  for (const { name, words: count, told, lost, failed, refused } of sorted) {
    if (values.all || failed || lost.length > 0)
      console.log(
        `| ${name} | ${count} | ${refused ?? told} | ${failed ?? lost.length} | ${lost.slice(0, 12).join(' ')} |`,
      )
  }
  const sum = (of) => present.reduce((total, row) => total + of(row), 0)
  const refused = present.filter((row) => row.refused)
  for (const { name, refused: why } of refused) console.log(`refused: ${name}: ${why}`)
  console.log(
    `${present.length} files, ${sum((row) => row.words)} words; ${sum((row) => row.told)} lost with a finding, ${sum((row) => row.lost.length)} without; ` +
      `${refused.length} refused, ${present.filter((row) => row.failed).length} failed`,
  )
  const kinds = new Map()
  for (const kind of present.flatMap((row) => [...row.kinds])) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  console.log([...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '))
  suites(present)
  byConstruct(present)
}

function suites(present) {
  console.log(
    '\n| suite | files | words | lost with a finding | lost without |\n| --- | --- | --- | --- | --- |',
  )
  const names = new Set(present.map(({ name }) => name.split('/').slice(0, 2).join('/')))
  for (const suite of names) {
    const own = present.filter(({ name }) => name.startsWith(`${suite}/`))
    const sum = (of) => own.reduce((total, row) => total + of(row), 0)
    console.log(
      `| ${suite} | ${own.length} | ${sum((row) => row.words)} | ${sum((row) => row.told)} | ${sum((row) => row.lost.length)} |`,
    )
  }
}

function byConstruct(present) {
  console.log('\n| construct | in files | kept | told | neither |\n| --- | --- | --- | --- | --- |')
  const counts = new Map()
  for (const [name, what] of present.flatMap(({ constructs = [] }) => constructs)) {
    const count = counts.get(name) ?? { kept: 0, told: 0, lost: 0 }
    count[what]++
    counts.set(name, count)
  }
  for (const [name, { kept, told, lost }] of counts)
    console.log(`| ${name} | ${kept + told + lost} | ${kept} | ${told} | ${lost} |`)
  for (const { name, constructs = [] } of present)
    for (const [construct, what] of constructs)
      if (values.all && what === 'lost') console.log(`${construct}: ${name}`)
}
