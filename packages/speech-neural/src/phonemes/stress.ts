export const primary = 'ˈ'
export const secondary = 'ˌ'

const vowels: ReadonlySet<string> = new Set('AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ')
const consonants: ReadonlySet<string> = new Set('bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ')
const long: ReadonlySet<string> = new Set('AIOQWYʤʧ')

export const isVowel = (phoneme: string): boolean => vowels.has(phoneme)
export const isConsonant = (phoneme: string): boolean => consonants.has(phoneme)

/** How heavy a part of a word is: diphthongs and affricates count twice. */
export function weightOf(phonemes: string): number {
  let sum = 0
  for (const phoneme of phonemes) sum += long.has(phoneme) ? 2 : 1
  return sum
}

/**
 * Phonemes with another stress: below −1 none, −1 and −0.5 weaker, 0 to 1 some where there was none (and from 1 on a stronger
 * one where it was weak), above 1 a strong one. These are the steps of misaki, by which the voice was trained.
 */
export function stressed(phonemes: string, level: number | undefined): string {
  if (level === undefined) return phonemes
  const strong = phonemes.includes(primary)
  const weak = phonemes.includes(secondary)
  if (level < -1) return phonemes.replaceAll(primary, '').replaceAll(secondary, '')
  if (level === -1 || ((level === 0 || level === -0.5) && strong))
    return phonemes.replaceAll(secondary, '').replaceAll(primary, secondary)
  if ((level === 0 || level === 0.5 || level === 1) && !strong && !weak)
    return beforeVowel(secondary, phonemes)
  if (level >= 1 && !strong && weak) return phonemes.replaceAll(secondary, primary)
  if (level > 1 && !strong && !weak) return beforeVowel(primary, phonemes)
  return phonemes
}

/** IPA has a mark of stress before its syllable, the voice before the vowel. */
export function marksBeforeVowels(phonemes: string): string {
  return phonemes.replace(markedSyllable, '$2$1')
}

const markedSyllable = new RegExp(`([${primary}${secondary}])([^${[...vowels].join('')}\\s]+)`, 'gu')

/** A mark of stress stands before the vowel that it lifts; without a vowel there is nothing to lift. */
function beforeVowel(mark: string, phonemes: string): string {
  const letters = [...phonemes]
  const at = letters.findIndex(isVowel)
  return at < 0 ? phonemes : [...letters.slice(0, at), mark, ...letters.slice(at)].join('')
}
