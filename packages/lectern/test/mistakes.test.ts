import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LecternError, memoryResources, outputFile, readAll, textOf } from '@lectern/core'
import { folderResources, workerPool, writeWhole } from '@lectern/node'
import { openDocumentReader } from '@lectern/office/opendocument'
import { wordReader } from '@lectern/office/word'
import { espeak, espeakPhonemes } from '@lectern/speech-espeak'
import { http } from '@lectern/speech-http'
import { neural } from '@lectern/speech-neural'
import { kokoro } from '@lectern/speech-onnx/kokoro'
import { piper } from '@lectern/speech-onnx/piper'
import { system } from '@lectern/speech-system'
import { describe, expect, it } from 'vitest'
import { parseCall } from '../src/command/arguments.js'
import { findArticles } from '../src/command/articles.js'
import { refuseFileName } from '../src/command/build-call.js'
import { audio, epub, html, largePrint, parse, pdf, publish, publishOrThrow } from '../src/index.js'

const article = await parse({ value: '# Tides\n\nThe sea rises.', path: 'tides.md' })

/** What somebody who does not use TypeScript can write. */
type Loose = (...args: unknown[]) => unknown
const loose =
  (typed: (...args: never[]) => unknown): Loose =>
  (...args) =>
    Reflect.apply(typed, undefined, args)
const [anyParse, anyPublish, anyFolder] = [loose(parse), loose(publish), loose(folderResources)]
const makers = {
  audio: loose(audio),
  epub: loose(epub),
  html: loose(html),
  pdf: loose(pdf),
  largePrint: loose(largePrint),
}

/** A service with the other options that it needs. */
const speaking = (options: object): unknown =>
  http({ url: 'https://example.org', model: 'm', voices: [], ...options })

