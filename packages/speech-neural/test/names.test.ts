import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromArpabet } from '../dist/phonemes/arpabet.js'
import { cmuDictionary } from '../dist/phonemes/cmu.js'
import { fromIpa } from '../dist/phonemes/ipa.js'
import { loadPronunciation } from '../dist/pronunciation.js'
import { loadRuntime } from '../dist/sound/runtime.js'

const pronounce = await loadPronunciation(loadRuntime())

async function said(text: string, phonemes?: string): Promise<string> {
  const spoken = await pronounce([{ text, phonemes }])
  return spoken
    .map((word) => (word.spaced ? `${word.phonemes} ` : word.phonemes))
    .join('')
    .trim()
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const names: Record<string, string> = JSON.parse(read('../assets/names.json'))

describe('names', () => {
  it('of people, places and firms in the news are said as the list has them', async () => {
    const wrong: string[] = []
    for (const line of read('fixtures/names.tsv').trimEnd().split('\n')) {
      const [name = '', expected] = line.split('\t')
      const phonemes = await said(name)
      if (phonemes !== expected) wrong.push(`${name}: ${phonemes} instead of ${expected}`)
    }
    expect(wrong).toEqual([])
  })

  it('of the table have sounds of English only', () => {
    const sounds = /^[ˈˌ AIOWYæɑɔəɛɜɪʊʌiubdfhjklmnpstvwzðŋɡɹʃʒʤʧθ]+$/
    expect(Object.entries(names).filter(([, ipa]) => !sounds.test(fromIpa(ipa)))).toEqual([])
  })

  it.each([
    ['the mayor of Los Angeles', 'ðə mˈAəɹ ʌv lɔs ˈænʤələs'],
    ['Los Angeles’s mayor', 'lɔs ˈænʤələsᵻz mˈAəɹ'],
    ["Macron's plan", 'məkɹˈOnz plˈæn'],
    ["Ramaphosa's plan", 'ɹˌæməfˈOsəz plˈæn'],
    ['São Paulo.', 'sˌWm pˈWlO.'],
  ])('stand in a text: %s', async (text, expected) => {
    expect(await said(text)).toBe(expected)
  })

  it('of the table leave other words alone', async () => {
    expect(await said('Modifications of the Lulav')).not.toContain('mˈOdi')
  })

  it('are said as their author gave them', async () => {
    expect(await said('Putin', fromIpa('ˈpʌtɪn'))).toBe('pˈʌtɪn')
  })

  it('are found word by word, so that each has its time', async () => {
    const text = 'In Buenos Aires today'
    const spoken = await pronounce([{ text }])
    expect(spoken.filter(({ phonemes }) => phonemes).map(({ from, to }) => text.slice(from, to))).toEqual(
      text.split(' '),
    )
  })
})

describe('the CMU dictionary', () => {
  it('is read as its package has it', async () => {
    const find = await cmuDictionary()
    expect(find('Zuckerberg')).toBe('zˈʌkəɹbˌɜɹɡ')
    expect(find('Zuckerberg’s')).toBe('zˈʌkəɹbˌɜɹɡz')
    expect(find("'bout")).toBe('bˈWt')
    expect(find('Böll"')).toBeUndefined()
    expect(find('')).toBeUndefined()
  })

  it('has sounds that the voice knows', () => {
    expect(fromArpabet('HH AH0 L OW1')).toBe('həlˈO')
    expect(fromArpabet('ER0 Y ER2 AH1 ??')).toBe('əɹjˌɜɹˈʌ')
  })
})

describe('IPA', () => {
  it.each([
    ['/ˈeɪdə/', 'ˈAdə'],
    ['hɛːɳ', 'hɛn'],
    ['ˈtʃʁœ̃ː.ɣaʰ', 'ʧɹˈʌnɡɑ'],
    ['ˌʃtʁaːsˈbʊʁk', 'ʃtɹˌɑsbˈʊɹk'],
  ])('%s is said with the sounds of English', (ipa, expected) => {
    expect(fromIpa(ipa)).toBe(expected)
  })
})
