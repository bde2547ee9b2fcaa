import type { Language } from '../../language.js'

/** Short forms of patterns, labels of museums, tenders, bulletins, registers and reports of courts. */
export const notices: Language['shortForms'] = [
  // "*K2, p1; rep from * to end"
  { needs: /rep(?:eat)? from \*/, pattern: /\*/gu, say: ' asterisk ' },
  { needs: /rep from/, pattern: /(?<!\p{L})rep(?= from(?!\p{L}))/gu, say: 'repeat' },
  {
    needs: /\d st(?!\p{L})|stocking st/u,
    pattern:
      /(?<=(?<![\p{L}\p{N}])1 |(?:stocking|garter|slip|last|next|first) )st(?!\p{L})\.?(?= |[,;:)\]]|\.?$)/gu,
    say: 'stitch',
  },
  { needs: /St st/, pattern: /(?<!\p{L})St st(?!\p{L})/gu, say: 'stockinette stitch' },
  // 4" in length, 6" above the ground; not where it closes a quotation
  {
    needs: /\d"/,
    pattern:
      /(?<=(?<!['’′] ?\d?)\d)"(?= (?:in|above|below|at|from|and|or|of|to|per|is|are|was|were|apart|deep|long|wide)(?!\p{L}))/gu,
    say: (_, _language, { text, begin }) =>
      isInside(text.slice(0, begin), /(?<!\d)"/g) ? undefined : ' inches',
  },
  // "2,500'"
  {
    needs: /\d['′’]/,
    pattern: /(?<=(?<![\p{L}\p{N}.,])\d{1,2},\d{3})['′’](?![\p{L}\p{N}])/gu,
    say: (_, _language, { text, begin }) =>
      isInside(text.slice(0, begin), /(?<!\p{L})['‘]/gu) ? undefined : ' feet',
  },
  // "H. 41 cm"
  {
    needs: /[HWL]\. \d/,
    pattern: /(?<![\p{L}.])[HWL]\.(?= \d{1,4}(?:\.\d+)? ?(?:mm|cm|m|in|ft)(?!\p{L}))/gu,
    say: (letter) => sides[letter[0] ?? ''],
  },
  // "Inv. no. 1951.12.3"
  {
    needs: /no\. \d{4}\.\d/,
    pattern: /(?<=no\. )(?:1[5-9]|20)\d\d(?:\.\d{1,4}){1,2}(?![\p{N}])/gu,
    say: (written, { year, cardinal }) => {
      const [first = '', ...rest] = written.split('.')
      return [year(first), ...rest.map(cardinal)].join(' point ')
    },
  },
  // "18th-cent.", "2nd Batt.", "9th Cir."
  {
    needs: /\d(?:st|nd|rd|th)[ -]\p{L}+\./u,
    pattern: /(?<=\d(?:st|nd|rd|th)[ -])(?:cent|Cir|Batt|Bn|Regt|Bde|Cav|Inf)\.(?!\p{L})/gu,
    say: (written) => behindOrdinals[written.slice(0, -1)],
  },
  { needs: /F\.[23]d/, pattern: /(?<=\d )F\.2d(?= \d)/gu, say: 'F second' },
  { needs: /F\.[23]d/, pattern: /(?<=\d )F\.3d(?= \d)/gu, say: 'F third' },
  // "n.7", "f. 67"
  { needs: /n\.\d/, pattern: /(?<![\p{L}\p{N}.])n\.(?=\d)/gu, say: 'note ' },
  { needs: /n\.\d/, pattern: /(?<![\p{L}\p{N}.])nn\.(?=\d)/gu, say: 'notes ' },
  { needs: /f\. \d/, pattern: /(?<=[,;:] |^|\()f\.(?= \d{1,4}[rv]?(?!\p{L}))/gu, say: 'folio' },
  // "b. abt. 1732", "m. (1) 1851"
  { needs: /b\. (?:abt|bef|aft)\./, pattern: /(?<![\p{L}.])b\.(?= (?:abt|bef|aft)\.)/gu, say: 'born' },
  { needs: /d\. (?:abt|bef|aft)\./, pattern: /(?<![\p{L}.])d\.(?= (?:abt|bef|aft)\.)/gu, say: 'died' },
  { needs: /m\. \(\d\) \d/, pattern: /(?<![\p{L}\p{N}.]|\d )m\.(?= \(\d\) \d)/gu, say: 'married' },
  {
    needs: /^(?:Thos|Chas|Jas|Robt|Benj)\. [bdm]\./,
    pattern: /^(?:Thos|Chas|Jas|Robt|Benj)\.(?= [bdm]\.)/gu,
    say: (written) => firstNames[written.slice(0, -1)],
  },
  // "1008 mb"
  {
    needs: /\d ?mb/,
    pattern: /(?<=(?<![\p{N}.,])(?:[89]\d\d|10\d\d)(?:\.\d)? ?)mb(?!\p{L})/gu,
    say: ' millibars',
  },
  // "(10 inn.)", "$1.25 ea.", "min. order"
  { needs: /\d inn\./, pattern: /(?<=\d )inn\.(?!\p{L})/gu, say: 'innings' },
  { needs: /\d ea\./, pattern: /(?<=\d )ea\.(?!\p{L})/gu, say: 'each' },
  {
    needs: /[Mm]in\. \p{Ll}/u,
    pattern:
      /(?<![\p{L}\p{N}]|\d )[Mm]in\.(?= (?:order|qty|quantity|wage|age|height|width|deposit|stay|spend)(?!\p{L}))/gu,
    say: 'minimum',
  },
  {
    needs: /[Dd]iv\. (?:yield|payout|per)/,
    pattern: /(?<!\p{L})[Dd]iv\.(?= (?:yield|payout|per)(?!\p{L}))/gu,
    say: 'dividend',
  },
  // "+0.218s"
  {
    needs: /\d\.\d{3}s/,
    pattern: /(?<=(?<![\p{L}\p{N}.,])\d{1,3}\.\d{3})s(?![\p{L}\p{N}])/gu,
    say: ' seconds',
  },
  // "s/foo/bar/"
  {
    needs: /s\/\w+\/\w*\//,
    pattern: /(?<![\p{L}\p{N}/])s\/\w{1,40}\/\w{0,40}\/g?(?![\p{L}\p{N}/])/gu,
    say: (written) =>
      written.split('/').filter(Boolean).join(' slash ') + (written.endsWith('/') ? ' slash' : ''),
  },
  // "^8.57.0"
  { needs: /\^\d/, pattern: /(?<![\p{L}\p{N})])\^(?=\d+\.\d)/gu, say: 'caret ' },
  // "at 8.05, 8.50 and 9.20": the first is known to be one
  {
    needs: /at \d{1,2}\.\d\d,/,
    pattern:
      /(?<=(?<!\p{L})[Aa]t (?:\d{1,2}\.[0-5]\d, ){1,8}(?:\d{1,2}\.[0-5]\d,? )?(?:and )?)(?<hour>1?\d|2[0-3])\.(?<minute>[0-5]\d)(?!\p{N}|\.\p{N}|[ \u00a0]?%| (?:k?m|[cm]m|k?g|million|billion|per)(?!\p{L}))/gu,
    say: (_, { time }, { groups: { hour = '', minute = '' } }) =>
      time({ hour: Number(hour), minute: Number(minute), suffix: '', before: '', after: '' }),
  },
]

const sides: Readonly<Record<string, string>> = { H: 'height', W: 'width', L: 'length' }

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

const firstNames: Readonly<Record<string, string>> = {
  Thos: 'Thomas',
  Chas: 'Charles',
  Jas: 'James',
  Robt: 'Robert',
  Benj: 'Benjamin',
}

/** Whether something that these signs open is not closed yet. */
function isInside(text: string, signs: RegExp): boolean {
  return (text.match(signs)?.length ?? 0) % 2 === 1
}
