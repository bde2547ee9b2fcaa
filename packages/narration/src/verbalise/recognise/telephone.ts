import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayDigits } from '../numbers.js'

const international = /(?<![\p{L}\p{N}])\+(?<number>\d[\d ()\u00a0\u202f./-]{6,}\d)/gu
/** ISBN and its like: hyphens between many figures. */
/** "GB29 NWBK 6016 1331 9268 19" */
const iban = /(?<![\p{L}\p{N}])\p{Lu}{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu
const serial = /(?<![\p{L}\p{N}-])\d+(?:-\d+){3,}(?:-[\dX])?(?![\p{L}\p{N}-])/gu

/** Telephone numbers and serial numbers, figure by figure or as the language groups them. */
export function telephone(language: Language): Recogniser[] {
  const introduced = new RegExp(
    `(?<=(?<!\\p{L})(?:${language.telephoneWords})[:.]{0,2}[ \\u00a0])(?<number>\\(?\\d[\\d ()\\u00a0\\u202f./-]{2,}\\d)(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const emergency = new RegExp(
    `(?<=(?<!\\p{L})(?:${language.telephoneWords})[:.]?[ \\u00a0])(?:911|999|988|11[0-9])(?![\\p{L}\\p{N}]|[.,]\\d| \\p{Lu}| \\p{L}+s(?!\\p{L}))`,
    'giu',
  )
  const say: Recogniser['say'] = ({ written }) => groupsOf(written).map(language.telephoneGroup).join(', ')
  return [
    {
      pattern: international,
      say: ({ groups }) => {
        const [country = '', ...rest] = groupsOf(groups.number ?? '')
        return `${language.words.plus} ${[sayDigits(country, language), ...rest.map(language.telephoneGroup)].join(', ')}`
      },
    },
    { pattern: introduced, say },
    {
      pattern: /(?<=ISSN:? )\d{4}-\d{3}[\dX]/gu,
      needs: /ISSN/,
      say: ({ written }) =>
        written.replace(/\d/g, (digit) => `${language.cardinal(digit)} `).replace(' -', ', '),
    },
    {
      pattern: iban,
      needs: /\p{Lu}{2}\d\d/u,
      say: ({ written }) =>
        (written.replaceAll(' ', '').match(/.{1,4}/g) ?? [])
          .map((group) =>
            [...group].map((sign) => (/\d/.test(sign) ? language.cardinal(sign) : sign)).join(' '),
          )
          .join(', '),
    },
    { pattern: emergency, say },
    ...language.telephones.map((pattern) => ({ pattern, say })),
    {
      pattern: serial,
      say: ({ written }) =>
        written.replace(/\D/g, '').length < 9
          ? undefined
          : written
              .split('-')
              .map((group) => (/X/.test(group) ? group : sayDigits(group, language)))
              .join(', '),
    },
  ]
}

function groupsOf(written: string): string[] {
  return written.split(/\D+/).filter(Boolean)
}
