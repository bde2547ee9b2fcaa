import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createReport, memoryResources, VFile } from '../../packages/core/dist/index.js'
import { htmlReader } from '../../packages/web/dist/index.js'
import { git, gitFolder } from './git.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirrors: { type: 'string' },
    defuddle: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})
const require = createRequire(new URL('../../packages/web/dist/index.js', import.meta.url))
const { Readability } = require('@mozilla/readability')
const { parseHTML } = await import(pathToFileURL(require.resolve('linkedom')).href)
const Defuddle = values.defuddle && (await import(pathToFileURL(values.defuddle).href)).Defuddle

/**
 * The ways, each from the page to the words that it keeps, and to those that are held to be the article's: a title that stands apart, formulas, and
 * addresses that stand for a frame or a film can be words of the page and are never foreign ones.
 */
const ways = {
  'the whole body': (html) => kept(htmlWords(parseHTML(html).document.body)),
  'Readability alone': (html) => {
    const answer = new Readability(parseHTML(html).document).parse()
    return kept(htmlWords(body(answer?.content ?? '')), answer?.title)
  },
  ...(Defuddle
    ? {
        'Defuddle alone': async (html) => {
          const answer = await Defuddle(html, 'http://fakehost/test/page.html')
          return kept(htmlWords(body(answer.content ?? '')), answer.title)
        },
      }
    : {}),
  'as built (@lectern/web)': async (html) => {
    const report = createReport(new VFile())
    const reading = await htmlReader().read(
      { bytes: new TextEncoder().encode(html), path: 'page.html' },
      { resources: memoryResources({}), report, options: { extensions: [] } },
    )
    const all = textWords([...textsOf(reading.tree)].join(' '))
    const text = textWords([...textsOf(reading.tree, isNoText)].join(' '))
    return { ...kept(all, reading.front?.values.title), text }
  },
}

const suites = [
  {
    name: 'mozilla/readability',
    pages: (names) => names.filter((name) => /^test\/test-pages\/[^/]+\/source\.html$/.test(name)),
    expected: (name) => name.replace('source.html', 'expected.html'),
    words: (text) => htmlWords(body(text)),
  },
  {
    name: 'kepano/defuddle',
    pages: (names) => names.filter((name) => /^tests\/fixtures\/[^/]+\.html$/.test(name)),
    expected: (name) => name.replace('/fixtures/', '/expected/').replace(/\.html$/, '.md'),
    words: markdownWords,
  },
  {
    // Pages of news with the body of the article alone, without title, byline, date and captions.
    name: 'scrapinghub/article-extraction-benchmark',
    pages: (names) => names.filter((name) => /^html\/[^/]+\.html\.gz$/.test(name)),
    expected: () => 'ground-truth.json',
    words: (text, page) => textWords(JSON.parse(text)[/([^/.]+)\.html\.gz$/.exec(page)[1]].articleBody),
  },
]

for (const suite of suites) {
  const folder = gitFolder(values.mirrors ?? '.', suite.name)
  if (!folder) console.error(`${suite.name}: not in ${values.mirrors}; left out`)
  else await measure(suite, folder)
}

async function measure({ name, pages, expected, words }, folder) {
  const names = git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').toString().split('\n')
  const chosen = pages(names).filter(
    (page) =>
      names.includes(expected(page)) &&
      (positionals.length === 0 || positionals.some((part) => page.includes(part))),
  )
  const rows = new Map(
    Object.keys(ways)
      .filter((way) => way.includes(values.only ?? ''))
      .map((way) => [way, { kept: [], own: [], seconds: 0, failed: 0 }]),
  )
  for (const page of chosen) {
    const bytes = git(folder, 'show', `HEAD:${page}`)
    const html = (page.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    const wanted = words(git(folder, 'show', `HEAD:${expected(page)}`).toString(), page)
    for (const [way, row] of rows) {
      const before = process.cpuUsage()
      const found = await Promise.resolve(html)
        .then(ways[way])
        .catch(() => undefined)
      const { user, system } = process.cpuUsage(before)
      row.seconds += (user + system) / 1e6
      if (!found) row.failed++
      const { all = [], text = [] } = found ?? {}
      row.kept.push(wanted.length === 0 ? 1 : common(wanted, all) / wanted.length)
      row.own.push(text.length === 0 ? 1 : common(wanted, text) / text.length)
      if (values.all)
        console.log(
          `${way}: ${page}: kept ${percent(row.kept.at(-1))}, foreign ${percent(1 - row.own.at(-1))}`,
        )
    }
  }
  console.log(`\n${name}: ${chosen.length} pages\n`)
  console.log(
    '| way | words kept | worst tenth of pages | foreign words | pages that fail | processor seconds |\n| --- | --- | --- | --- | --- | --- |',
  )
  for (const [way, { kept: all, own, seconds, failed }] of rows)
    console.log(
      `| ${way} | ${percent(mean(all))} | ${percent(mean(all.toSorted((a, b) => a - b).slice(0, Math.ceil(all.length / 10))))} | ${percent(1 - mean(own))} | ${failed} | ${seconds.toFixed(1)} |`,
    )
}

function body(html) {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
}

/** Words of what is shown: elements are apart, scripts and styles are none. */
function htmlWords(element) {
  const texts = []
  const visit = (node) => {
    if (node.nodeType === 3) texts.push(node.textContent)
    else if (!/^(?:script|style|noscript|template)$/i.test(node.nodeName))
      for (const child of node.childNodes ?? []) visit(child)
  }
  visit(element)
  return textWords(texts.join(' '))
}

/** Without front matter, addresses and the marks of Markdown. */
function markdownWords(text) {
  const article = text.replace(/^```json\n[\s\S]*?\n```\n/, '').replace(/^---\n[\s\S]*?\n---\n/, '')
  return textWords(
    article
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\[\^?[\w-]+\]:?/g, (mark) => (mark.includes('^') ? ' ' : mark)),
  )
}

function kept(text, title) {
  return { text, all: textWords(String(title ?? '')).concat(text) }
}

function* textsOf(node, isLeftOut = () => false) {
  if (isLeftOut(node)) return
  if (node.value !== undefined) yield String(node.value)
  for (const child of node.children ?? []) yield* textsOf(child, isLeftOut)
}

function isNoText({ type, children = [] }) {
  if (/^(?:math|inlineMath)$/.test(type)) return true
  return type === 'link' && children.every(({ value = '' }) => /^https?:\/\/\S+$/.test(value))
}

function textWords(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []
  )
}

/** Words that both have, each as often as both have it. */
function common(wanted, found) {
  const left = new Map()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count > 0
  }).length
}

function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1)
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`
}
