import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'

/** Common abbreviations in full, and signs by name. */
export function shortForms(language: Language): Recogniser[] {
  const forms = withCapitals(language.abbreviations)
  const short = anyOf(Object.keys(forms)).replaceAll(' ', '[ \u00a0\u202f]?')
  const numbered = language.beforeFigures ?? {}
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${short})(?!\\p{L})`, 'gu'),
      say: ({ written, text, end }) => {
        const long = forms[written] ?? forms[written.replace(/\.[ \u00a0\u202f]?(?=.)/g, '. ')]
        return long && endsSentence(written, text, end) ? `${long}.` : long
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}.])(?:${anyOf(Object.keys(numbered)) || '(?!)'})(?=[ \\u00a0]\\d)`,
        'gu',
      ),
      say: ({ written }) => numbered[written],
    },
    {
      pattern: new RegExp(`(?:${anyOf(Object.keys(language.symbols))})`, 'gu'),
      say: ({ written }) => ` ${language.symbols[written]} `,
    },
  ]
}

/** "Ca." at the beginning of a sentence is "ca."; a single letter with a stop is rather an initial. */
function withCapitals(forms: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const more = Object.entries(forms).filter(([short]) => /^\p{Ll}(?!\.$)/u.test(short))
  return { ...Object.fromEntries(more.map(([short, long]) => [capital(short), capital(long)])), ...forms }
}

/** The stop of "etc." is the sentence's too where nothing follows. */
function endsSentence(written: string, text: string, end: number): boolean {
  return (
    written.endsWith('.') &&
    /^["”’»)\s]*$/.test(text.slice(end, end + 8)) &&
    text.slice(end).trim().length < 8
  )
}
