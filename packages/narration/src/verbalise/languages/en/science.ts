import type { Language } from '../../language.js'
import { sayNumber } from '../../numbers.js'
import { romanValue } from '../../recognise/romans.js'
import { diameter } from '../signs-by-what-follows.js'

/** How often a medicine is taken, or how much of it. */
const dose = /(?<![\p{L}.])(?:[bqt]\.?i\.?d|q\d{1,2}h|\d+ ?(?:mg|mcg|m[lL]))(?!\p{L})/u

const ages: Readonly<Record<string, string>> = { k: 'thousand', M: 'million', G: 'billion' }

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
  // "INR 2.5 (2.0–3.0)", of blood
  { needs: /INR/, pattern: /(?<!\p{L})INR(?=(?: of| was| is|:|=| [<>=]|) ?[0-9]\.\d(?!\d))/gu, say: 'I N R' },
  // "max 8/24h"
  {
    needs: /\d\/(?:24|48|12) ?h/,
    pattern: /(?<=(?<![\p{N}/.])\d{1,2})\/(?<hours>12|24|48) ?h(?:rs?)?(?!\p{L})/gu,
    say: (_, { cardinal }, { groups: { hours = '' } }) => ` per ${cardinal(hours)} hours`,
  },
  { needs: /M☉/u, pattern: /(?<=\d ?)M☉/gu, say: ' solar masses' },
  { needs: /☉/u, pattern: /(?<=(?<!\p{L})[MRL])☉/gu, say: ' sun' },
  {
    needs: /[kMG]yr/,
    pattern: /(?<=\d ?)(?:k|M|G)yrs?(?!\p{L})/gu,
    say: (written) => ` ${ages[written.charAt(0)]} years`,
  },
  { needs: /N·m/, pattern: /(?<=\d ?)N[·⋅]m(?!\p{L})/gu, say: ' newton metres' },
  diameter('diameter'),
  // "b. abt 1845"
  {
    needs: /(?:abt|bef)\.? \d/,
    pattern: /(?<!\p{L})abt\.?(?= (?:\d{4}|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}{2}))/gu,
    say: 'about',
  },
  // "s 2(1)(a)", "reg 4"
  { needs: /s \d+\(/, pattern: /(?<![\p{L}\p{N}’'.])s(?= \d{1,3}[A-Z]?\()/gu, say: 'section' },
  { needs: /regs? \d/, pattern: /(?<!\p{L})reg(?= \d{1,3}(?:\(|[,;.]|$))/gu, say: 'regulation' },
  { needs: /Ps\.? \d/, pattern: /(?<!\p{L})Ps\.?(?= \d{1,3}(?![\d:]))/gu, say: 'Psalm' },
  // "RA 05h35m"
  {
    needs: /\dh\d/,
    pattern: /(?<![\p{L}\p{N}.,])(?<hours>[0-2]?\d)h(?<minutes>[0-5]\d(?:\.\d+)?)m(?![\p{L}])/gu,
    say: (_, language, { groups: { hours = '', minutes = '' } }) =>
      `${language.cardinal(String(Number(hours)))} hours ${sayNumber(minutes.replace(/^0(?=\d)/, ''), language)} minutes`,
  },
  // "▼ 0.59%" of a price
  { needs: /[▲△]/, pattern: /[▲△](?=[ \u00a0]?[+−-]?[$€£]?\d)/gu, say: 'up' },
  { needs: /[▼▽]/, pattern: /[▼▽](?=[ \u00a0]?[+−-]?[$€£]?\d)/gu, say: 'down' },
  // "q8h"
  {
    needs: /q\d/,
    pattern: /(?<![\p{L}\p{N}])q(?<hours>\d{1,2})[hH](?!\p{L})/gu,
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
