import type { Language, Stars } from '../language.js'
import type { Tables } from '../speech/index.js'
import { asNumber, exponentWords, oneByOne } from './digits.js'
import { calendar } from './fr/calendar.js'
import { fractions, ofNoun } from './fr/fractions.js'
import { isFeminine } from './fr/gender.js'
import { ordinal, ordinals } from './fr/ordinals.js'
import { shortForms } from './fr/short-forms.js'

/** French; Belgium and Switzerland say septante and nonante. */
export async function french(region: string): Promise<(tables: Tables) => Language> {
  const { toCardinal } =
    region === 'be' || region === 'ch' ? await import('n2words/fr-BE') : await import('n2words/fr-FR')
  const { toOrdinal } = await import('n2words/fr-FR')
  const cardinal = (digits: string) => toCardinal(digits)
  const feminine = (digits: string) => cardinal(digits).replace(/(?<!\p{L})un$/u, 'une')
  return (tables) => ({
    ...tables,
    ...calendar(cardinal, feminine),
    ...fractions(cardinal, feminine, toOrdinal),
    ofMagnitude: ofNoun,
    crowds: [{ sizes: ['k', 'M'], nouns: "(?:d[e’'] ?)?\\p{Ll}{3,}s" }],
    telephoneGroup: (digits) =>
      digits.length === 2 && !digits.startsWith('0') ? cardinal(digits) : oneByOne(cardinal)(digits),
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : cardinal(digits)),
    isCounted: () => true,
    ordinal: (digits, around) => ordinal(digits, around, toOrdinal),
    fraction: asNumber(cardinal),
    isOne: (written) => Number(written.replace(/[^\d,]/g, '').replace(',', '.')) < 2,
    decimalMark: ',',
    ordinals,
    power: (exponent) => {
      if (exponent === '2') return 'au carré'
      if (exponent === '3') return 'au cube'
      return `puissance ${exponentWords(exponent, tables.words.minus, cardinal)}`
    },
    score: (home, away) => `${cardinal(home)} à ${cardinal(away)}`,
    spacesColon: true,
    words: { ...tables.words, stars },
    shortForms: [...shortForms, ...tables.shortForms],
  })
}

const stars = ({ whole, withHalf, all, of }: Stars): string =>
  `${whole} ${all === 1 ? 'étoile' : 'étoiles'}${withHalf ? ' et demie' : ''}${of ? ` sur ${of}` : ''}`
