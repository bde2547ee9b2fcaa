import { instantOf } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { article, p } from './build.js'

const from = (values: Record<string, unknown>, overrides = {}) =>
  article([p('Words.')], { front: { values, positions: {} }, overrides })

describe('metadata', () => {
  it('leaves out a value of the wrong type, with a finding', async () => {
    const { meta, findings } = await from({
      title: 'T',
      lang: 'en',
      date: 'soon',
      authors: ['Ada', { name: 'Bo', url: 'https://b.example' }],
    })
    expect(meta.date).toBeUndefined()
    expect(meta.authors).toEqual([{ name: 'Ada' }, { name: 'Bo', url: 'https://b.example' }])
    expect(findings.map(({ rule }) => rule)).toEqual(['metadata-type', 'document-date'])
    expect(findings[0]?.message).toBe(
      'The front-matter key "date" (soon) should be a date such as 2026-03-01; it is left out',
    )
  })

  it('has defaults where the article says nothing', async () => {
    const defaults = { lang: 'fr', author: ['Eve', 'Bo'], publisher: 'Town Press' }
    const front = { values: { title: 'T', authors: ['Ada'], date: '2026-01-01' }, positions: {} }
    const { meta, findings } = await article([p('Mots.')], { front, defaults })
    expect(meta).toMatchObject({ lang: 'fr', authors: [{ name: 'Ada' }], publisher: 'Town Press' })
    expect(findings).toEqual([])
    const other = await article([p('Words.')], { front, defaults, overrides: { lang: 'en' } })
    expect(other.meta.lang).toBe('en')
  })

  it('has no character that no edition can carry, as escapes of YAML may bring in', async () => {
    const { meta, findings } = await from({
      title: 'Bell\u0007',
      lang: 'en',
      date: '2026-01-01',
      authors: ['Ada', { name: 'Bo\ufdd0' }],
      lexicon: { 'A\u0001': 'B\u0002' },
    })
    expect(meta).toMatchObject({ title: 'Bell\ufffd', authors: [{ name: 'Ada' }, { name: 'Bo\ufffd' }] })
    expect(JSON.stringify(meta.lexicon)).not.toMatch(/\\u000/)
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('forbidden-character'))
  })

  it('reads a spoken form in slashes or with signs of IPA as IPA, another as a respelling', async () => {
    const { meta, findings } = await from({
      title: 'T',
      lang: 'en',
      date: '2026-01-01',
      lexicon: { Hern: '/hɛn/', Ansa: 'ˈansa', Bea: { ipa: 'biə' }, Leo: 'LAY-oh', Əli: 'əli', or: 'and/or' },
    })
    expect(meta.lexicon).toEqual({
      Hern: { ipa: 'hɛn' },
      Ansa: { ipa: 'ˈansa' },
      Bea: { ipa: 'biə' },
      Leo: { as: 'LAY-oh' },
      Əli: { as: 'əli' },
      or: { as: 'and/or' },
    })
    expect(findings).toEqual([])
  })

  it("says which author's address is left out", async () => {
    const wrong = [{ name: 'Eve', url: 'javascript:alert(1)' }, { name: 'Bo', url: 'b.example' }, 'Ada']
    const { meta, findings } = await from({ title: 'T', lang: 'en', date: '2026-01-01', authors: wrong })
    expect(meta.authors).toEqual([{ name: 'Eve' }, { name: 'Bo' }, { name: 'Ada' }])
    expect(findings.map(({ message }) => message)).toEqual([
      'The address of Eve (javascript:alert(1)) should be an http or https address; it is left out',
      'The address of Bo (b.example) should be an http or https address; it is left out',
    ])
  })

  it.each(['https://e.org/ferry', 'urn:isbn:9783161484100'])(
    'takes %s as where the article is from',
    async (source) => {
      const { meta, findings } = await from({ title: 'T', lang: 'en', date: '2026-01-01', source })
      expect(meta.source).toBe(source)
      expect(findings).toEqual([])
    },
  )

  it.each(['javascript:alert(1)', 'urn:', '978-3-16-148410-0'])(
    'refuses %s as where it is from',
    async (source) => {
      const { meta, findings } = await from({ title: 'T', lang: 'en', date: '2026-01-01', source })
      expect(meta.source).toBeUndefined()
      expect(findings.map(({ rule }) => rule)).toEqual(['metadata-type'])
    },
  )

  it('refuses days that do not exist', async () => {
    expect((await from({ title: 'T', lang: 'en', date: '2026-02-31' })).meta.date).toBeUndefined()
  })

  it.each(['2026-02-31T10:00', '2026-02-31 10:00', '2026-13-01T10:00Z', '2026-03-01T25:00'])(
    'refuses %s, too',
    async (date) => {
      expect((await from({ title: 'T', lang: 'en', date })).meta.date).toBeUndefined()
    },
  )

  it('writes a time as ISO 8601 has it', async () => {
    const date = async (written: string) => (await from({ title: 'T', lang: 'en', date: written })).meta.date
    expect(await date('2026-03-01 10:00')).toBe('2026-03-01T10:00')
    expect(await date('2026-03-01T10:00+0200')).toBe('2026-03-01T10:00+02:00')
  })

  it('takes a time without a zone for the same moment in every zone', () => {
    expect(instantOf('2026-03-01T10:00')?.toISOString()).toBe('2026-03-01T10:00:00.000Z')
    expect(instantOf('2026-03-01T10:00+02:00')?.toISOString()).toBe('2026-03-01T08:00:00.000Z')
    expect(instantOf('soon')).toBeUndefined()
  })

  it('says und, never a silent language', async () => {
    const { meta, findings } = await from({ title: 'T', date: '2026-01-01' })
    expect(meta.lang).toBe('und')
    expect(findings.map(({ rule }) => rule)).toEqual(['document-lang'])
  })

  it('lets the command line win', async () => {
    const { meta } = await from(
      { title: 'T', lang: 'en', date: '2026-01-01' },
      { title: 'Other', lang: 'ar' },
    )
    expect(meta).toMatchObject({ title: 'Other', lang: 'ar', dir: 'rtl' })
  })

  it('lets the command line win over a direction, too', async () => {
    const { meta } = await from({ title: 'T', lang: 'en', date: '2026-01-01', dir: 'ltr' }, { dir: 'rtl' })
    expect(meta.dir).toBe('rtl')
  })

  it('joins lists that stand under two names, and replaces them from outside', async () => {
    const two = {
      title: 'T',
      lang: 'en',
      date: '2026-01-01',
      tags: ['lake', 'ferry'],
      keywords: ['ferry', 'snow'],
    }
    expect((await from(two)).meta.subjects).toEqual(['lake', 'ferry', 'snow'])
    expect((await from(two, { subjects: ['other'] })).meta.subjects).toEqual(['other'])
  })

  it('understands the names of other tools', async () => {
    const other = { author: 'Ada', keywords: ['lake'], language: 'fr', licence: 'CC0' }
    const { meta, findings } = await from({ title: 'T', date: '2026-01-01', ...other })
    expect(meta).toMatchObject({ authors: [{ name: 'Ada' }], subjects: ['lake'], lang: 'fr', license: 'CC0' })
    expect(findings).toEqual([])
  })

  it('keeps unknown keys as data and reports each once', async () => {
    const { meta, findings } = await from({ title: 'T', lang: 'en', date: '2026-01-01', desk: 'Foreign' })
    expect(meta.extra).toEqual({ desk: 'Foreign' })
    expect(findings.map(({ rule }) => rule)).toEqual(['metadata-unknown'])
  })

  it('leaves out an unknown key that is nested too deeply, and says so', async () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 4_000; depth++) deep = { deep }
    const { meta, findings } = await from({ title: 'T', lang: 'en', date: '2026-01-01', desk: deep })
    expect(meta.extra).toEqual({})
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Unknown front-matter key "desk".*; it is left out, because it is nested too deeply$/,
      ),
    ])
  })

  it('quotes what unknown keys say, however deep it stands, and unknown parts of known keys', async () => {
    const { findings } = await from({
      title: 'T',
      lang: 'en',
      date: '2026-01-01',
      desk: { name: 'Foreign', editors: ['Ada', { name: 'Nora', since: new Date('2020-05-01') }] },
      authors: [{ name: 'Ada', orcid: '0000-0001' }, 'Nora'],
      cover: { src: 'a.png', alt: 'A boat', caption: 'The boat' },
    })
    expect(findings.map(({ message }) => message)).toEqual([
      'Unknown front-matter key "desk" (name: Foreign; editors: Ada, name: Nora; since: 2020-05-01); it is kept as plain data',
      'Unknown parts of front-matter key "authors" (orcid: 0000-0001); they are left out',
      'Unknown parts of front-matter key "cover" (caption: The boat); they are left out',
    ])
  })

  it('quotes no more of an unknown key than anybody reads, whatever its aliases stand for', async () => {
    const wide = (depth: number): unknown => (depth === 0 ? 'lake' : new Array(200).fill(wide(depth - 1)))
    const { findings } = await from({ title: 'T', lang: 'en', date: '2026-01-01', desk: wide(5) })
    expect(findings[0]?.message.length).toBeLessThan(400)
  })

  it('derives the identifier from the content', async () => {
    const front = { title: 'T', lang: 'en', date: '2026-01-01' }
    const [one, two] = [await from(front), await from(front)]
    expect(one.meta.identifier).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8/)
    expect(two.meta.identifier).toBe(one.meta.identifier)
  })
})

it.each([
  ['2016-07-13 15:00:00 -0400', '2016-07-13T15:00:00-04:00'],
  ['2025/03/14', '2025-03-14'],
  ['March 14, 2025', '2025-03-14'],
  ['4 Sept. 2025', '2025-09-04'],
  [{ created: '2025-03-14' }, '2025-03-14'],
  ['Marvel 14, 2025', undefined],
  ['31 February 2025', undefined],
])('the date %j is read as %s', async (date, expected) => {
  const { meta, findings } = await from({ title: 'T', lang: 'en', date })
  expect(meta.date).toBe(expected)
  expect(findings.some(({ rule }) => rule === 'metadata-type')).toBe(expected === undefined)
})

it('`created` is the date, where there is none of that name', async () => {
  const created = '2025-03-14'
  expect((await from({ title: 'T', lang: 'en', created })).meta.date).toBe(created)
  expect((await from({ title: 'T', lang: 'en', date: '2026-01-01', created })).meta.date).toBe('2026-01-01')
})
