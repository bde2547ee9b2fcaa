import { readFile } from 'node:fs/promises'
import { type Publication, readAll, type SoundVoice, sha256 } from '@lectern/core'
import { editionRecord, report } from '@lectern/verify/report'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { publication } from './support.js'

const record = editionRecord(await publication(), 'lectern 0.0.0')

async function validate(value: unknown): Promise<string[]> {
  const schema: object = JSON.parse(
    await readFile(new URL(import.meta.resolve('@lectern/verify/report/schema/edition-1.json')), 'utf8'),
  )
  const ajv = new Ajv2020({
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text) },
    allowUnionTypes: true,
  })
  ajv.validate(schema, value)
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

it('is what its schema says', async () => {
  expect(await validate(JSON.parse(JSON.stringify(record)))).toEqual([])
})

it('is refused by the schema when a part is missing or of the wrong type', async () => {
  const { pages: _, ...rest } = record
  const broken = { ...rest, files: [{ ...record.files[0], sha256: 'abc' }] }
  expect(await validate(JSON.parse(JSON.stringify(broken)))).toEqual([
    " must have required property 'pages'",
    expect.stringContaining('/files/0/sha256 must match pattern'),
  ])
})

it('places each block in the first edition of each kind', () => {
  const block = record.blocks.find(({ type }) => type === 'paragraph')
  expect(block).toEqual({
    id: block?.id,
    type: 'paragraph',
    parent: null,
    source: { line: 7, column: 3 },
    html: `article.html#${block?.id}`,
    epub: `text/ch01.xhtml#${block?.id}`,
    pdf: { from: '2', to: '3' },
    audio: { path: 'article.mp3', begin: 221.5, end: 222 },
  })
})

it('says that paragraphs are counted where the source has no lines', async () => {
  const counted = editionRecord(await publication('en', 'paragraph'), 'lectern 0.0.0')
  expect(counted.blocks[1]?.source).toEqual({ line: 7, column: 3, unit: 'paragraph' })
  expect(counted.findings.find(({ rule }) => rule === 'some-rule')).toMatchObject({
    line: 11,
    unit: 'paragraph',
  })
  expect(await validate(JSON.parse(JSON.stringify(counted)))).toEqual([])
})

it('keeps the blocks in the order of the article', () => {
  expect(record.blocks.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'thematicBreak',
    'paragraph',
  ])
})

it('tells every file with its hash and the claims of its edition', () => {
  expect(record.files.map(({ edition }) => edition)).toEqual([
    'pdf',
    'audio',
    'epub',
    'html',
    'html.large-print',
  ])
  expect(record.files[0]).toMatchObject({
    path: 'article.pdf',
    bytes: 3,
    sha256: sha256('pdf'),
    claims: [{ standard: 'pdf 1.0', basis: 'machine', checker: 'a checker', needsPerson: ['31-001'] }],
  })
})

it('tells the pages with the exact place where each begins', () => {
  expect(record.pages).toEqual([
    { label: '1', start: { block: record.blocks[1]?.id, offset: 4 } },
    { label: '2', start: null },
  ])
})

it('tells findings with their line, and editions that could not be made', () => {
  expect(record.findings).toContainEqual(
    expect.objectContaining({
      rule: 'some-rule',
      severity: 'warning',
      line: 11,
      column: 3,
      wcag: ['1.1.1'],
      edition: 'pdf',
    }),
  )
  expect(record.failures).toEqual([{ edition: 'braille', code: null, message: 'No table', hint: null }])
})

it('gives the same bytes for the same publication', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(async () => report(await publication(), { generator: 'lectern 0.0.0' })),
  )
  expect(one?.map((file) => file.sha256)).toEqual(other?.map((file) => file.sha256))
  expect(one?.map(({ path }) => path)).toEqual(['edition.json', 'report.json', 'report.html'])
})

it('names the voices that are heard, with the net that speaks, in all three files', async () => {
  const sum = 'ab'.repeat(32)
  const spoken = await withVoices([
    {
      name: 'Heart',
      accent: 'en-US',
      langs: ['en'],
      engine: 'hibari',
      license: 'Apache-2.0',
      model: { name: 'hibari-tts 0.2.1', sha256: sum },
    },
    { name: 'French', accent: 'fr', langs: ['fr'], engine: 'espeak-ng', license: 'GPL-3.0-or-later' },
  ])
  const [edition, summary, page] = await Promise.all(
    (await report(spoken, { generator: 'lectern 0.0.0' })).map(async (file) =>
      new TextDecoder().decode(await readAll(file)),
    ),
  )
  const { voices, ...rest } = JSON.parse(edition ?? '')
  expect(voices).toMatchObject([
    { edition: 'audio', name: 'Heart', model: { sha256: sum } },
    { edition: 'audio', name: 'French', model: null },
  ])
  expect(await validate({ ...rest, voices })).toEqual([])
  expect(JSON.parse(summary ?? '').voices).toEqual(voices)
  expect(page).toContain(
    `audio: Heart (en-US) of hibari reads en; Apache-2.0, model hibari-tts 0.2.1, SHA-256 ${sum}`,
  )
  expect(page).toContain('audio: French (fr) of espeak-ng reads fr; GPL-3.0-or-later<')
})

async function withVoices(voices: readonly SoundVoice[]): Promise<Publication> {
  const made = await publication()
  const editions = new Map(
    [...made.editions].map(([name, edition]) => {
      if (name !== 'audio') return [name, edition]
      const sound = { path: 'article.mp3', mediaType: 'audio/mpeg', duration: 1, cues: [], tracks: [] }
      const map = { ...edition.map, sound: { ...sound, narrator: 'hibari, Heart', synthetic: true, voices } }
      return [name, { ...edition, map }]
    }),
  )
  return { ...made, editions }
}
