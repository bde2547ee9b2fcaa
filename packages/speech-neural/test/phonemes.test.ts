import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromIpa } from '../dist/phonemes/ipa.js'
import { loadPhonemizer } from '../dist/phonemes/load.js'
import { phonemize, type Stretch } from '../dist/phonemes/phonemizer.js'
import { loadRuntime } from '../dist/sound/runtime.js'
import { unknownWords } from '../dist/unknown-words.js'

const tools = await loadPhonemizer(unknownWords(loadRuntime()))

async function said(...stretches: Stretch[]): Promise<string> {
  const spoken = await phonemize(tools, stretches)
  return spoken
    .map(({ phonemes, spaced }) => (spaced ? `${phonemes} ` : phonemes))
    .join('')
    .trim()
}

/** Lines of text, a tab, and what the Python package says of it (hibari-tts 0.2.1, without its normaliser). */
function fixture(name: string): [string, string][] {
  const lines = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split('\t') as [string, string])
}

async function differences(lines: readonly [string, string][]): Promise<string[]> {
  const found: string[] = []
  for (const [text, expected] of lines) {
    const phonemes = await said({ text })
    if (phonemes !== expected) found.push(`${text}\n  expected ${expected}\n  said     ${phonemes}`)
  }
  return found
}

describe('phonemes, beside the Python package', () => {
  it('says ten thousand words as it does', async () => {
    expect(await differences(fixture('words.tsv'))).toEqual([])
  })

  it('says the sentences of our own articles and guides as it does', async () => {
    expect(await differences(fixture('sentences.tsv'))).toEqual([])
  })
})

describe('phonemes', () => {
  it.each([
    ['I read it yesterday, and I will read it again.', 'ɹˈɛd', 'ɹˈid'],
    ['They record a record.', 'ɹəkˈɔɹd', 'ɹˈɛkəɹd'],
  ])('tells words apart by their part of speech: %s', async (text, first, second) => {
    const phonemes = await said({ text })
    expect(phonemes.indexOf(first)).toBeGreaterThan(0)
    expect(phonemes.indexOf(second)).toBeGreaterThan(phonemes.indexOf(first))
  })

  it('says "the" by the sound that follows', async () => {
    expect(await said({ text: 'the apple' })).toMatch(/^ði /)
    expect(await said({ text: 'the pear' })).toMatch(/^ðə /)
  })

  it('says a word as its author gave it', async () => {
    const ada = { text: 'Ada', phonemes: fromIpa('ˈeɪdə') }
    expect(await said(ada, { text: ' met him.' })).toMatch(/^ˈAdə mˈɛt/)
  })

  it('knows where each word stands, over stretches end to end', async () => {
    const text = 'Don’t go to A380, Zbrujk.'
    const spoken = await phonemize(tools, [{ text: text.slice(0, 9) }, { text: text.slice(9) }])
    const heard = spoken.filter(({ phonemes }) => /\p{L}/u.test(phonemes))
    expect(heard.map(({ from, to }) => text.slice(from, to))).toEqual(['Don’t', 'go', 'to', 'A380', 'Zbrujk'])
  })

  it.each([
    '',
    ' ',
    '\u0301\u0302',
    '😀😀',
    '١٢٣',
    '--- ... !!!',
    'x'.repeat(2000),
    '1'.repeat(500),
    "'".repeat(300),
  ])('survives %j', async (text) => {
    expect(typeof (await said({ text }))).toBe('string')
  })
})
