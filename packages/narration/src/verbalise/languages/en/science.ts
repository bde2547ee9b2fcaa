import type { Language } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'

/** How often a medicine is taken, or how much of it. */
const dose = /(?<![\p{L}.])(?:[bqt]\.?i\.?d|q\d{1,2}h|\d+ ?(?:mg|mcg|m[lL]))(?!\p{L})/u

/** Formulas in running text, and what physicians and engineers write behind figures. */
export const science: Language['shortForms'] = [
  // "P(A|B)"
  {
    needs: /\([^()|∣]*[|∣]/,
    pattern: / ?[|∣] ?(?=[\p{L}\p{N}, =]{1,16}\))(?<=(?:Pr?|p|E)\([\p{L}\p{N}, =]{1,16}[|∣])/gu,
    say: ' given ',
  },
  // "Take 2 tabs t.i.d. p.c."
  { needs: dose, pattern: /(?<=\d )tabs(?!\p{L})/gu, say: 'tablets' },
  { needs: dose, pattern: /(?<=\d )tab\.?(?! ?\p{Lu})(?!\p{L})/gu, say: 'tablet' },
  { needs: dose, pattern: /(?<![\p{L}.])p\.c\.(?!\p{L})/gu, say: 'after meals' },
  { needs: dose, pattern: /(?<![\p{L}.])a\.c\.(?!\p{L})/gu, say: 'before meals' },
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
  {
    needs: /\d A/,
    pattern: /(?<=\dk?[ \u00a0]?V\b[^.;]{0,16}\d[ \u00a0])A(?![\p{L}\p{N}])/gu,
    say: 'amperes',
  },
  {
    needs: /pp[mb] /,
    pattern: /(?<=\d ?pp[mb] )(?:Pb|Hg|As|Cd|Ni|Cu|Zn)(?!\p{L})/gu,
    say: (written) => [...written].join(' '),
  },
  { needs: /mag\. /, pattern: /(?<!\p{L})mag\.(?= [−+-]?\d)/gu, say: 'magnitude' },
  // "q8h"
  {
    needs: /q\d/,
    pattern: /(?<![\p{L}\p{N}])q(?<hours>\d{1,2})h(?!\p{L})/gu,
    say: (_, { cardinal }, { groups: { hours = '' } }) => `every ${cardinal(hours)} hours`,
  },
  { needs: /\d ?-?y[-/]?o/, pattern: /(?<=\d) ?-?y[-/]?o(?!\p{L})\.?/gu, say: '-year-old' },
  // "stage IIIB"
  {
    needs: /[IVX][ABC]/,
    pattern:
      /(?<=(?<!\p{L})(?:[Ss]tage|[Tt]ype|[Gg]rade|[Cc]lass|[Pp]hase) )(?<roman>I{1,3}|IV|V)(?<letter>[A-D])(?![\p{L}\p{N}])/gu,
    say: (_, { cardinal }, { groups: { roman = '', letter } }) =>
      `${cardinal(String(romanValue(roman) ?? 0))} ${letter}`,
  },
]
