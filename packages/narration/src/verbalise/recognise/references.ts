import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayDigits } from '../numbers.js'
import { before } from './around.js'
import { romanValue } from './romans.js'

/** What documents are cited by: clauses, standards, versions, code points. */
export function references(language: Language): Recogniser[] {
  const { words } = language
  return [
    {
      // "5(2)(a)", "21(1)(b)"
      pattern:
        /(?<=\d\p{Ll}?(?:\([\da-z]{1,5}\)){0,4})\((?<part>\d{1,3}[a-z]?|[a-z]|[ivx]{2,5})\)(?![\p{L}\p{N}])/gu,
      needs: /\d\p{Ll}?\(/u,
      say: ({ groups: { part = '' } }) => `, ${sayPart(part, language)}`,
    },
    {
      // "ISO 9001:2015", of its year
      pattern:
        /(?<=(?<!\p{L})(?:ISO|IEC|EN|DIN|UNE|NF|BS|IEEE|ANSI)[^.;:]{0,16}\d):(?=(?:19|20)\d\d(?!\d))/gu,
      needs: /\d:(?:19|20)\d\d/,
      say: () => ', ',
    },
    {
      // "EN 301 549"
      pattern: /(?<=(?<!\p{L})EN )\d{3}[ \u00a0\u202f]\d{3}(?!\d)/gu,
      needs: /EN \d/,
      say: ({ written }) =>
        written
          .split(/\D/)
          .map((group) => sayDigits(group, language))
          .join(', '),
    },
    {
      // "v2.3.1"
      pattern: /(?<![\p{L}\p{N}.])v(?:\.[ \u00a0\u202f]?(?!\d{1,2}\.\d{1,2}\.\d{2}))?(?=\d+(?:\.\d+)+)/gu,
      needs: /v\.?[ \u00a0\u202f]?\d/,
      say: (found) => (isNamed.test(before(found, 12)) ? '' : `${words.version} `),
    },
    {
      // "2.0.0-beta.1"
      pattern:
        /(?<=\d\.\d+)-(?<label>alpha|beta|rc|pre|dev|preview|snapshot)(?:[.-](?=\d)|(?=\d))?(?!\p{L})/giu,
      needs: /\d-\p{L}/u,
      say: ({ groups: { label = '' } }) => ` ${label} `,
    },
    {
      // "0x1F"
      pattern: /(?<![\p{L}\p{N}])0x(?<figures>[0-9A-Fa-f]+)(?![\p{L}\p{N}])/gu,
      needs: /0x[0-9A-Fa-f]/,
      say: ({ groups: { figures = '' } }) => `${language.cardinal('0')} x ${oneByOne(figures, language)}`,
    },
    {
      // "U+202E"
      pattern: /(?<![\p{L}\p{N}])U\+(?<code>[0-9A-F]{4,6})(?![\p{L}\p{N}])/gu,
      needs: /U\+/,
      say: ({ groups: { code = '' } }) => `U ${words.plus} ${oneByOne(code, language)}`,
    },
  ]
}

/** The word stands there already: "version v2.0". */
const isNamed = /(?<!\p{L})versi[oó]n(?:s|es|en)? $/iu

/** Figures and letters of a code: "zero five A". */
function oneByOne(code: string, { cardinal }: Language): string {
  return [...code].map((sign) => (/\d/.test(sign) ? cardinal(sign) : sign.toUpperCase())).join(' ')
}

/** A letter is said by its name, which a capital has in all voices. */
function sayPart(part: string, { cardinal }: Language): string {
  if (/^[ivx]{2}/.test(part)) return cardinal(String(romanValue(part) ?? 0))
  const [, digits = '', letter = ''] = /^(\d*)(\D*)$/.exec(part) ?? []
  return [digits && cardinal(digits), letter.toUpperCase()].filter(Boolean).join(' ')
}
