import type { Language } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  // "im 19./20. Jh."
  {
    needs: /\d\. ?[/–-] ?\d{1,2}\. J/,
    pattern:
      /(?<![\p{L}\p{N}.,])(?<from>\d{1,2})\.(?<mark> ?[/–-] ?)(?<until>\d{1,2})\.(?= (?:Jh|Jahrhundert))/gu,
    say: (_written, { ordinal }, { groups: { from = '', mark = '', until = '' }, text, begin }) => {
      const around = { before: text.slice(Math.max(0, begin - 24), begin), after: ' Jahrhundert', mark: '.' }
      return [from, until]
        .map((digits) => ordinal(digits, around))
        .join(mark.includes('/') ? ' und ' : ' bis ')
    },
  },
  { needs: /geb\. \p{Lu}/u, pattern: /(?<=\p{Lu}\p{Ll}+,? )geb\.(?= \p{Lu}\p{Ll})/gu, say: 'geborene' },
  { needs: /\d n\. ?E\./, pattern: /(?<=\d:\d )n\. ?E\./gu, say: 'nach Elfmeterschießen' },
  // "Kl. Woltersdorf"
  { needs: /(?:Kl|Gr)\. \p{Lu}/u, pattern: /(?<!\p{L})Kl\.(?= \p{Lu}\p{Ll}{3})/gu, say: 'Klein' },
  { needs: /(?:Kl|Gr)\. \p{Lu}/u, pattern: /(?<!\p{L})Gr\.(?= \p{Lu}\p{Ll}{3})/gu, say: 'Groß' },
  {
    needs: /\d ?[×x] (?:tgl|tägl|pro|am)/,
    pattern: /(?<![\p{L}\p{N}.,])(?<count>\d) ?[×x](?= (?:tgl|tägl|täglich|pro|am)(?!\p{L}))/gu,
    say: (_, { cardinal }, { groups: { count = '' } }) => `${count === '1' ? 'ein' : cardinal(count)}mal`,
  },
  // Mozart's works
  { needs: /K\. ?\d/, pattern: /(?<![\p{L}.])K\.(?= ?\d{1,3}(?!\p{N}))/gu, say: 'Köchel' },
  // an equation, where a track would be odd
  {
    needs: /Gl\./,
    pattern:
      /(?<=(?<!\p{L})(?:[Ss]iehe|[Vv]gl\.|[Nn]ach|[Aa]us|[Ll]aut|[Mm]it|[Ii]n|[Ss]\.) )Gl\.(?= ?\(?\d)|(?<!\p{L})Gl\.(?= ?\(\d)/gu,
    say: 'Gleichung',
  },
  {
    needs: /(?:Mo|Di|Mi|Do|Fr|Sa|So)\. /,
    pattern: /(?<=(?<!\p{L})(?:am|bis|vom|zum|jeden) )(?:Mo|Di|Mi|Do|Fr|Sa|So)\.(?= \p{Ll})/gu,
    say: (written, { days }) => days.find(([day]) => day?.startsWith(written.slice(0, 2)))?.[0],
  },
  // "jede*r", "ihre:n", "Liebe/r", "ein*e", "der*die"
  {
    needs: /e[*:_/]-?[rnms](?!\p{L})/u,
    pattern: /(?<!\p{L})\p{L}{2,14}e[*:_/]-?[rnms](?![\p{L}\p{N}])/gu,
    say: (written) => {
      const [stem = '', ending = ''] = written.split(/[*:_/]-?/)
      return `${stem} oder ${stem}${ending}`
    },
  },
  {
    needs: /(?:ein|ihr|unser)[*:_/]-?e(?!\p{L})/iu,
    pattern: /(?<!\p{L})(?:[dkms]?ein|ihr|unser)[*:_/]-?e(?![\p{L}\p{N}])/giu,
    say: (written) => {
      const [stem = ''] = written.split(/[*:_/]/)
      return `${stem} oder ${stem}e`
    },
  },
  {
    needs: /(?:de[rsmn]|die|er|sie|ihm|ihr)[*:_](?:de[rmn]|die|er|sie|ih[mr])(?!\p{L})/iu,
    pattern:
      /(?<=(?<!\p{L})(?:de[rsmn]|die|er|sie|ihm|ihr))[*:_](?=(?:de[rmn]|die|er|sie|ih[mr])(?!\p{L}))/giu,
    say: ' oder ',
  },
  // "Lehrer*innen", "Bürger:innen", "Schüler/innen": a gap in the voice
  { needs: /\p{Ll}[*:_/·]-?in/u, pattern: /(?<=\p{Ll})[*:_·/]-?(?=in(?:nen)?(?!\p{L}))/gu, say: ' ' },
  // "15.–17. Jh."
  {
    needs: /\d\.[–-]\d/,
    pattern: /(?<=\d\.)[–-](?=\d{1,2}\. (?:Jahrhundert|Jh|Klasse|Semester|Platz|Lebensjahr))/gu,
    say: ' bis ',
  },
  // "VI ZR 123/23", of a court
  {
    needs: /[IVX] (?:ZR|ZB|StR|AZR|ARZ|R)(?!\p{L})/u,
    pattern: /(?<![\p{L}\p{N}])[IVX]{1,4}(?= (?:ZR|ZB|StR|AZR|ARZ|B|R) \d)/gu,
    say: (written, { cardinal }) => cardinal(String(romanValue(written) ?? 0)),
  },
  // "3 x tägl."
  { needs: /\d x /, pattern: /(?<=\d) x(?= (?:tägl|täglich|wöchentl|pro|am|im))/gu, say: ' mal' },
  { needs: /%-P/, pattern: /(?<=\d ?)%-(?:Pkte?\.|Punkte?n?(?!\p{L}))/gu, say: ' Prozentpunkte' },
  { needs: /So u/, pattern: /(?<!\p{L})So(?= (?:u\.|und) (?:[Ff]eiertag|Mo))/gu, say: 'Sonntag' },
  {
    needs: /\p{Lu}\p{Ll} \+ \p{Lu}\p{Ll}/u,
    pattern: /(?<=(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So) )\+(?= (?:Mo|Di|Mi|Do|Fr|Sa|So)(?!\p{L}))/gu,
    say: 'und',
  },
  { needs: /\d St\./, pattern: /(?<=\d )St\.(?=[,;)]|$)/gu, say: 'Stück' },
  // "BIP/Kopf"
  { needs: /\/Kopf/, pattern: /\/(?=Kopf(?!\p{L}))/gu, say: ' pro ' },
  // "Wind NO 4"
  {
    needs: /Wind/,
    pattern: /(?<=[Ww]ind(?:e|en)? (?:aus )?)[NSOW]{1,3}(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter] ?? letter).join('-'),
  },
  { needs: /Durchwahl|DW|Fax/, pattern: /(?<=(?:Durchwahl|DW|Fax) )-(?=\d)/gu, say: '' },
  // a sentence of a law
  { needs: /S\. \d/, pattern: /(?<=(?:Abs\.|Absatz|Art\.|§) ?\d{1,4}[a-z]? )S\.(?= \d)/gu, say: 'Satz' },
  { needs: /Fr\./, pattern: /(?<!\p{L})Fr\.(?= (?:Dr\.|Prof\.|\p{Lu}\p{Ll}))/gu, say: 'Frau' },
  { needs: / v\. \d/, pattern: /(?<=[\p{L}\p{N}]\.? )v\.(?= \d{1,2}\. ?(?:\d|\p{Lu}))/gu, say: 'vom' },
  { needs: /geb\./, pattern: /(?<!\p{L})geb\.(?= (?:am|im|in) )/gu, say: 'geboren' },
  { needs: /gest\./, pattern: /(?<!\p{L})gest\.(?= (?:am|im|in) )/gu, say: 'gestorben' },
  // "Kontonr.", "Hausnr."
  {
    needs: /nr\./,
    pattern: /\p{L}+nr\./gu,
    say: (written) => written.replace(/\.$/, 'ummer').replace('nrummer', 'nummer'),
  },
  // "VfB", "MfS", "StVO"
  {
    needs: /\p{Lu}[bdfgklmnpt]\p{Lu}/u,
    pattern: /(?<!\p{L})\p{Lu}{1,2}[bdfgklmnpt]\p{Lu}{1,3}(?!\p{L})/gu,
    say: (written) => [...written].join(' '),
  },
  { needs: /,\d\d?\/\d/, pattern: /(?<=\d,\d{1,2})\/(?=\d{1,3}(?![\p{N}/]| ?€))/gu, say: ' von ' },
  { needs: /mmHg/, pattern: /(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' zu ' },
  // "22.07. - 04.09."
  {
    needs: /\d\. ?[–-]/,
    pattern: /(?<=\d\. ?\d{1,2}\.) ?[–-] ?(?=\d{1,2}\. ?\d{1,2}\.(?!\d))/gu,
    say: ' bis ',
  },
  { needs: /\d\.\/\d/, pattern: /(?<=\d\. ?\d{1,2}\.)\/(?=\d{1,2}\. ?\d{1,2}\.(?!\d))/gu, say: ' und ' },
  { needs: /M(?:io|rd)\.-/, pattern: /(?<=\d-)Mio\.(?=-)/gu, say: 'Millionen' },
  { needs: /M(?:io|rd)\.-/, pattern: /(?<=\d-)Mrd\.(?=-)/gu, say: 'Milliarden' },
  { needs: /str\./, pattern: /\p{L}+str\./gu, say: (written) => written.replace(/\.$/, 'aße') },
  { needs: /\d ?f/, pattern: /(?<=\d ?)ff\./gu, say: 'fortfolgende' },
  { needs: /\d ?f/, pattern: /(?<=\d ?)f\./gu, say: 'folgende' },
  { needs: /\*/, pattern: /(?<=^|[\p{L}(] ?)\*(?= ?(?:\d{1,2}\. |\d{3,4}(?!\d)))/gu, say: 'geboren ' },
  {
    needs: /s\./,
    pattern: /(?<![\p{L}.])s\.(?= (?:S\.|Abb\.|Tab\.|Kap\.|Anm\.|Anhang|Seite|Abschnitt))/gu,
    say: 'siehe',
  },
  {
    // of an address, figure by figure
    needs: /\d{4}/,
    pattern:
      /(?<=(?<!\p{L})D-|\d[a-z]?, )\d{5}(?= \p{Lu}\p{Ll})|(?<=(?<!\p{L})(?:A|CH)-)\d{4}(?= \p{Lu}\p{Ll})|(?<=PLZ )\d{5}(?!\d)/gu,
    say: (digits) => [...digits].map((digit) => figures[Number(digit)]).join(' '),
  },
]

const compass: Readonly<Record<string, string>> = { N: 'Nord', O: 'Ost', S: 'Süd', W: 'West' }

const figures = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ')
