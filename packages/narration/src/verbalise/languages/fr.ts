import type { Language } from '../language.js'
import { asNumber, exponentWords } from './digits.js'
import { abbreviations, beforeFigures } from './fr/abbreviations.js'
import { books } from './fr/books.js'
import { calendar } from './fr/calendar.js'
import { fractions } from './fr/fractions.js'
import { isFeminine } from './fr/gender.js'
import { measures } from './fr/measures.js'
import { ordinal, ordinals } from './fr/ordinals.js'
import { romans } from './fr/romans.js'
import { shortForms } from './fr/short-forms.js'
import { directions, words } from './fr/signs.js'
import { telephones } from './fr/telephones.js'
import { acronymWords, plainWords, symbols } from './fr/vocabulary.js'
import { greekLetters } from './greek.js'

/** French; Belgium and Switzerland say septante and nonante. */
export async function french(region: string): Promise<Language> {
  const { toCardinal } =
    region === 'be' || region === 'ch' ? await import('n2words/fr-BE') : await import('n2words/fr-FR')
  const { toOrdinal } = await import('n2words/fr-FR')
  const cardinal = (digits: string) => toCardinal(digits)
  const feminine = (digits: string) => cardinal(digits).replace(/(?<!\p{L})un$/u, 'une')
  return {
    ...calendar(cardinal, feminine),
    ...fractions(cardinal, feminine, toOrdinal),
    ...measures,
    ...telephones(cardinal),
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : cardinal(digits)),
    isCounted: () => true,
    ordinal: (digits, around) => ordinal(digits, around, toOrdinal),
    fraction: asNumber(cardinal),
    isOne: (written) => Number(written.replace(/[^\d,]/g, '').replace(',', '.')) < 2,
    decimalMark: ',',
    ordinals,
    romans,
    greekLetters: greekLetters('fr') ?? [],
    power: (exponent) => {
      if (exponent === '2') return 'au carré'
      if (exponent === '3') return 'au cube'
      return `puissance ${exponentWords(exponent, words.minus, cardinal)}`
    },
    score: (home, away) => `${cardinal(home)} à ${cardinal(away)}`,
    spacesColon: true,
    scoreWords:
      'succès|s’impose|s’incline|domine|nul|gagné|gagne|battu|bat|perdu|perd|score|victoire|défaite|mené|mène|remporté|remporte|vaincu|imposée?s?|match nul',
    rangeWords:
      'thermostat|th\\.|pages?|pp?\\.|chapitres?|lignes?|articles?|art\\.|numéros?|n[°º]s|nos|années?|saisons?|épisodes?|vitesses?|semaines?',
    words,
    directions,
    books,
    symbols,
    abbreviations,
    alsoWords: new Set(['art.', 'vol.', 'Max.']),
    beforeFigures: {
      no: 'numéro',
      No: 'Numéro',
      nos: 'numéros',
      art: 'article',
      chap: 'chapitre',
      'al.': 'alinéa',
      ...beforeFigures,
    },
    shortForms,
    acronymWords,
    plainWords,
  }
}
