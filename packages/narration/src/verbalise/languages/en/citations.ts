import type { Language } from '../../language.js'

/** What scholars write before a place in a book, a play, a score or a register of births. */
export const citations: Language['shortForms'] = [
  {
    needs: /(?:[Ss]c|[Pp]ts?)\. [IVXivx\d]/,
    pattern: /(?<!\p{L})(?:[Ss]c|[Pp]ts?)\.(?= (?:[IVX]{1,4}|[ivx]{1,5}|\d{1,2})(?![\p{L}\p{N}]))/gu,
    say: (written) =>
      /^sc/i.test(written) ? `${written[0]}cene` : written.startsWith('P') ? 'Part' : 'part',
  },
  // "§ 12, n. 3"
  { needs: /n\. \d/, pattern: /(?<=\d[a-z]?[,;]? |\()n\.(?= \d{1,3}(?!\d))/gu, say: 'note' },
  { needs: /v\. \d/, pattern: /(?<=\d[,;:]? )v\.(?= \d{1,3}(?!\d|\.\d))/gu, say: 'verse' },
  {
    needs: /\d ?pp\./,
    pattern: /(?<=(?<!\d|[£$€][\d.,]*)(?:\d{3}|[3-9]\d)) ?pp\.(?!\p{L}| \d)/gu,
    say: ' pages',
  },
  { needs: /fl\./, pattern: /(?<=\d(?:st|nd|rd|th) )fl\.(?!\p{L})/gu, say: 'floor' },
  { needs: /Reg\. /, pattern: /(?<!\p{L})Reg\.(?= \(|[ \u00a0]\d)/gu, say: 'Regulation' },
  {
    needs: /m\. \d/,
    pattern: /(?<![\p{L}\p{N}.] ?)m\.(?= (?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.? )?1\d{3}(?!\d))/gu,
    say: 'married',
  },
]
