import type { Language } from '../../language.js'

/** Short forms of patterns, labels of museums, tenders, bulletins, registers and reports of courts. */
export const notices: Language['shortForms'] = [
  // "*K2, p1; rep from * to end"
  { needs: /rep(?:eat)? from \*/, pattern: /\*/gu, say: ' asterisk ' },
  { needs: /rep from/, pattern: /(?<!\p{L})rep(?= from(?!\p{L}))/gu, say: 'repeat' },
  // 4" in length, 6" above the ground; not where it closes a quotation
  {
    needs: /\d"/,
    pattern:
      /(?<=(?<!['’′] ?\d?)\d)"(?= (?:in|above|below|at|from|and|or|of|to|per|is|are|was|were|apart|deep|long|wide)(?!\p{L}))/gu,
    say: (_, _language, { text, begin }) =>
      isInside(text.slice(0, begin), /(?<!\d)"/g) ? undefined : ' inches',
  },
  // "18th-cent.", "2nd Batt.", "9th Cir."
  {
    needs: /\d(?:st|nd|rd|th)[ -]\p{L}+\./u,
    pattern: /(?<=\d(?:st|nd|rd|th)[ -])(?:cent|Cir|Batt|Bn|Regt|Bde|Cav|Inf)\.(?!\p{L})/gu,
    say: (written) => behindOrdinals[written.slice(0, -1)],
  },
  // "+0.218s"
  {
    needs: /\d\.\d{3}s/,
    pattern: /(?<=(?<![\p{L}\p{N}.,])\d{1,3}\.\d{3})s(?![\p{L}\p{N}])/gu,
    say: ' seconds',
  },
]

const behindOrdinals: Readonly<Record<string, string>> = {
  cent: 'century',
  Cir: 'Circuit',
  Batt: 'Battalion',
  Bn: 'Battalion',
  Regt: 'Regiment',
  Bde: 'Brigade',
  Cav: 'Cavalry',
  Inf: 'Infantry',
}

/** Whether something that these signs open is not closed yet. */
function isInside(text: string, signs: RegExp): boolean {
  return (text.match(signs)?.length ?? 0) % 2 === 1
}
