import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LecternError } from '@lectern/core'
import { folderResources } from '@lectern/node'
import { describe, expect, it } from 'vitest'
import { parseCall } from '../src/command/arguments.js'
import { findArticles } from '../src/command/articles.js'
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

/** Each mistake with the option, and what the message and the hint say. */
const mistakes: readonly [string, () => unknown, string | undefined, string][] = [
  ['parse text', () => anyParse('# Hi'), undefined, '“# Hi” is no source of an article. Use an object'],
  ['parse nothing', () => anyParse(), undefined, 'undefined is no source of an article.'],
  ['parse null', () => anyParse(null), undefined, 'null is no source'],
  ['a path alone', () => anyParse({ path: 'a.md' }), 'value', 'cannot be undefined. Use text or bytes'],
  ['a number', () => anyParse({ value: 4 }), 'value', 'The value of a source cannot be 4.'],
  [
    'an unknown format',
    () => parse({ value: 'a', format: 'markdwon' }),
    undefined,
    'Did you mean “markdown”?',
  ],
  ['a misspelt option', () => anyParse({ value: 'a' }, { extension: [] }), 'extension', '“extensions”?'],
  [
    'resources by a path',
    () => anyParse({ value: 'a' }, { resources: 'pics' }),
    'resources',
    'folderResources()',
  ],
  ['numbers', () => anyParse({ value: 'a' }, { number: true }), 'number', 'cannot be true. Use paragraphs.'],
  [
    'no readers',
    () => anyParse({ value: 'a' }, { readers: {} }),
    'readers',
    'cannot be an object. Use a list.',
  ],
  ['paper', () => makers.pdf({ paper: 'A4' }), 'paper', 'Did you mean “a4”?'],
  ['unknown paper', () => makers.pdf({ paper: 'a7x' }), 'paper', 'Use a4, letter, a5, or a3.'],
  ['a standard', () => makers.pdf({ standard: 'ua-3' }), 'standard', 'cannot be “ua-3”. Use ua-1, ua-1+a-2a'],
  ['an option that is none', () => makers.pdf({ colour: 1 }), 'colour', 'pdf() has no option “colour”.'],
  ['a near option', () => makers.pdf({ texSize: 12 }), 'texSize', 'Did you mean “textSize”?'],
  ['too small a text', () => makers.pdf({ textSize: 2 }), 'textSize', 'Use a number from 6 to 48 points.'],
  ['a size as text', () => makers.pdf({ textSize: '12pt' }), 'textSize', 'cannot be “12pt”.'],
  ['no number', () => makers.pdf({ textSize: Number.NaN }), 'textSize', 'cannot be NaN.'],
  [
    'a part of an option',
    () => makers.pdf({ print: { note: 'foot' } }),
    'print.note',
    '“print.note”. Use contents',
  ],
  ['its value', () => makers.pdf({ print: { notes: 'feet' } }), 'print.notes', 'Did you mean “foot”?'],
  [
    'columns',
    () => makers.pdf({ print: { codeColumns: 8.5 } }),
    'print.codeColumns',
    'a whole number from 20',
  ],
  ['a flag as text', () => makers.pdf({ landscape: 'yes' }), 'landscape', 'Use true or false.'],
  [
    'options as text',
    () => makers.pdf('a4'),
    undefined,
    'The options of pdf() cannot be “a4”. Use an object.',
  ],
  ['options as a list', () => makers.html([]), undefined, 'cannot be a list.'],
  ['no theme', () => makers.html({ theme: null }), 'theme', 'cannot be null. Use a theme'],
  ['a theme by name', () => makers.html({ theme: 'dark' }), 'theme', 'cannot be “dark”. Use a theme'],
  ['assets', () => makers.html({ assets: 'inlined' }), 'assets', 'Did you mean “inline”?'],
  ['fonts', () => makers.html({ fonts: 'Lexend' }), 'fonts', 'Use a list of texts.'],
  ['chapters', () => makers.epub({ chapterLevel: 7 }), 'chapterLevel', 'a whole number from 1 to 6.'],
  ['overlays', () => makers.epub({ overlays: 'words' }), 'overlays', 'Did you mean “word”?'],
  [
    'accessibility',
    () => makers.epub({ accessibility: 1.1 }),
    'accessibility',
    'cannot be 1.1. Use 1.1 or 1.2.',
  ],
  [
    'an engine by name',
    () => makers.audio({ engine: 'espeak' }),
    'engine',
    'Use an engine, such as espeak()',
  ],
  ['a rate', () => makers.audio({ rate: 5 }), 'rate', 'Use a number from 0.5 to 3.'],
  ['a format', () => makers.audio({ format: 'mp4' }), 'format', 'Did you mean “mp3”?'],
  [
    'a recording',
    () => makers.audio({ recording: { file: 'a.wav' } }),
    'recording.file',
    'Use open, cues, narrator.',
  ],
  ['a preset', () => makers.largePrint({ fonts: 'Lexend' }), 'fonts', 'Did you mean “font”?'],
  ['an emitter uncalled', () => anyPublish(article, [html]), 'emitters', 'Call it: html().'],
  ['one emitter', () => anyPublish(article, html()), 'emitters', 'was given one emitter'],
  ['no emitters', () => anyPublish(article), 'emitters', 'a list of emitters, such as [html(), pdf()]'],
  ['the text instead', () => anyPublish('# Hi', [html()]), 'article', 'await parse({ value: text })'],
  ['a promise', () => anyPublish(Promise.resolve(article), [html()]), 'article', 'where an article must be'],
  ['a date as text', () => anyPublish(article, [], { date: '2026-01-01' }), 'date', 'Use a Date.'],
  ['no folder', () => folderResources({ root: join(tmpdir(), 'nope') }), 'root', 'is not a folder'],
  ['the folder alone', () => anyFolder('pics'), 'root', 'Use { root: folder }.'],
]

describe('a mistake', () => {
  it.each(mistakes)('is answered: %s', async (_, act, option, says) => {
    const error = await (async () => act())().then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(LecternError)
    const { message, hint, option: named } = error as LecternError
    expect(`${message}. ${hint}`).toContain(says)
    expect(named).toBe(option)
  })
})

describe('a mistake on the command line', () => {
  it.each([
    [['build', 'a.md', '--papr', 'a4'], 'Did you mean “--paper”?'],
    [['build', 'a.md', '--paper', 'A4'], 'Did you mean “a4”?'],
    [['build', 'a.md', '--preset', 'large'], 'must be one of default, handout'],
    [['chekc', 'a.md', '--fail-on', 'error'], 'Unknown option'],
  ])('%s', (args, says) => {
    expect(() => parseCall(args)).toThrow(LecternError)
    try {
      parseCall(args)
    } catch (error) {
      const { message, hint } = error as LecternError
      expect(`${message}. ${hint}`).toContain(says)
    }
  })
})

it('is answered: a misspelt command, which reads as an article', async () => {
  await expect(findArticles(['biuld', 'a.md'], [])).rejects.toMatchObject({
    hint: 'Check the name, and the folder that you are in. Did you mean “build”?',
  })
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
