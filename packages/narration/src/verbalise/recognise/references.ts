import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayDigits, sayNumber } from '../numbers.js'
import { before } from './around.js'
import { romanValue } from './romans.js'
import { oneByOne, sayName } from './say-name.js'

/** What documents are cited by: clauses, standards, versions. */
export function references(language: Language): Recogniser[] {
  const { words } = language
  return [
    {
      // "5(2)(a)", "21(1)(b)"
      pattern:
        /(?<=\d\p{Ll}?(?:\([\da-zA-Z]{1,5}\)){0,4})\((?<part>\d{1,3}[a-z]?|[a-z]|(?<=\)\()[A-Z]|[ivx]{2,5})\)(?![\p{L}\p{N}])/gu,
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
      // "Python 3.12+", "version 2.15", where a decimal would be "one two"
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${programs}|[Vv]ersions?|[Rr]eleases?) (?:[<>]=? ?|v)?|(?<![\\p{L}\\p{N}.])v)(?<major>\\d{1,3})\\.(?<minor>[1-9]\\d)(?!\\d|\\.\\d)`,
        'gu',
      ),
      needs: /\d\.\d/,
      say: ({ groups: { major = '', minor = '' } }) =>
        language.decimalMark === '.'
          ? `${language.cardinal(major)} ${words.point} ${language.cardinal(minor)}`
          : undefined,
    },
    {
      // "e3b0c442"
      pattern: /(?<![\p{L}\p{N}.-])(?=[a-f]*\d[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\p{L}\p{N}])/gu,
      needs: /[0-9a-f]{7}/,
      say: ({ written }) => oneByOne(written, language),
    },
    {
      // "doi:10.1038/s41586-020-2649-2"
      pattern: /(?<![\p{L}\p{N}.])10\.(?<registrant>\d{4,9})\/(?<suffix>[^\s,;)\]]*[\p{L}\p{N}])/gu,
      needs: /10\.\d{4}/,
      say: ({ groups: { registrant = '', suffix = '' } }) => sayDoi(registrant, suffix, language),
    },
    {
      // "2.0.0-beta.1"
      pattern:
        /(?<=\d\.\d+)-(?<label>alpha|beta|rc|pre|dev|preview|snapshot)(?:[.-](?=\d)|(?=\d))?(?!\p{L})/giu,
      needs: /\d-\p{L}/u,
      say: ({ groups: { label = '' } }) => ` ${label} `,
    },
    {
      // "0.10.x": the tenth, no tenth part
      pattern: /(?<![\p{L}\p{N}.,])(?<major>\d{1,3})\.(?<minor>\d{1,3})\.(?<rest>[xX])(?![\p{L}\p{N}])/gu,
      needs: /\d\.\d+\.x/i,
      say: ({ groups: { major = '', minor = '', rest = '' } }) => {
        const mark = language.decimalMark === '.' ? words.point : words.dot
        return [language.cardinal(major), mark, sayNumber(minor, language), mark, rest].join(' ')
      },
    },
    {
      // "Python 2.x"
      pattern: /(?<=(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3})?)\.(?=[xX](?![\p{L}\p{N}]))/gu,
      needs: /\d\.x/i,
      say: () => ` ${language.decimalMark === '.' ? words.point : words.dot} `,
    },
    {
      // "0x1F", "U+202E"
      pattern: /(?<![\p{L}\p{N}])(?<prefix>0x|U\+)(?<figures>[0-9A-Fa-f]+)(?![\p{L}\p{N}])/gu,
      needs: /0x|U\+/,
      say: ({ groups: { prefix, figures = '' } }) =>
        `${prefix === '0x' ? `${language.cardinal('0')} x` : `U ${words.plus}`} ${oneByOne(figures, language)}`,
    },
  ]
}

/** The word stands there already: "version v2.0". */
const isNamed = /(?<!\p{L})versi[oó]n(?:s|es|en)? $/iu

/** What is named before a version of it. */
const programs =
  'Python|Node(?:\\.js)?|Java|PHP|Ruby|Go|Rust|glibc|GCC|gcc|Perl|PostgreSQL|MySQL|MariaDB|SQLite|Ubuntu|Fedora|Debian|Linux|[Kk]ernel|iOS|iPadOS|macOS|Android|Windows|Django|React|Vue|Angular|npm|Swift|Kotlin|Scala|Unity|Blender|TypeScript|Chrome|Firefox|OpenSSL|nginx|Docker|Kubernetes|Terraform|CMake|Git|LibreOffice'

/** Letters, figures and signs of what a publisher chose, one by one; words as words. */
function sayDoi(registrant: string, suffix: string, language: Language): string {
  const { point, dot, slash } = language.words
  const body = suffix
    .split(/(\d|[^\p{L}\d]|\p{L}+)/u)
    .filter(Boolean)
    .map((part) => (/^\d$/.test(part) ? language.cardinal(part) : sayName(part, language)))
    .join(' ')
  const said = /^\d{1,4}$/.test(suffix) ? language.cardinal(suffix) : body
  const number = registrant.endsWith('000') ? language.cardinal(registrant) : sayDigits(registrant, language)
  return `${language.cardinal('10')} ${language.decimalMark === '.' ? point : dot} ${number} ${slash} ${said}`
}

/** A letter is said by its name, which a capital has in all voices. */
function sayPart(part: string, { cardinal }: Language): string {
  if (/^[ivx]{2}/.test(part)) return cardinal(String(romanValue(part) ?? 0))
  const [, digits = '', letter = ''] = /^(\d*)(\D*)$/.exec(part) ?? []
  return [digits && cardinal(digits), letter.toUpperCase()].filter(Boolean).join(' ')
}
