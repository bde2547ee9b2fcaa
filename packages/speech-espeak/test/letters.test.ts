import { espeakPhonemes } from '@lectern/speech-espeak'
import { afterAll, expect, it } from 'vitest'

const letters = espeakPhonemes()
afterAll(() => letters.close())
const spelled = async (voice: string, ...texts: string[]) => await letters.phonemes(texts, voice)

it('spells each text in the phonemes of a language, an affricate as one sound', async () => {
  expect(await spelled('es', 'chico', 'sí')).toEqual(['tʃ_ˈi_k_o', 's_ˈi'])
  expect(await spelled('pt-BR', 'põe')).toEqual(['p_ˈo\u0303_j'])
})

it('reads a word in another language without saying so', async () => {
  const [ipa = ''] = await spelled('fr', 'le weekend')
  expect(ipa).toMatch(/w_iː_k/)
  expect(ipa).not.toMatch(/[()]|en/)
})

it('takes nothing in a text for a command', async () => {
  const [phonemes = '', markup = ''] = await spelled('en-US', '[[h@l]] ends', '<break time="9s"/> ends')
  expect(phonemes).toMatch(/ˈɛ_l.*ˈɛ_n_d_z/)
  expect(markup).toContain('b_ɹ_ˈeɪ_k')
})

it('says the same again, whatever came between', async () => {
  const [first] = await spelled('it', 'Buongiorno a tutti')
  await spelled('hi', 'नमस्ते')
  expect((await spelled('it', 'Buongiorno a tutti'))[0]).toBe(first)
})

it('refuses a language that it does not know', () =>
  expect(spelled('xx', 'a')).rejects.toMatchObject({ code: 'unknown-voice' }))
