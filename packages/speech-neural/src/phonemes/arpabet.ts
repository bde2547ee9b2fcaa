import { primary, secondary } from './stress.js'

/** ARPAbet, as the CMU Pronouncing Dictionary writes it, and the voice's phonemes. */
const phonemes: Readonly<Record<string, string>> = {
  AA: 'ɑ',
  AE: 'æ',
  AH: 'ʌ',
  AO: 'ɔ',
  AW: 'W',
  AY: 'I',
  B: 'b',
  CH: 'ʧ',
  D: 'd',
  DH: 'ð',
  EH: 'ɛ',
  ER: 'ɜɹ',
  EY: 'A',
  F: 'f',
  G: 'ɡ',
  HH: 'h',
  IH: 'ɪ',
  IY: 'i',
  JH: 'ʤ',
  K: 'k',
  L: 'l',
  M: 'm',
  N: 'n',
  NG: 'ŋ',
  OW: 'O',
  OY: 'Y',
  P: 'p',
  R: 'ɹ',
  S: 's',
  SH: 'ʃ',
  T: 't',
  TH: 'θ',
  UH: 'ʊ',
  UW: 'u',
  V: 'v',
  W: 'w',
  Y: 'j',
  Z: 'z',
  ZH: 'ʒ',
}

/** Vowels that are weak where they have no stress. */
const weak: Readonly<Record<string, string>> = { AH: 'ə', ER: 'əɹ' }
const marks: Readonly<Record<string, string>> = { 1: primary, 2: secondary }

/** "HH AH0 L OW1": the figure behind a vowel is its stress (0 none, 1 primary, 2 secondary). */
export function fromArpabet(sounds: string): string {
  return sounds
    .split(' ')
    .map((sound) => {
      const name = sound.replace(/\d$/, '')
      const stress = sound.slice(name.length)
      return `${marks[stress] ?? ''}${(stress === '0' && weak[name]) || (phonemes[name] ?? '')}`
    })
    .join('')
}
