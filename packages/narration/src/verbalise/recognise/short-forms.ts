import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'

/** Common abbreviations in full, and signs by name. */
export function shortForms(language: Language): Recogniser[] {
  const short = anyOf(Object.keys(language.abbreviations)).replaceAll(' ', '[ \u00a0\u202f]?')
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${short})(?!\\p{L})`, 'gu'),
      say: ({ written, text, end }) => {
        const long =
          language.abbreviations[written] ??
          language.abbreviations[written.replace(/\.[ \u00a0\u202f]?(?=.)/g, '. ')]
        return long && endsSentence(written, text, end) ? `${long}.` : long
      },
    },
    {
      pattern: new RegExp(`(?:${anyOf(Object.keys(language.symbols))})`, 'gu'),
      say: ({ written }) => ` ${language.symbols[written]} `,
    },
  ]
}

/** The stop of "etc." is the sentence's too where nothing follows. */
function endsSentence(written: string, text: string, end: number): boolean {
  return (
    written.endsWith('.') &&
    /^["”’»)\s]*$/.test(text.slice(end, end + 8)) &&
    text.slice(end).trim().length < 8
  )
}
