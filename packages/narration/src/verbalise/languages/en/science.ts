import type { Language } from '../../language.js'

/** Formulas in running text, and what physicians and engineers write behind figures. */
export const science: Language['shortForms'] = [
  // "P(A|B)"
  {
    needs: /\([^()|∣]*[|∣]/,
    pattern: / ?[|∣] ?(?=[\p{L}\p{N}, =]{1,16}\))(?<=(?:Pr?|p|E)\([\p{L}\p{N}, =]{1,16}[|∣])/gu,
    say: ' given ',
  },
  { needs: /(?:P|Pr)\(/, pattern: /(?<=(?<!\p{L})(?:P|Pr))\((?=[^()]{1,48}\))/gu, say: ' of (' },
  {
    needs: /[fghFGO]\(/,
    pattern: /(?<=(?<!\p{L})[fghFGO])\((?=[a-z](?:, ?[a-z])?\)|[a-z][² ]|log )/gu,
    say: ' of (',
  },
  { needs: /\d!/, pattern: /(?<=(?<![\p{L}\p{N}.,])\d{1,2})!(?= ?[=+×/·])/gu, say: ' factorial' },
  // "T ≈ 5,772 K", "at 300 K"
  {
    needs: /\d K/,
    pattern:
      /(?<=(?:[=≈~<>≤≥] ?|(?<!\p{L})(?:temperatures? of|at|below|above|to) )[−-]?\d[\d.,]*[ \u00a0])K(?![\p{L}\p{N}])/gu,
    say: 'kelvin',
  },
  // "q8h"
  {
    needs: /q\d/,
    pattern: /(?<![\p{L}\p{N}])q(?<hours>\d{1,2})[hH](?!\p{L})/gu,
    say: (_, { cardinal }, { groups: { hours = '' } }) => `every ${cardinal(hours)} hours`,
  },
]