/** Each mistake as somebody writes it, with the option, and what the message and the hint say. */
const mistakes: readonly [string, () => unknown, string | undefined, string][] = [
  ["parse('# Hi')", () => anyParse('# Hi'), undefined, '“# Hi” is no source of an article. Use an object'],
  ['parse()', () => anyParse(), undefined, 'undefined is no source of an article.'],
  ['parse(null)', () => anyParse(null), undefined, 'null is no source'],
  [
    "parse({ path: 'a.md' })",
    () => anyParse({ path: 'a.md' }),
    'value',
    'cannot be undefined. Use text or bytes',
  ],
  ['parse({ value: 4 })', () => anyParse({ value: 4 }), 'value', 'The value of a source cannot be 4.'],
  [
    "parse({ value: 'a', format: 'markdwon' })",
    () => parse({ value: 'a', format: 'markdwon' }),
    undefined,
    'Did you mean “markdown”?',
  ],
  [
    "parse({ value: 'a' }, { extension: [] })",
    () => anyParse({ value: 'a' }, { extension: [] }),
    'extension',
    '“extensions”?',
  ],
  [
    "parse({ value: 'a' }, { resources: 'pics' })",
    () => anyParse({ value: 'a' }, { resources: 'pics' }),
    'resources',
    'folderResources()',
  ],
  [
    "parse({ value: 'a' }, { number: true })",
    () => anyParse({ value: 'a' }, { number: true }),
    'number',
    'cannot be true. Use paragraphs.',
  ],
  [
    "parse({ value: 'a' }, { readers: {} })",
    () => anyParse({ value: 'a' }, { readers: {} }),
    'readers',
    'cannot be an object. Use a list.',
  ],
  ["pdf({ paper: 'A4' })", () => makers.pdf({ paper: 'A4' }), 'paper', 'Did you mean “a4”?'],
  [
    "pdf({ print: { header: { end: '{sectoin}' } } })",
    () => makers.pdf({ print: { header: { end: '{sectoin}' } } }),
    'print.header.end',
    'Did you mean “section”?',
  ],
  ["pdf({ paper: 'a7x' })", () => makers.pdf({ paper: 'a7x' }), 'paper', 'or a size such as 170x240mm'],
  [
    "pdf({ standard: 'ua-3' })",
    () => makers.pdf({ standard: 'ua-3' }),
    'standard',
    'cannot be “ua-3”. Use ua-1, ua-1+a-2a',
  ],
  ['pdf({ colour: 1 })', () => makers.pdf({ colour: 1 }), 'colour', 'pdf() has no option “colour”.'],
  ['pdf({ texSize: 12 })', () => makers.pdf({ texSize: 12 }), 'texSize', 'Did you mean “textSize”?'],
  [
    'pdf({ textSize: 2 })',
    () => makers.pdf({ textSize: 2 }),
    'textSize',
    'Use a number from 6 to 48 points.',
  ],
  ["pdf({ textSize: '12pt' })", () => makers.pdf({ textSize: '12pt' }), 'textSize', 'cannot be “12pt”.'],
  ['pdf({ textSize: NaN })', () => makers.pdf({ textSize: Number.NaN }), 'textSize', 'cannot be NaN.'],
  [
    "pdf({ print: { note: 'foot' } })",
    () => makers.pdf({ print: { note: 'foot' } }),
    'print.note',
    '“print.note”. Use contents',
  ],
  [
    "pdf({ print: { notes: 'feet' } })",
    () => makers.pdf({ print: { notes: 'feet' } }),
    'print.notes',
    'Did you mean “foot”?',
  ],
  [
    'pdf({ print: { codeColumns: 8.5 } })',
    () => makers.pdf({ print: { codeColumns: 8.5 } }),
    'print.codeColumns',
    'a whole number from 20',
  ],
  ["pdf({ landscape: 'yes' })", () => makers.pdf({ landscape: 'yes' }), 'landscape', 'Use true or false.'],
  ["pdf('a4')", () => makers.pdf('a4'), undefined, 'The options of pdf() cannot be “a4”. Use an object.'],
  ['html([])', () => makers.html([]), undefined, 'cannot be a list.'],
  [
    'html({ theme: null })',
    () => makers.html({ theme: null }),
    'theme',
    'cannot be null. Use default, newspaper, lesson, report, or an object',
  ],
  [
    "html({ theme: 'dark' })",
    () => makers.html({ theme: 'dark' }),
    'theme',
    'cannot be “dark”. Use default, newspaper',
  ],
  [
    "html({ assets: 'inlined' })",
    () => makers.html({ assets: 'inlined' }),
    'assets',
    'Did you mean “inline”?',
  ],
  ["html({ fonts: 'Lexend' })", () => makers.html({ fonts: 'Lexend' }), 'fonts', 'Use a list of texts.'],
  [
    'epub({ chapterLevel: 7 })',
    () => makers.epub({ chapterLevel: 7 }),
    'chapterLevel',
    'a whole number from 1 to 6.',
  ],
  [
    "epub({ overlays: 'words' })",
    () => makers.epub({ overlays: 'words' }),
    'overlays',
    'Did you mean “word”?',
  ],
  [
    'epub({ accessibility: 1.1 })',
    () => makers.epub({ accessibility: 1.1 }),
    'accessibility',
    'cannot be 1.1. Use 1.1 or 1.2.',
  ],
  [
    "audio({ engine: 'espeak' })",
    () => makers.audio({ engine: 'espeak' }),
    'engine',
    'Use an engine, such as espeak()',
  ],
  ['audio({ rate: 5 })', () => makers.audio({ rate: 5 }), 'rate', 'Use a number from 0.5 to 3.'],
  ["audio({ format: 'mp4' })", () => makers.audio({ format: 'mp4' }), 'format', 'Did you mean “mp3”?'],
  [
    "audio({ recording: { file: 'a.wav' } })",
    () => makers.audio({ recording: { file: 'a.wav' } }),
    'recording.file',
    'Use open, cues, narrator.',
  ],
  [
    "largePrint({ fonts: 'Lexend' })",
    () => makers.largePrint({ fonts: 'Lexend' }),
    'fonts',
    'Did you mean “font”?',
  ],
  ['publish(article, [html])', () => anyPublish(article, [html]), 'emitters', 'Call it: html().'],
  ['publish(article, html())', () => anyPublish(article, html()), 'emitters', 'was given one emitter'],
  ['publish(article)', () => anyPublish(article), 'emitters', 'was given undefined where a list of emitters'],
  [
    'publish(article, [undefined])',
    () => anyPublish(article, [undefined]),
    'emitters',
    'was given undefined',
  ],
  [
    "publish('# Hi', [html()])",
    () => anyPublish('# Hi', [html()]),
    'article',
    'await parse({ value: text })',
  ],
  [
    "publish(parse({ value: '# Hi' }), [html()])",
    () => anyPublish(Promise.resolve(article), [html()]),
    'article',
    'where an article must be',
  ],
  [
    "publish(article, [], { date: '2026-01-01' })",
    () => anyPublish(article, [], { date: '2026-01-01' }),
    'date',
    'Use a Date.',
  ],
  [
    "folderResources({ root: 'nope' })",
    () => folderResources({ root: join(tmpdir(), 'nope') }),
    'root',
    'is not a folder',
  ],
  ["folderResources('pics')", () => anyFolder('pics'), 'root', 'Use { root: folder }.'],
  [
    "folderResources({ root, allowHosts: 'example.org' })",
    () => anyFolder({ root: tmpdir(), allowHosts: 'example.org' }),
    'allowHosts',
    'Use a list of texts.',
  ],
  [
    'folderResources({ root, limits: { bytes: NaN } })',
    () => folderResources({ root: tmpdir(), limits: { bytes: Number.NaN } }),
    'limits.bytes',
    'Use a number of 0 or more.',
  ],
  ['workerPool(0)', () => workerPool(0), 'size', 'Use a whole number from 1.'],
  ['memoryResources(3)', () => loose(memoryResources)(3), 'files', 'Use an object of names'],
  [
    "outputFile('a.txt', 'text/plain')",
    () => loose(outputFile)('a.txt', 'text/plain'),
    'content',
    'Use text or bytes',
  ],
  ['outputFile(3)', () => loose(outputFile)(3, 'text/plain', ''), 'path', 'The path of a file cannot be 3'],
  ['readAll()', () => loose(readAll)(), 'file', 'Use a file of an edition'],
  ['textOf()', () => loose(textOf)(), 'node', 'Use a node of article.tree'],
  ['writeWhole()', () => loose(writeWhole)(), 'files', 'where a list of files must be'],
  ['espeak({ workers: NaN })', () => espeak({ workers: Number.NaN }), 'workers', 'from 1 to 256'],
  ['espeakPhonemes(null)', () => loose(espeakPhonemes)(null), undefined, 'cannot be null'],
  ['neural({ threads: 2 })', () => loose(neural)({ threads: 2 }), 'threads', 'Use workers.'],
  ['piper()', () => loose(piper)({}), 'models', 'piper() needs the option “models”'],
  ["kokoro({ models: 'm' })", () => loose(kokoro)({ models: 'm' }), 'phonemes', 'espeakPhonemes()'],
  ["system({ program: 'festval' })", () => loose(system)({ program: 'festval' }), 'program', '“festival”?'],
  ["http('https://example.org')", () => loose(http)('https://example.org'), undefined, 'Use an object.'],
  ['http({})', () => loose(http)({}), 'url', 'http() needs the option “url”'],
  [
    "http({ url: 'example.org' })",
    () => speaking({ url: 'example.org' }),
    'url',
    'https://api.example.org/v1',
  ],
  [
    "http({ url: 'https://me:50%@example.org' })",
    () => speaking({ url: 'https://me:50%@example.org' }),
    undefined,
    '%25',
  ],
  ['http({ maxBytes: NaN })', () => speaking({ maxBytes: Number.NaN }), 'maxBytes', 'a whole number from 1'],
  ['wordReader({ page: true })', () => loose(wordReader)({ page: true }), 'page', 'Did you mean “pages”?'],
  [
    "openDocumentReader({ pages: 'yes' })",
    () => loose(openDocumentReader)({ pages: 'yes' }),
    'pages',
    'true or false',
  ],
  ['writeWhole([], 3)', () => loose(writeWhole)([], 3), 'folder', 'where the path of a folder must be'],
]

