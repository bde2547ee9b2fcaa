import { readFileSync } from 'node:fs'
import { faceFile, families, fontSource, readCoverage, webFiles } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import { testFontSource } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'
import { scriptOfCharacter } from '../src/scripts.js'
import { unpackFont } from '../src/unpack.js'
import { fontWith } from './support/font.js'

const files = packageFiles([import.meta.resolve('@lectern/fonts')])
const query = { family: 'Atkinson Hyperlegible Next', weight: 400, style: 'normal', lang: 'en' } as const

describe('contract', () => {
  testFontSource(() => fontSource(files), it)
})

describe('families', () => {
  it.each(families.filter(({ optional }) => !optional).map((family) => [family.name, family] as const))(
    '%s has every file that the table names',
    async (_, family) => {
      for (const weight of family.weights) {
        for (const style of family.italics ? (['normal', 'italic'] as const) : (['normal'] as const)) {
          const { file, weight: found, style: slant } = faceFile(family, weight, style)
          expect([found, slant]).toEqual([weight, style])
          expect(await files.load(family.package, file), file).toBeInstanceOf(Uint8Array)
        }
      }
    },
  )

  it('those that are needed come with this package, and no other is among the dependencies', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { dependencies: Record<string, string> }
    const needed = families.filter(({ optional }) => !optional)
    const packages = needed.flatMap((family) => [family.package, ...(family.web ? [family.web] : [])])
    expect(Object.keys(dependencies).sort()).toEqual(['@lectern/core', ...packages].sort())
  })

  it('those that come along have the two weights that print uses', () => {
    const weights = families.filter(({ optional }) => !optional).map((family) => family.weights.join(' '))
    expect(new Set(weights)).toEqual(new Set(['400 700', '400']))
  })

  it.each(families.flatMap(({ name, web }) => (web ? [[name, web] as const] : [])))(
    '%s is there for pages, too',
    async (_, web) => {
      for (const weight of [400, 700])
        for (const style of ['normal', 'italic'] as const)
          for (const file of webFiles(web, { weight, style }))
            expect(await files.load(web, file), file).toBeInstanceOf(Uint8Array)
    },
  )

  it('the nearest weight serves', () => {
    const math = families.find(({ generic }) => generic === 'math')
    expect(math && faceFile(math, 700, 'italic')).toEqual({
      id: 'noto-sans-math-400-normal',
      weight: 400,
      style: 'normal',
      file: '400Regular/NotoSansMath_400Regular.ttf',
    })
  })
})

