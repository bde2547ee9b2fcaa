import type { Language } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'
import { diameter } from '../signs-by-what-follows.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  diameter('Durchmesser'),
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
  // "† 1901; ∞ 1867", of families
  { needs: /[*†].*∞/su, pattern: /[∞⚭](?= ?\d|(?: \(?[IVX]+\.?\)?)? ?\p{Lu}\p{Ll}+)/gu, say: 'verheiratet' },
  { needs: /get\. \d/, pattern: /(?<!\p{L})get\.(?= (?:am )?\d)/gu, say: 'getauft' },
  { needs: /\d ?Nm/, pattern: /(?<=\d ?)Nm(?!\p{L})/gu, say: ' Newtonmeter' },
  // "2-Zi.-Whg.", "verh. m. Anna geb. Roth", "Kg. Ludwig"
  { needs: /\d-Zi\.-/, pattern: /(?<=\d-)Zi\.(?=-)/gu, say: 'Zimmer' },
  { needs: /Zi\.-Whg\./, pattern: /(?<=Zi\.-)Whg\./gu, say: 'Wohnung' },
  { needs: /verh\. m\./, pattern: /(?<=verh\. )m\.(?= )/gu, say: 'mit' },
  { needs: /geb\. \p{Lu}/u, pattern: /(?<=\p{Lu}\p{Ll}+,? )geb\.(?= \p{Lu}\p{Ll})/gu, say: 'geborene' },
  {
    needs: /K(?:g|gn)\. \p{Lu}/u,
    pattern: /(?<!\p{L})Kgn?\.(?= \p{Lu}\p{Ll})/gu,
    say: (written) => (written === 'Kg.' ? 'König' : 'Königin'),
  },
  // of knitting: "R. 5: 2 M. li., 2 M. re."
  { needs: /\d M\. (?:li|re)\./, pattern: /(?<=(?<!\d)1 )M\.(?= (?:li|re)\.)/gu, say: 'Masche' },
  { needs: /\d M\. (?:li|re)\./, pattern: /(?<=\d )M\.(?= (?:li|re)\.)/gu, say: 'Maschen' },
  { needs: /\d M\. (?:li|re)\./, pattern: /(?<=\d M\. )li\./gu, say: 'links' },
  { needs: /\d M\. (?:li|re)\./, pattern: /(?<=\d M\. )re\./gu, say: 'rechts' },
  { needs: /R\. \d+: \d+ M\./, pattern: /(?<!\p{L})R\.(?= \d{1,3}: \d{1,3} M\.)/gu, say: 'Reihe' },
  // "1 Pr. Salz", "7 Tg."
  {
    needs: /\d (?:Pr|Tbl|Tabl|Kps|Tg|Fl|Ds|Pck|Bch|Geh|Etg)\./,
    pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}) (?<noun>Pr|Tbl|Tabl|Kps|Tg|Fl|Ds|Pck|Bch)\.(?!\p{L})/gu,
    say: (_, { count }, { text, begin, groups: { number = '', noun = '' } }) => {
      const said = counted[noun]?.[number === '1' ? 0 : 1] ?? ''
      return `${count(number, said, text.slice(0, begin))} ${said}`
    },
  },
  { needs: /\d n\. ?E\./, pattern: /(?<=\d:\d )n\. ?E\./gu, say: 'nach Elfmeterschießen' },
  {
    needs: /stellv\. \p{Lu}/u,
    pattern: /(?<!\p{L})stellv\.(?= \p{Lu}\p{Ll})/gu,
    say: (_written, _language, { text, begin, end }) => {
      const before = text.slice(Math.max(0, begin - 16), begin)
      if (/(?:^|[^\p{L}])(?:de[mns]|vom|zum|beim|einem|einen|eines) (?:\d{1,2}\. )?$/iu.test(before))
        return 'stellvertretenden'
      const isWeak = /(?:^|[^\p{L}])(?:der|die|das) (?:\d{1,2}\. )?$/iu.test(before)
      const isFeminine = /^ \p{L}+in(?!\p{L})/u.test(text.slice(end, end + 40))
      return isWeak || isFeminine ? 'stellvertretende' : 'stellvertretender'
    },
  },
  // "Kl. Woltersdorf"
  { needs: /(?:Kl|Gr)\. \p{Lu}/u, pattern: /(?<!\p{L})Kl\.(?= \p{Lu}\p{Ll}{3})/gu, say: 'Klein' },
  { needs: /(?:Kl|Gr)\. \p{Lu}/u, pattern: /(?<!\p{L})Gr\.(?= \p{Lu}\p{Ll}{3})/gu, say: 'Groß' },
  { needs: /1- bis/, pattern: /(?<![\p{L}\p{N}.,])1(?=- bis [2-9]-?mal)/gu, say: 'ein' },
  // "IV. Akt, 2. Szene"
  {
    needs: /\d\. (?:Szene|Auftritt|Aufzug|Akt|Satz)/,
    pattern: /(?<![\p{L}\p{N}.,])\d{1,2}\.(?= (?:Szene|Auftritt|Aufzug|Akt|Satz)(?!\p{L}))/gu,
    say: (written, { ordinal }, { text, end }) =>
      ordinal(written.slice(0, -1), { before: '', after: text.slice(end, end + 24), mark: '' }),
  },
  {
    needs: /\d ?[×x] (?:tgl|tägl|pro|am)/,
    pattern: /(?<![\p{L}\p{N}.,])(?<count>\d) ?[×x](?= (?:tgl|tägl|täglich|pro|am)(?!\p{L}))/gu,
    say: (_, { cardinal }, { groups: { count = '' } }) => `${count === '1' ? 'ein' : cardinal(count)}mal`,
  },
  { needs: /op\. ?\d+,\d/, pattern: /(?<=op\. ?\d{1,3}),(?=\d{1,2}(?!\d))/gu, say: ', ' },
  {
    needs: /Pkt\./,
    pattern: /(?<=(?<!\p{L})(?:mit|nach|von|zu) \d[\d,.]* )Pkt\.(?!\p{L})/gu,
    say: 'Punkten',
  },
  { needs: /V\. \d/, pattern: /(?<=, )V\.(?= \d)/gu, say: 'Vers' },
  {
    needs: /Faust I/,
    pattern: /(?<=Faust )I{1,2}(?!\p{L})/gu,
    say: ({ length }) => (length === 1 ? 'eins' : 'zwei'),
  },
  // "|x|"
  {
    needs: /\|/,
    pattern: /(?<![\p{L}\p{N}|])\|(?=[\p{L}\p{N}][^|\s]{0,12}\|(?![\p{L}\p{N}|]))/gu,
    say: 'Betrag von ',
  },
  { needs: /\|/, pattern: /(?<=(?<![\p{L}\p{N}|])\|[\p{L}\p{N}][^|\s]{0,12})\|(?![\p{L}\p{N}|])/gu, say: '' },
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
    needs: /Az\./,
    pattern: /(?<=(?<!\p{L})Az\.:? ?\d{1,3} \p{L}{1,3} \d{1,5})\/(?=\d\d)/gu,
    say: ' Strich ',
  },
  { needs: /I\. ?E\./, pattern: /(?<=\d[ \u00a0])I\. ?E\.(?= |$)/gu, say: 'internationale Einheiten' },
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
  {
    needs: /BGBl\. I/,
    pattern: /(?<=BGBl\. )I{1,2}(?!\p{L})/gu,
    say: ({ length }) => (length === 1 ? 'Teil eins' : 'Teil zwei'),
  },
  // "3 x tägl."
  { needs: /\d x /, pattern: /(?<=\d) x(?= (?:tägl|täglich|wöchentl|pro|am|im))/gu, say: ' mal' },
  { needs: /%-P/, pattern: /(?<=\d ?)%-(?:Pkte?\.|Punkte?n?(?!\p{L}))/gu, say: ' Prozentpunkte' },
  { needs: /So u/, pattern: /(?<!\p{L})So(?= (?:u\.|und) (?:[Ff]eiertag|Mo))/gu, say: 'Sonntag' },
  // "1/4-Finale", "2/3-Mehrheit"
  {
    needs: /\d\/\d-[FM]/,
    pattern: /(?<![\p{N}/])(?:1\/[248]-Finale|[23]\/[34]-Mehrheit)/gu,
    say: (written) => compounds[written],
  },
  // minutes of a match: "(12.)", "(45.+2)"
  {
    needs: /\(\d+\./,
    pattern: /(?<=\()\d{1,3}\.(?=\)|\+\d)/gu,
    say: (written, { ordinal }) => `${ordinal(written.slice(0, -1))}e`.replace(/ee$/, 'e'),
  },
  {
    needs: /-Wind/,
    pattern: /(?<![\p{L}\p{N}])[NSOW]{1,3}(?=-Winde?n?(?!\p{L}))/gu,
    say: (written) => [...written].map((letter) => compass[letter] ?? letter).join('-'),
  },
  {
    needs: /\p{Lu}\p{Ll} \+ \p{Lu}\p{Ll}/u,
    pattern: /(?<=(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So) )\+(?= (?:Mo|Di|Mi|Do|Fr|Sa|So)(?!\p{L}))/gu,
    say: 'und',
  },
  { needs: /\d St\./, pattern: /(?<=\d )St\.(?=[,;)]|$)/gu, say: 'Stück' },
  // "§ 82 I Satz 1"
  {
    needs: /§ ?\d+\p{Ll}? [IVX]/u,
    pattern: /(?<=§ ?\d{1,4}\p{Ll}? )[IVX]{1,4}(?![\p{L}\p{N}])/gu,
    say: (written, { cardinal }) => `Absatz ${cardinal(String(romanValue(written) ?? 0))}`,
  },
  // "V v. 6.3.2013 I 367", of the law gazette
  {
    needs: /\d{4} I/,
    pattern: /(?<=\d\.\d{4} )I{1,2}(?= \d)/gu,
    say: ({ length }) => (length === 1 ? 'Teil eins' : 'Teil zwei'),
  },
  // "BIP/Kopf"
  { needs: /\/Kopf/, pattern: /\/(?=Kopf(?!\p{L}))/gu, say: ' pro ' },
  // "Wind NO 4"
  {
    needs: /Wind/,
    pattern: /(?<=[Ww]ind(?:e|en)? (?:aus )?)[NSOW]{1,3}(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter] ?? letter).join('-'),
  },
  { needs: /Durchwahl|DW|Fax/, pattern: /(?<=(?:Durchwahl|DW|Fax) )-(?=\d)/gu, say: '' },
  { needs: /VO \(/, pattern: /(?<!\p{L})VO(?= \((?:EU|EG|EWG)\))/gu, say: 'Verordnung' },
  // a sentence of a law
  { needs: /S\. \d/, pattern: /(?<=(?:Abs\.|Absatz|Art\.|§) ?\d{1,4}[a-z]? )S\.(?= \d)/gu, say: 'Satz' },
  { needs: /1-\p{Lu}/u, pattern: /(?<![\p{L}\p{N}.,:–-])1(?=-\p{Lu}\p{Ll})/gu, say: 'Ein' },
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
  // "die 112"
  {
    needs: /11[026]/,
    pattern:
      /(?<=(?<!\p{L})(?:die|der|über|Notruf) )11[02](?=[.,;!?)]|$| (?:an|wählen|anrufen|rufen|und|oder)(?!\p{L}))/gu,
    say: (digits) => [...digits].map((digit) => figures[Number(digit)]).join(' '),
  },
  // "VfB", "MfS", "StVO"
  {
    needs: /\p{Lu}[bdfgklmnpt]\p{Lu}/u,
    pattern: /(?<!\p{L})\p{Lu}{1,2}[bdfgklmnpt]\p{Lu}{1,3}(?!\p{L})/gu,
    say: (written) => [...written].join(' '),
  },
  { needs: /,\d\d?\/\d/, pattern: /(?<=\d,\d{1,2})\/(?=\d{1,3}(?![\p{N}/]| ?€))/gu, say: ' von ' },
  { needs: /mmHg/, pattern: /(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' zu ' },
  {
    needs: /\d\.\/\d/,
    pattern: /(?<=\d\.)\/(?=\d{1,2}\. (?:Jahrhundert|Jh|Klasse|Semester))/gu,
    say: ' und ',
  },
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
  {
    needs: /\d\.-/,
    pattern: /(?<![\p{L}\p{N}])[2-9]\.-(?=\p{Ll}+[sß]te)/gu,
    say: (written) =>
      `${['', '', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'][Number(written[0])]}-`,
  },
]

/** One and several. */
const counted: Readonly<Record<string, readonly [string, string]>> = {
  Pr: ['Prise', 'Prisen'],
  Tbl: ['Tablette', 'Tabletten'],
  Tabl: ['Tablette', 'Tabletten'],
  Kps: ['Kapsel', 'Kapseln'],
  Tg: ['Tag', 'Tage'],
  Fl: ['Flasche', 'Flaschen'],
  Ds: ['Dose', 'Dosen'],
  Pck: ['Päckchen', 'Päckchen'],
  Bch: ['Becher', 'Becher'],
}

const compounds: Readonly<Record<string, string>> = {
  '1/2-Finale': 'Halbfinale',
  '1/4-Finale': 'Viertelfinale',
  '1/8-Finale': 'Achtelfinale',
  '2/3-Mehrheit': 'Zweidrittelmehrheit',
  '3/4-Mehrheit': 'Dreiviertelmehrheit',
}

const compass: Readonly<Record<string, string>> = { N: 'Nord', O: 'Ost', S: 'Süd', W: 'West' }

const figures = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ')
