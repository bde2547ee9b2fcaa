import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf } from '../numbers.js'
import { either } from '../patterns.js'
import { bareUnits } from './per.js'

/** The strokes that are left: between words nobody says them, between figures of a reference somebody does. */
export function strokes({ words, symbols, units }: Language): Recogniser[] {
  const over = symbols['÷'] ?? words.stroke
  return [
    // "speed = distance / time", "v = s/t"
    {
      pattern: /(?<==[^.;!?<>]{0,40}[\p{L}\p{N})²³]) ?\/ ?(?=[\p{L}\p{N}(√π])/gu,
      needs: /=/,
      say: () => ` ${over} `,
    },
    // "in mg/kg/day"
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}./-]|\\d[ \u00a0\u202f])(?<unit>${bareUnits})(?<below>(?:/(?:${anyOf(Object.keys(units))}|${words.perWhat})(?![\\p{L}\\p{N}]))+)`,
        'gu',
      ),
      say: ({ groups: { unit = '', below = '' } }: Found) =>
        [
          units[unit]?.[1] ?? unit,
          ...below
            .split('/')
            .slice(1)
            .map((one) => units[one]?.[0] ?? one),
        ].join(` ${words.per} `),
    },
    // "64 kbit/s"
    {
      pattern: /(?<=\d[ \u00a0\u202f]?\p{L}{1,5})\/(?<unit>s|h)(?!\p{L})/gu,
      say: ({ groups }: Found) => ` ${words.per} ${units[groups.unit ?? '']?.[0]}`,
    },
    // "student/s"
    {
      pattern: /(?<![\p{L}/])(?<word>\p{Ll}{3,})\/s(?!\p{L})/gu,
      say: ({ groups }: Found) => `${groups.word}s`,
    },
    // "@scope/name", "src/a/b/c"
    {
      pattern:
        /(?<=(?<![^\s("'`])(?:@[\w.-]+|[\w.-]+(?:\/[\w.-]+){2,}))\/(?=\w)|(?<=(?<![^\s("'`])[\w.-]+(?:\/[\w.-]+)?)\/(?=[\w.-]+(?:\/[\w.-]+){2})/gu,
      needs: /@|\/.*\/.*\//s,
      say: () => ` ${words.slash} `,
    },
    {
      pattern: either(
        'gu',
        // "250 mg/5 ml"
        /(?<=\d[ \u00a0\u202f]?(?:[µm]?g|mcg|kcal|kJ|UI|I\.?E\.?))\/(?=\d+[ \u00a0\u202f]?(?:m?[lL]|k?g)(?!\p{L}))/u,
        // "60 mg/kg/24 uur"
        /(?<=\/\p{L}{1,3})\/(?=\d{1,2}[ \u00a0\u202f]?\p{L})/u,
        // "t CO₂/Jahr"
        /(?<=[₀-₉])\/(?=\p{L})/u,
      ),
      say: () => ` ${words.per} `,
    },
    {
      pattern: either(
        'gu',
        // "Monday / Wednesday"
        /(?<=[^\s/]) \/ ?(?=[\p{L}\p{N}(“"'])|(?<=\p{N})\/ (?=\p{N})/u,
        // "8 oz/225 g", "180 °C/350 °F"
        /(?<=\p{N}[ \u00a0\u202f]?(?:\p{L}{1,4}\.?|°[CF]?|[%€]))\/(?=[\p{N}£$€])/u,
        // "£3/$4"
        /(?<=\d)\/(?=[£$€]\d)/u,
      ),
      say: () => ', ',
    },
    // "80/20"
    {
      pattern: /(?<=(?<![\p{N}/.,])(?<most>\d\d))\/(?=(?<least>\d\d)(?![\p{N}/]))/gu,
      say: ({ groups }: Found) => (Number(groups.most) + Number(groups.least) === 100 ? ' ' : undefined),
    },
    // "28/36", "20/1234"
    { pattern: /(?<=\d)\/(?=\d)/gu, say: () => ` ${words.stroke} ` },
    // "Sir/Madam", "TCP/IP", "Ein-/Ausgang", "2021/B"
    { pattern: /(?<=[\p{L}\p{N}).]|\p{L}-)\/(?=[\p{L}\p{N}(-])/gu, say: () => ' ' },
  ].map((one) => ({ needs: /\//, ...one }))
}