describe('match', () => {
  const fonts = fontSource(files)
  const ids = async (text: string, more = {}) =>
    (await fonts.match({ ...query, text, ...more })).faces.map(({ id }) => id)

  it('takes one face where one is enough', async () => {
    expect(await ids('Words, naïve and café')).toEqual(['atkinson-hyperlegible-next-400-normal'])
  })
  it('adds a face only for what it brings', async () => {
    expect(await ids('Ελπίδα')).toEqual(['atkinson-hyperlegible-next-400-normal', 'noto-sans-400-normal'])
    expect(await ids('سلام שלום')).toEqual([
      'atkinson-hyperlegible-next-400-normal',
      'noto-sans-arabic-400-normal',
      'noto-sans-hebrew-400-normal',
    ])
    expect(await ids('☐ →')).toEqual([
      'atkinson-hyperlegible-next-400-normal',
      'noto-sans-math-400-normal',
      'noto-sans-symbols-2-400-normal',
    ])
  })
  it('knows the generic names, and gives the default for a strange one', async () => {
    expect(await ids('x', { family: 'mono', weight: 700, style: 'italic' })).toEqual([
      'atkinson-hyperlegible-mono-700-italic',
    ])
    expect(await ids('x', { family: 'Nobody Sans' })).toEqual(['atkinson-hyperlegible-next-400-normal'])
  })
  it('names the package that is missing, by the forms of the language', async () => {
    const missing = async (lang: string) => (await fonts.match({ ...query, lang, text: '直' })).missing
    expect(await missing('ja')).toEqual([{ script: 'Hani', package: '@expo-google-fonts/noto-sans-jp' }])
    expect(await missing('ko-KR')).toEqual([{ script: 'Hani', package: '@expo-google-fonts/noto-sans-kr' }])
    expect(await missing('zh-Hant-TW')).toEqual([
      { script: 'Hani', package: '@expo-google-fonts/noto-sans-tc' },
    ])
    expect(await missing('zh-TW')).toEqual([{ script: 'Hani', package: '@expo-google-fonts/noto-sans-tc' }])
    expect(await missing('zh-HK')).toEqual([{ script: 'Hani', package: '@expo-google-fonts/noto-sans-hk' }])
    expect(await missing('yue')).toEqual([{ script: 'Hani', package: '@expo-google-fonts/noto-sans-hk' }])
    expect(await missing('zh')).toEqual([{ script: 'Hani', package: '@expo-google-fonts/noto-sans-sc' }])
    expect(await missing('not a tag')).toEqual([
      { script: 'Hani', package: '@expo-google-fonts/noto-sans-jp' },
    ])
  })
  it('names the package for every script that it knows', async () => {
    const words: Readonly<Record<string, string>> = {
      bengali: 'বাংলা',
      tamil: 'தமிழ்',
      thai: 'ไทย',
      khmer: 'ខ្មែរ',
      lao: 'ລາວ',
      myanmar: 'မြန်မာ',
      kr: '한국어',
      georgian: 'ქართული',
      armenian: 'հայերեն',
      ethiopic: 'አማርኛ',
      oriya: 'ଓଡ଼ିଆ',
      cherokee: 'ᏣᎳᎩ',
      javanese: 'ꦗꦮ',
      mongolian: 'ᠮᠣᠩᠭᠣᠯ',
      thaana: 'ދިވެހި',
      nko: 'ߒߞߏ',
      syriac: 'ܣܘܪܝܝܐ',
      tifinagh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
      'canadian-aboriginal': 'ᐃᓄᒃᑎᑐᑦ',
      adlam: '𞤀𞤣𞤤𞤢𞤥',
    }
    for (const [name, text] of Object.entries(words)) {
      const { missing } = await fonts.match({ ...query, lang: 'und', text })
      expect(missing.map((lack) => lack.package)).toEqual([`@expo-google-fonts/noto-sans-${name}`])
    }
  })
  it('asks for every family by the letters of its scripts', () => {
    const letters = Array.from({ length: 0x20000 - 0xa0 }, (_, index) => String.fromCodePoint(index + 0xa0))
    const scripts = families.flatMap(({ scripts }) => scripts.filter((script) => !script.startsWith('Z')))
    for (const script of scripts) {
      const own = new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u')
      expect(scriptOfCharacter(letters.find((letter) => own.test(letter)) ?? '')).toBe(script)
    }
  })
  it('draws Chinese in Japanese forms where there are no others, and says so', async () => {
    const japaneseOnly = fontSource({
      load: async (name) => (name.endsWith('-jp') ? fontWith({ covers: '直' }) : undefined),
    })
    const { faces, missing } = await japaneseOnly.match({ ...query, lang: 'zh', text: '直' })
    expect(faces.map(({ family }) => family)).toEqual(['Noto Sans JP'])
    expect(missing).toEqual([
      { script: 'Hani', package: '@expo-google-fonts/noto-sans-sc', otherForms: true },
    ])
    expect((await japaneseOnly.match({ ...query, lang: 'ja', text: '直' })).missing).toEqual([])
  })
  it('asks for each file once', async () => {
    const asked: string[] = []
    const counted = fontSource({ load: (name, file) => files.load(name, asked.push(file) > 0 ? file : '') })
    await Promise.all([counted.match({ ...query, text: 'a' }), counted.match({ ...query, text: 'b' })])
    expect(asked).toEqual(['400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'])
  })
})

describe('coverage', () => {
  it('is nothing for what is not a font', () => {
    expect(readCoverage(new TextEncoder().encode('not a font at all'))(65)).toBe(false)
    expect(readCoverage(new Uint8Array())(65)).toBe(false)
  })
  it('is what the cmap says', async () => {
    const bytes = await files.load(
      '@expo-google-fonts/atkinson-hyperlegible-next',
      '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    )
    const has = readCoverage(await unpackFont(bytes ?? new Uint8Array()))
    expect([...'Aé→☐\u00ad'].map((character) => has(character.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