/** What it throws. */
async function answerTo(act: () => unknown): Promise<LecternError> {
  const error = await (async () => act())().then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(LecternError)
  return error as LecternError
}

describe('a mistake', () => {
  it.each(mistakes)('is answered: %s', async (_, act, option, says) => {
    const { message, hint, option: named } = await answerTo(act)
    expect(`${message}. ${hint}`).toContain(says)
    expect(named).toBe(option)
  })
})

const calls: readonly [string[], string][] = [
  [['build', 'a.md', '--papr', 'a4'], 'Did you mean “--paper”?'],
  [['build', 'a.md', '--paper', 'A4'], 'Did you mean “a4”?'],
  [['build', 'a.md', '--preset', 'large'], 'must be one of default, handout'],
  [['chekc', 'a.md', '--fail-on', 'error'], 'Unknown option'],
]

describe('a mistake on the command line', () => {
  it.each(calls)('%s', async (args, says) => {
    const { message, hint } = await answerTo(() => parseCall(args))
    expect(`${message}. ${hint}`).toContain(says)
  })
})

/** The row of the manual for a mistake: what is written, and what is answered. */
async function rowFor(written: string): Promise<string> {
  const acts = new Map<string, () => unknown>([
    ...mistakes.map(([call, act]) => [call, act] as const),
    ...calls.map(([args]) => [`lectern ${args.join(' ')}`, () => parseCall(args)] as const),
  ])
  const act = acts.get(written)
  if (!act) throw new Error(`No test makes the mistake ${written}`)
  const { code, option, message, hint } = await answerTo(act)
  const cells = [`\`${written}\``, `\`${code}\``, option ? `\`${option}\`` : '', [message, hint].join('. ')]
  return `| ${cells.map((cell) => cell.replace(/[|<]/g, '\\$&')).join(' | ')} |`
}

