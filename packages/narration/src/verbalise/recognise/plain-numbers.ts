import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { monthSource } from '../languages/digits.js'
import { edge, numberSource, sayDigits, sayNumber, signed, signSource } from '../numbers.js'

/** Ordinals, versions, years, and at last all other numbers. */
export function plainNumbers(language: Language): Recogniser[] {
  const { words } = language
  const number = numberSource(language)
  return [
    ...language.ordinals.map(
      (pattern): Recogniser => ({
        pattern,
        say: ({ groups, text, begin, end }) =>
          Number(groups.number) === 0
            ? undefined
            : language.ordinal((groups.number ?? '').replace(/\D/g, ''), {
                before: text.slice(Math.max(0, begin - 24), begin),
                after: text.slice(end, end + 24),
                mark: groups.mark ?? '',
              }),
      }),
    ),
    {
      // "2.1" is no decimal where those have a comma
      pattern:
        language.decimalMark === '.'
          ? /(?<![\p{N}.])\d+(?:\.\d+){2,}(?![\p{N}]|\.\d)/gu
          : /(?<![\p{N}.])\d+(?:\.\d+)+(?![\p{N}]|\.\d)/gu,
      say: ({ written }) =>
        isGrouped(written, language)
          ? undefined
          : written
              .split('.')
              .map((part) => (/^0\d/.test(part) ? sayDigits(part, language) : language.cardinal(part)))
              .join(` ${language.decimalMark === '.' ? words.point : words.dot} `),
    },
    {
      pattern:
        /(?<![\p{L}\p{N}.,])(?<!(?<!\p{N} ?|\p{L})[−+-])(?:1[1-9]\d\d|20\d\d)(?![\p{L}\p{N}]|[.,]\d)/gu,
      say: (found) => {
        const { written, text, begin } = found
        return numberWord.test(text.slice(Math.max(0, begin - 16), begin)) || isCrowd(found, language)
          ? undefined
          : language.year(written)
      },
    },
    ...earlyYears(language),
    {
      // "the class of '98": the apostrophe is not said
      pattern: /(?<=^|[\s(])['’](?<year>\d\d)(?![\p{L}\p{N}'’]|[.,]\d)/gu,
      needs: /['’]\d\d/,
      say: ({ groups: { year = '' } }) => shortYear(year, language),
    },
    {
      // "account 12345678": many figures in a row are a number of something, not how many
      pattern: /(?<![\p{N}.,-])\d{7,}(?!\d|[.,-]\d|[ \u00a0]\p{Ll}{2})/gu,
      needs: /\d{7}/,
      say: ({ written }) => (written.endsWith('000') ? undefined : sayDigits(written, language)),
    },
    {
      pattern: new RegExp(
        `(?=[−+-]?[.\\d])(?<sign>${signSource})(?<number>${number}|(?<![\\p{L}\\p{N}.])\\.\\d+)`,
        'gu',
      ),
      say: ({ groups, text, begin, end }) => {
        const said = sayNumber(
          groups.number ?? '',
          language,
          new RegExp(edge, 'u').test(text.slice(begin, begin + 1)) || groups.sign === ''
            ? counted(text, begin, end, language)
            : undefined,
          text.slice(Math.max(0, begin - 64), begin),
        )
        return signed(groups.sign, said, language)
      },
    },
    { pattern: /\d+/gu, say: ({ written }) => sayNumber(written, language) },
    { pattern: /\d/gu, say: ({ written }) => language.cardinal(written) },
  ]
}

/** "oh seven", where 1907 is "nineteen oh seven". */
function shortYear(year: string, language: Language): string {
  if (!year.startsWith('0')) return language.cardinal(year)
  const century = `${language.cardinal('19')} `
  const full = language.year(`19${year}`)
  return full.startsWith(century) ? full.slice(century.length) : sayDigits(year, language)
}

/** Before what is never a year, in all four languages. */
const numberWord =
  /(?<!\p{L})(?:pages?|pp?\.|no\.|room|seiten?|s\.|nr\.|zimmer|numéro|n[°º]|chambre|páginas?|págs?\.|núm\.|n\.º|habitación)[ \u00a0\u202f]$/iu

/** "had 1984 people", but "in 1984 people …" */
function isCrowd({ text, begin, end }: Found, { people, yearWords, months }: Language): boolean {
  if (!people || !new RegExp(`^[ \u00a0](?:${people})(?!\\p{L})`, 'u').test(text.slice(end, end + 24)))
    return false
  return !new RegExp(`(?:^|[^\\p{L}])(?:${yearWords}|[Tt]he|${monthSource(months)}) $`, 'u').test(
    text.slice(Math.max(0, begin - 16), begin),
  )
}

/** Before the number of a thing, which counts nothing ("Abs. 1 Nr. 3"). */
const numbering =
  /(?<!\p{L})(?:pages?|pp?\.|seiten?|s\.|nr\.|nummer|n[°º]|n\.º|numéro|número|núm\.|páginas?|págs?\.|abs\.|absatz|satz|art\.|arti[kc]el|artículo|article|§|kapitel|kap\.|cap(?:ítulo|\.)|chap(?:itre|\.)|teil|band|bd\.|tomo?e?|vol\.|volumen?|platz|rang|gleis|linie|línea|ligne|tabelle|tab\.|abb\.|abbildung|fig\.|figur[ae]|tabl[ae]|zeile|punkt|punto|point|ziff(?:er|\.)|stufe|gruppe|grupo|groupe|zimmer|raum|halle|al(?:inéa|\.)|section|sección)[ \u00a0\u202f]$/iu

/** "in 1066": before 1100 only words before it make a number a year. */
function earlyYears({ yearWords, year }: Language): Recogniser[] {
  if (!yearWords) return []
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${yearWords}) )10\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d| \\p{Ll}+s(?!\\p{L}))`,
    'gu',
  )
  return [{ pattern, say: ({ written }) => year(written) }]
}

/** What the number counts: the word after it, where it is one. */
function counted(text: string, begin: number, end: number, language: Language): string | undefined {
  const before = text.slice(Math.max(0, begin - 16), begin)
  if (numbering.test(before) || /\d[:/]$/.test(before)) return undefined
  const word = /^[ \u00a0\u202f]([\p{L}][\p{L}’'-]*)/u.exec(text.slice(end, end + 40))?.[1]
  return word && language.isCounted(word) ? word : undefined
}

function isGrouped(written: string, { decimalMark }: Language): boolean {
  return decimalMark === ',' && /^\d{1,3}(?:\.\d{3})+$/.test(written)
}
