import type { Language } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'

/** What scholars write before a place in a book, a play, a score or a register of births. */
export const citations: Language['shortForms'] = [
  // "Hamlet III.i.56"
  {
    needs: /[IVX]\.[ivx]/,
    pattern: /(?<![\p{L}\p{N}])(?<act>[IVX]{1,4})\.(?<scene>[ivx]{1,5})\.(?<line>\d{1,4})(?![\p{L}\p{N}])/gu,
    say: (_, { cardinal }, { groups: { act = '', scene = '', line = '' } }) =>
      [romanValue(act), romanValue(scene), line].map((part) => cardinal(String(part ?? 0))).join(', '),
  },
  {
    needs: /(?:[Ss]c|[Pp]ts?)\. [IVXivx\d]/,
    pattern: /(?<!\p{L})(?:[Ss]c|[Pp]ts?)\.(?= (?:[IVX]{1,4}|[ivx]{1,5}|\d{1,2})(?![\p{L}\p{N}]))/gu,
    say: (written) =>
      /^sc/i.test(written) ? `${written[0]}cene` : written.startsWith('P') ? 'Part' : 'part',
  },
  // "§ 12, n. 3"
  { needs: /n\. \d/, pattern: /(?<=\d[a-z]?[,;]? |\()n\.(?= \d{1,3}(?!\d))/gu, say: 'note' },
  { needs: /nn\. \d/, pattern: /(?<=\d[,;]? |\()nn\.(?= \d)/gu, say: 'notes' },
  { needs: /mm\. \d/, pattern: /(?<![\p{L}\p{N}]|\d )mm\.(?= \d)/gu, say: 'measures' },
  { needs: /v\. \d/, pattern: /(?<=\d[,;:]? )v\.(?= \d{1,3}(?!\d|\.\d))/gu, say: 'verse' },
  {
    needs: /\d ?pp\./,
    pattern: /(?<=(?<!\d|[£$€][\d.,]*)(?:\d{3}|[3-9]\d)) ?pp\.(?!\p{L}| \d)/gu,
    say: ' pages',
  },
  { needs: /fl\./, pattern: /(?<=\d(?:st|nd|rd|th) )fl\.(?!\p{L})/gu, say: 'floor' },
  { needs: /cents\./, pattern: /(?<=\d(?:st|nd|rd|th) )cents\.(?!\p{L})/gu, say: 'centuries' },
  { needs: /Amend\./, pattern: /(?<=\d(?:st|nd|rd|th) )Amend\.(?!\p{L})/gu, say: 'Amendment' },
  { needs: /Reg\. /, pattern: /(?<!\p{L})Reg\.(?= \(|[ \u00a0]\d)/gu, say: 'Regulation' },
  {
    needs: /m\. \d/,
    pattern: /(?<![\p{L}\p{N}.] ?)m\.(?= (?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.? )?1\d{3}(?!\d))/gu,
    say: 'married',
  },
  // "in 6/8 time"
  {
    needs: /\d\/\d+ (?:time|met)/,
    pattern: /(?<=(?<![\p{N}/])(?:\d|12))\/(?=(?:2|4|8|16) (?:time|met(?:re|er))(?!\p{L}))/gu,
    say: ' ',
  },
  { needs: /(?:min|maj)\./, pattern: /(?<=(?<!\p{L})in [A-G][♯♭#b]? )min\./gu, say: 'minor' },
  { needs: /(?:min|maj)\./, pattern: /(?<=(?<!\p{L})in [A-G][♯♭#b]? )maj\./gu, say: 'major' },
  {
    // "the I–IV–V progression"
    needs: /[IV]–[IViv]+–/,
    pattern: /(?<![\p{L}\p{N}])[IViv]{1,3}(?:–[IViv]{1,3}){2,}(?![\p{L}\p{N}])/gu,
    say: (written, { cardinal }) =>
      written
        .split('–')
        .map((chord) => cardinal(String(romanValue(chord) ?? 0)))
        .join(' '),
  },
  {
    // "an Am7 chord"
    needs: /chord/,
    pattern:
      /(?<![\p{L}\p{N}])(?<root>[A-G])(?<sign>[♯♭]?)(?<kind>m|maj)?(?<number>\d{0,2})(?= chords?(?!\p{L}))/gu,
    say: (_, { cardinal }, { groups: { root, sign = '', kind = '', number } }) =>
      [
        root,
        { '♯': 'sharp', '♭': 'flat' }[sign],
        { m: 'minor', maj: 'major' }[kind],
        number && cardinal(number),
      ]
        .filter(Boolean)
        .join(' '),
  },
]
