import { espeak } from '@lectern/speech-espeak'
import { afterAll, describe, expect, it } from 'vitest'
import { toEspeakPhonemes } from '../src/phonemes.js'

const engine = espeak({ workers: 1 })
afterAll(() => engine.close())

const spoken = (text: string, ipa?: string) =>
  engine.synthesize({
    utterance: {
      parts: [
        { text: 'Her name is ', lang: 'en' },
        { text, lang: 'en', ...(ipa ? { ipa } : {}) },
      ],
    },
    voice: 'en-US',
    lang: 'en',
    rate: 1,
  })

describe('IPA', () => {
  it.each([
    ['ˈeɪdə', "'eId@"],
    ['/ʃɪˈvɔːn/', "SI'vO:n"],
    ['t͡ʃɛk', 'tSEk'],
  ])('%s is %s to espeak', (ipa, phonemes) => expect(toEspeakPhonemes(ipa)).toBe(phonemes))

  it('gives nothing where a sound has no spelling, or is a command', () => {
    expect(toEspeakPhonemes('ǃʘ')).toBeUndefined()
    expect(toEspeakPhonemes(']]<voice name="x">')).toBeUndefined()
  })

  it('changes how a word sounds', async () => {
    const [asWritten, asSaid, again] = [
      await spoken('Siobhan.'),
      await spoken('Siobhan.', 'ʃɪˈvɔːn'),
      await spoken('Siobhan.', 'ʃɪˈvɔːn'),
    ]
    expect(asSaid.pcm).not.toEqual(asWritten.pcm)
    expect(asSaid.pcm).toEqual(again.pcm)
  })

  it('falls back to the written word', async () => {
    expect((await spoken('Ada.', 'ǃ')).pcm).toEqual((await spoken('Ada.')).pcm)
  })
})
