import { describe, expect, it } from 'vitest'
import { loadHyphenation } from '../../src/text/hyphenation.js'

describe('words are divided', () => {
  it.each([
    ['en', 'accessibility,', 'ac-ces-si-bil-ity,'],
    ['en-GB', 'accessibility', 'ac-cess-ib-il-ity'],
    ['de', 'Straßenbahn', 'Stra-ßen-bahn'],
    ['fr', 'l’accessibilité', 'l’ac-ces-si-bi-lité'],
    ['es', 'accesibilidad', 'ac-ce-si-bi-li-dad'],
    ['ru', '«доступность»', '«до-ступ-ность»'],
    ['el', 'προσβασιμότητα', 'προ-σβα-σι-μό-τητα'],
    ['pt-BR', 'acessibilidade', 'aces-si-bi-li-dade'],
  ])('in %s: %s', async (lang, word, divided) => {
    expect(await dividedIn(lang, word)).toBe(divided)
  })

  it.each([
    ['short words', 'en', 'the lake'],
    ['abbreviations', 'en', 'UNESCO'],
    ['numbers', 'en', '1234567890'],
  ])('never: %s', async (_, lang, word) => {
    expect(await dividedIn(lang, word)).toBe(word)
  })

  it('in no language without patterns', async () => {
    const hyphenation = await loadHyphenation(['ja', 'und', 'tlh'])
    expect(['ja', 'und', 'tlh', 'en'].map(hyphenation)).toEqual([undefined, undefined, undefined, undefined])
  })
})

async function dividedIn(lang: string, word: string): Promise<string> {
  const places = (await loadHyphenation([lang]))(lang)?.(word) ?? []
  return [...places].reverse().reduce((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, word)
}
