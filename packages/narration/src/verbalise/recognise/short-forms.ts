import { capital } from '../capital.js'
import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'
import { after, isBehind } from './around.js'

/** Short forms that are known by what is around them. */
export function formsInContext(language: Language): Recogniser[] {
  return language.shortForms.map(({ needs, pattern, say }) => ({
    needs,
    pattern,
    say: (found: Found) => (typeof say === 'string' ? say : say(found.written, language, found)),
  }))
}

/** Common abbreviations in full, and signs by name. */
export function shortForms(language: Language): Recogniser[] {
  const forms = withCapitals(language.abbreviations)
  const short = anyOf(Object.keys(forms)).replaceAll(' ', '[ \u00a0\u202f]?')
  const numbered = withCapitals(language.beforeFigures ?? {})
  const measures = Object.keys(language.units).filter((unit) => certainUnit.test(unit))
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${short})(?!\\p{L})`, 'gu'),
      say: ({ written, text, end }) =>
        language.alsoWords?.has(written) && atEnd.test(text.slice(end, end + 8))
          ? undefined
          : (forms[written] ?? forms[written.replace(/\.[ \u00a0\u202f]?(?=.)/g, '. ')]),
    },
    {
      // "HON. A. KOYA", "DR. MÜLLER", in capitals
      pattern: /(?<![\p{L}\p{N}.])\p{Lu}{2,5}\.(?= ?\p{Lu})/gu,
      say: ({ written }) => language.abbreviations[written.charAt(0) + written.slice(1).toLowerCase()],
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}.])(?:${anyOf(Object.keys(numbered)) || '(?!)'})(?=[ \\u00a0\\u202f]?(?:\\p{Sc} ?|\\p{Lu}{1,3}-?)?\\d|[ \\u00a0](?:[ivx]{1,7}|[IVXLC]{2,}|[VX])(?!\\p{L}))`,
        'gu',
      ),
      say: ({ written }) => numbered[written],
    },
    {
      // a unit without a figure, as in the head of a table
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/]|\\p{Lu}-)(?:${anyOf(measures)})(?![\\p{L}\\p{N}/])`, 'gu'),
      say: (found) => {
        // "no km 17", "per km²"
        const isOne = /^[ \u00a0]\d/.test(after(found, 2)) || isBehind(found, language.singularWords)
        return language.units[found.written]?.[isOne ? 0 : 1]
      },
    },
    {
      // "Home -> School"
      pattern: /(?<=[\p{L}\p{N}.)”"] )[-=]{1,2}>(?= )/gu,
      needs: /[-=]>/,
      say: () => language.symbols['→'],
    },
    { pattern: /#[ \u00a0]?(?=\d)/gu, needs: /#/, say: () => `${language.words.number} ` },
    { pattern: /(?<=(?<!\p{L})[CFJ])#(?![\p{L}\p{N}])/gu, needs: /#/, say: () => ' sharp' },
    { pattern: /(?<= )@(?= )/gu, needs: /@/, say: () => language.words.at },
    {
      pattern: new RegExp(`(?:${anyOf(Object.keys(language.symbols))})`, 'gu'),
      say: ({ written }) => ` ${language.symbols[written]} `,
    },
  ]
}

const atEnd = /^["”“’»)\]]*\s*$/u

/** Units that nobody takes for words or acronyms where no figure stands before them. */
const certainUnit = /\/|°[CF]|[²³]|^(?:[kcm]m|k?Wh|kg|mg|m[lL]|mp[hg]|kcal|dB|[kKMGT]B)$/u

/** "Ca." at the beginning of a sentence is "ca."; a single letter with a stop is rather an initial. */
function withCapitals(forms: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const more = Object.entries(forms).filter(([short]) => /^\p{Ll}(?!\.$)/u.test(short))
  return { ...Object.fromEntries(more.map(([short, long]) => [capital(short), capital(long)])), ...forms }
}
