import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayDigits } from '../numbers.js'

const international = /(?<![\p{L}\p{N}])\+(?<number>\d[\d ()\u00a0\u202f./-]{6,}\d)/gu
/** "GB29 NWBK 6016 1331 9268 19" */
const iban = /(?<![\p{L}\p{N}])\p{Lu}{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu
const issn = /(?<=ISSN:? )\d{4}-\d{3}[\dX]/gu
/** ISBN and its like: hyphens between many figures. */
const serial = /(?<![\p{L}\p{N}-])\d+(?:-\d+){3,}(?:-[\dX])?(?![\p{L}\p{N}-])/gu

/** Telephone numbers and serial numbers, figure by figure or as the language groups them. */
export function telephone(language: Language): Recogniser[] {
  const say = ({ written }: Found) => groupsOf(written).map(language.telephoneGroup).join(', ')
  const words = `(?<!\\p{L})(?:${language.telephoneWords})`
  const introduced = `(?<=${words}[:.]{0,2}[ \\u00a0](?:\\d{3} (?:${language.conjunctions}) )?)(?<number>(?:\\(\\d{1,6}\\)|\\d)(?:[\\d \\u00a0\\u202f./-]|\\(\\d{1,6}\\)){2,}(?<=\\d))(?![\\p{L}\\p{N}])`
  return [
    { pattern: international, say: ({ groups }) => sayInternational(groups.number ?? '', language) },
    { pattern: new RegExp(introduced, 'giu'), say },
    { pattern: issn, needs: /ISSN/, say: ({ written }) => sayIssn(written, language) },
    { pattern: iban, needs: /\p{Lu}{2}\d\d/u, say: ({ written }) => sayIban(written, language) },
    ...language.telephones.map((pattern) => ({ pattern, say })),
    { pattern: serial, say: ({ written }) => saySerial(written, language) },
  ]
}

/** "+49 30 901820": the country figure by figure. */
function sayInternational(written: string, language: Language): string {
  const [country = '', ...rest] = groupsOf(written)
  const groups = [sayDigits(country, language), ...rest.map(language.telephoneGroup)]
  return `${language.words.plus} ${groups.join(', ')}`
}

function sayIssn(written: string, { cardinal }: Language): string {
  return written.replace(/\d/g, (digit) => `${cardinal(digit)} `).replace(' -', ', ')
}

/** In groups of four, figures and letters one by one. */
function sayIban(written: string, { cardinal }: Language): string {
  const groups = written.replaceAll(' ', '').match(/.{1,4}/g) ?? []
  const say = (sign: string) => (/\d/.test(sign) ? cardinal(sign) : sign)
  return groups.map((group) => [...group].map(say).join(' ')).join(', ')
}

/** Fewer than nine figures are something else. */
function saySerial(written: string, language: Language): string | undefined {
  if (written.replace(/\D/g, '').length < 9) return undefined
  return written
    .split('-')
    .map((group) => (/X/.test(group) ? group : sayDigits(group, language)))
    .join(', ')
}

function groupsOf(written: string): string[] {
  return written.split(/\D+/).filter(Boolean)
}