it('has the answers that docs/testing/mistakes.md shows (UPDATE=1 writes them)', async () => {
  const file = new URL('../../../docs/testing/mistakes.md', import.meta.url)
  const page = await readFile(file, 'utf8')
  const shown = [...page.matchAll(/^\| `(.+?)` \| .*$/gm)]
  const rows = new Map(
    await Promise.all(shown.map(async ([row, written = '']) => [row, await rowFor(written)] as const)),
  )
  const now = page.replace(/^\| `.*$/gm, (row) => rows.get(row) ?? row)
  if (process.env.UPDATE) await writeFile(file, now)
  else expect(now).toBe(page)
})

it('is answered: a misspelt command, which reads as an article', async () => {
  await expect(findArticles(['biuld', 'a.md'], [])).rejects.toMatchObject({
    hint: 'Check the name, and the folder that you are in. Did you mean “build”?',
  })
})

it('is answered: an address in place of a file', async () => {
  await expect(findArticles(['https://example.org/a.html'], [])).rejects.toMatchObject({
    message: 'No article found: https://example.org/a.html',
    hint: 'Lectern reads files. Save the page, and name that file.',
  })
})

it('is answered: a link that leads to itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-'))
  await symlink('loop.md', join(folder, 'loop.md'))
  await expect(findArticles([join(folder, 'loop.md')], [])).rejects.toMatchObject({ code: 'bad-usage' })
  await rm(folder, { recursive: true })
})

it.each([
  ['--pdf', '--to pdf'],
  ['--output', '--out'],
  ['--langauge', '--lang'],
])('is answered: %s, which other programs have', async (flag, meant) => {
  const { hint } = await answerTo(() => parseCall(['a.md', flag, 'x']))
  expect(hint).toBe(`See lectern build --help. Did you mean “${meant}”?`)
})

it('is answered: the name of a file where a folder must be', async () => {
  const { message, hint } = await answerTo(() => refuseFileName('no/Page.HTML'))
  expect(message).toBe('--out names a folder, and no/Page.HTML looks like a file')
  expect(hint).toBe('For a file: lectern build ARTICLE --to html --out - > no/Page.HTML')
  const folder = await mkdtemp(join(tmpdir(), 'lectern-'))
  await mkdir(join(folder, 'site.html'))
  refuseFileName(join(folder, 'site.html'))
  refuseFileName('out')
  refuseFileName('-')
  refuseFileName(undefined)
  await rm(folder, { recursive: true })
})

describe('an edition that fails', () => {
  const broken = {
    name: 'braille',
    kind: 'braille',
    emit: async () => {
      throw new LecternError('unsupported', 'There is no table for this language', { hint: 'Install one.' })
    },
  }

  it('is in the failures', async () => {
    const { failures } = await publish(article, [broken])
    expect(failures.map(({ edition }) => edition)).toEqual(['braille'])
  })

  it('cannot be overlooked', async () => {
    await expect(publishOrThrow(article, [broken])).rejects.toMatchObject({
      code: 'edition-failed',
      message: 'Not made: braille. There is no table for this language',
      hint: 'Install one.',
    })
  })
})
