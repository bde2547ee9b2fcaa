import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { sayNumber } from '../numbers.js'

/** Two figures with a sign between them. */
const pair = /\d[–:-]\d/

/** Scores, then the dash of a range; the numbers on its sides are said by themselves. */
export function ranges(language: Language): Recogniser[] {
  const { scoreWords, rangeWords, words, spacesColon } = language
  // "a 50-50 chance" is none
  const score = '(?!50[–-]50)(?<home>\\d{1,3})[–:-](?<away>\\d{1,3})(?![\\p{L}\\p{N}:–-]|[.,]\\d)'
  const say = ({ groups }: Found) => language.score(groups.home ?? '', groups.away ?? '')
  return [
    {
      needs: pair,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${scoreWords})(?!\\p{L})[^.!?\\n]{0,40}?)(?<![\\p{L}\\p{N}.,:–-])${score}`,
        'giu',
      ),
      say,
    },
    {
      needs: pair,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:–-])${score}(?= ?(?:${scoreWords})(?!\\p{L}))`, 'giu'),
      say,
    },
    {
      needs: pair,
      pattern: /(?<=(?<!\p{N})(?:1[1-9]|20)\d\d)(?<dash>[–-])(?<until>\d\d)(?!\p{N}|[.,:/-]\d|-)/gu,
      say: ({ groups }) => ` ${words.to} ${sayNumber(String(Number(groups.until)), language)}`,
    },
    {
      needs: pair,
      pattern: /(?<=(?<!\p{N})(?<from>(?:1[1-9]|20)\d\d))-(?=(?<until>(?:1[1-9]|20)\d\d)(?!\p{N}|-))/gu,
      say: ({ groups }) => (Number(groups.from) <= Number(groups.until) ? ` ${words.to} ` : undefined),
    },
    {
      needs: /–/,
      pattern:
        /(?<=[\p{N}%°€$£₹½¼¾]|\p{N} ?[\p{L}°µ²³]{1,5}|\p{N} ?[ap]\.?m\.?)(?:–[ \u00a0\u202f]?|[ \u00a0\u202f]–[ \u00a0\u202f])(?=[−+]?[\p{N}€$£₹½¼¾])/giu,
      say: () => ` ${words.to} `,
    },
    {
      // "2010–today", "10 a.m.–noon"
      needs: /–/,
      pattern:
        /(?<=(?<!\p{L})\p{N}{1,4}(?:st|nd|rd|th|er?)?|\p{N} ?[ap]\.?m\.?)–(?=\p{Ll}{3})|(?<=\p{Ll}{3})–(?=\p{N})|(?<=(?<!\p{L})\p{Lu}\p{N}{1,3})–(?=\p{Lu}\p{N})/gu,
      say: () => ` ${words.to} `,
    },
    {
      needs: /-/,
      // "£5m-£10m", "9 h-17 h", "9am-5pm", "8:00-12:30", "20%-30%"
      pattern:
        /(?<=\p{N}(?:[ \u00a0\u202f]?\p{L}{1,2})?)-(?=[$€£¥₹]\p{N})|(?<=\p{N}[ \u00a0\u202f]?(?:h|%|[ap]\.?m\.?)) ?- ?(?=\p{N})|(?<=\d[:.h]\d\d) ?- ?(?=\d{1,2}[:.h]\d\d(?!\p{N}))|(?<=(?<![\p{N}.,:])\d{1,2}) - (?=\d{1,2} ?(?:Uhr|h)(?!\p{L}))/giu,
      say: () => ` ${words.to} `,
    },
    {
      needs: pair,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${rangeWords})[ \\u00a0]\\d{1,4})-(?=\\d{1,4}(?![\\p{N}-]))`,
        'giu',
      ),
      say: () => ` ${words.to} `,
    },
    {
      // "5,000-10,000 people"
      needs: pair,
      pattern:
        /(?<=(?<![\p{L}\p{N}.,-])\d{1,3}(?:[.,  ]\d{3})+)-(?=\d{1,3}(?:[.,  ]\d{3})+(?![\p{N}-]|[.,]\d))/gu,
      say: () => ` ${words.to} `,
    },
    {
      needs: pair,
      pattern:
        /(?<=(?<![\p{N}-])\d{1,3})-(?=\d{1,3}[ \u00a0\u202f]?(?:%|°|€|(?:[kcm]?m|k?g|km\/h|min|h)(?!\p{L})))/gu,
      say: () => ` ${words.to} `,
    },
    {
      needs: pair,
      pattern: /(?<=(?<![\p{L}\p{N}.,:/–-])(?<from>\d{1,3}))-(?=(?<until>\d{1,3})[ \u00a0]\p{L}{2})/gu,
      say: ({ groups }) => (Number(groups.from) < Number(groups.until) ? ` ${words.to} ` : undefined),
    },
    {
      needs: pair,
      pattern:
        /(?<=(?<![\p{N}.,:])\d{1,3}):(?=\d{1,3}(?![\p{N}:]|[.,]\d))|(?<=(?<![\p{N}.,:])1):(?=\d{1,3}(?:[., ]?\d{3})+(?!\p{N}))/gu,
      say: () => ` ${words.ratio} `,
    },
    {
      // "1 : 0"
      needs: / : /,
      pattern: /(?<=(?<![\p{N}.,:])\d{1,3}) : (?=\d{1,3}(?![\p{N}:]|[.,]\d))/gu,
      say: () => (spacesColon ? undefined : ` ${words.ratio} `),
    },
    {
      // "Ley 39/2015", by number and year
      pattern: /(?<=(?<![\p{N}/.,])\d{1,4})\/(?=(?:19|20)\d\d(?![\p{N}/]))/gu,
      say: () => ', ',
    },
    {
      // "2023/24", "50/50": the stroke is silent
      pattern:
        /(?<=(?<![\p{N}/])(?:1[1-9]|20)\d\d)\/(?=\d\d(?![\p{N}/]))|(?<=(?<![\p{N}/.,])(?<half>\d{1,3}))\/(?=\k<half>(?![\p{N}/]))/gu,
      say: () => ' ',
    },
  ]
}
