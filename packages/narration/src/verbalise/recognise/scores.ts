import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'

const tieBreak = '(?: ?\\(\\d{1,2}(?:[–-]\\d{1,2})?\\))?'
const pair = /\d[–:-]\d/

/** "won 3–1", "2:0 victory": known by words of sports before or after it. */
export function scores(language: Language): Recogniser[] {
  const { scoreWords } = language
  // "a 50-50 chance" is none
  const score = '(?!50[–-]50)(?<home>\\d{1,3})[–:-](?<away>\\d{1,3})(?![\\p{L}\\p{N}:–-]|[.,]\\d)'
  const say = ({ groups }: Found) => language.score(groups.home ?? '', groups.away ?? '')
  return [
    {
      // "6–4, 6–7 (5–7), 7–5": sets of tennis
      needs: /\d[–-]\d.*, \d[–-]\d/s,
      pattern: new RegExp(
        `(?<=(?<![\\p{N}.,])[0-7])[–-](?=[0-7](?!\\d)${tieBreak}, [0-7][–-][0-7](?!\\d))|(?<=[0-7][–-][0-7]${tieBreak}, [0-7])[–-](?=[0-7](?!\\d))`,
        'gu',
      ),
      say: () => ' ',
    },
    { needs: /\d \(\d/, pattern: /(?<=(?:7[–-]6|6[–-]7) ?\(\d{1,2})[–-](?=\d{1,2}\))/gu, say: () => ' ' },
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
  ]
}
