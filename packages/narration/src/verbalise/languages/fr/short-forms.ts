import type { Language } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'
import { diameter, diedOn, matchMinutes } from '../signs-by-what-follows.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  // "3 mill. d’habitants"
  { needs: /\d.mill\./, pattern: /(?<=(?<![\p{N}.,])1[ \u00a0])mill\.(?!\p{L})/gu, say: 'million' },
  { needs: /\d.mill\./, pattern: /(?<=\d[ \u00a0])mill\.(?!\p{L})/gu, say: 'millions' },
  diameter('diamètre'),
  // "500 mg × 3/j"
  { needs: /\d\/j/, pattern: /(?<=\d)\/j(?:our)?(?!\p{L})\.?/gu, say: ' par jour' },
  { needs: /pb(?!\p{L})/u, pattern: /(?<=\d )pb(?!\p{L})/gu, say: 'points de base' },
  // "pdt 7 j", "née en 1832, † 1901, ép. de J. Roux", "en sol min."
  { needs: /\d ?j/, pattern: /(?<=(?<!\d)1 ?)j(?=[,;.)]|$| \p{Ll})/gu, say: ' jour' },
  { needs: /\d ?j/, pattern: /(?<=\d ?)j(?=[,;.)]|$| \p{Ll})/gu, say: ' jours' },
  {
    needs: /née.*† ?\d/s,
    pattern: /†(?= ?\d)/gu,
    say: (_, _language, { text, begin }) =>
      /née[^.;!?†]*$/u.test(text.slice(Math.max(0, begin - 60), begin))
        ? `morte ${/^† ?\d{1,2}(?:er)?(?: \p{L}{3}|[./]\d)/u.test(text.slice(begin)) ? 'le' : 'en'}`
        : undefined,
  },
  diedOn('mort le'),
  { needs: /ép\. /, pattern: /(?<!\p{L})ép\.(?= (?:de |d[’']|\p{Lu}))/gu, say: 'épouse' },
  {
    needs: /(?:min|maj)\./,
    pattern: /(?<=(?<!\p{L})(?:do|ut|ré|mi|fa|sol|la|si)(?: dièse| bémol)? )(?:min|maj)\./gu,
    say: (written) => (written === 'min.' ? 'mineur' : 'majeur'),
  },
  // "né v. 1570 et m. en 1633"
  {
    needs: /née?.* m\. en \d/s,
    pattern: /(?<=(?<!\p{L})et )m\.(?= en \d{3,4}(?!\d))/gu,
    say: (_, _language, { text, begin }) => {
      const before = /(?<!\p{L})n(?<she>ée|é)(?!\p{L})[^;!?]{0,60}$/u.exec(
        text.slice(Math.max(0, begin - 70), begin),
      )
      return before ? (before.groups?.she === 'ée' ? 'morte' : 'mort') : undefined
    },
  },
  // of knitting: "Rg 3 : 2 m. end., 2 m. env."
  { needs: /\d m\. en/, pattern: /(?<=(?<!\d)1 )m\.(?= (?:end|env)\.)/gu, say: 'maille' },
  { needs: /\d m\. en/, pattern: /(?<=\d )m\.(?= (?:end|env)\.)/gu, say: 'mailles' },
  { needs: / m\. en/, pattern: /(?<=\d m\. )end\./gu, say: 'endroit' },
  { needs: / m\. en/, pattern: /(?<=\d m\. )env\./gu, say: 'envers' },
  { needs: /Rg \d/, pattern: /(?<!\p{L})Rg(?= \d)/gu, say: 'Rang' },
  // "|x|"
  {
    needs: /\|/,
    pattern: /(?<![\p{L}\p{N}|])\|(?=[\p{L}\p{N}][^|\s]{0,12}\|(?![\p{L}\p{N}|]))/gu,
    say: 'valeur absolue de ',
  },
  { needs: /\|/, pattern: /(?<=(?<![\p{L}\p{N}|])\|[\p{L}\p{N}][^|\s]{0,12})\|(?![\p{L}\p{N}|])/gu, say: '' },
  // "n° 09-14.123", of an appeal
  { needs: /n° ?\d\d-\d\d\.\d/, pattern: /(?<=n° ?\d\d-\d\d)\.(?=\d{3}(?!\d))/gu, say: ', ' },
  // Mozart's works
  { needs: /K\. ?\d/, pattern: /(?<![\p{L}.])K\.(?= ?\d{1,3}(?!\p{N}))/gu, say: 'Köchel' },
  // "étudiant·e·s", "élu(e)s"
  {
    needs: /\p{L}(?:[·.•]e[·.•]s|\(e\)s)/u,
    pattern: /(?<!\p{L})\p{L}+(?:[·.•]e[·.•]s|\(e\)s)(?!\p{L})/gu,
    say: (written) => {
      const base = written.replace(/(?:[·.•]e[·.•]s|\(e\)s)$/u, '')
      return `${base}s et ${base}es`
    },
  },
  {
    needs: /\p{L}(?:[·•]e|\(e\))(?!\p{L})/u,
    pattern: /(?<!\p{L})\p{L}+(?:[·•]e|\(e\))(?!\p{L})/gu,
    say: (written) => {
      const base = written.replace(/(?:[·•]e|\(e\))$/u, '')
      return `${base} ou ${base}e`
    },
  },
  { needs: /r\. d/, pattern: /(?<!\p{L})r\.(?= (?:de|du|des|d[’'])(?!\p{Ll}{3}))/gu, say: 'rue' },
  { needs: /Gal /, pattern: /(?<!\p{L})Gal(?= (?:de )?\p{Lu}\p{Ll})/gu, say: 'Général' },
  // "dép. 12h05", "arr. 14h30"
  { needs: /[Dd]ép\. ?\d/u, pattern: /(?<!\p{L})[Dd]ép\.(?= ?\d{1,2} ?[h:])/gu, say: 'départ' },
  { needs: /[Aa]rr\. ?\d/u, pattern: /(?<!\p{L})[Aa]rr\.(?= ?\d{1,2} ?[h:])/gu, say: 'arrivée' },
  // "-18 ans", "+65 ans"
  { needs: /\+\d+ ans/, pattern: /(?<![\p{L}\p{N}])\+(?=\d{1,2} ans)/gu, say: 'plus de ' },
  { needs: /[-−]\d+ ans/, pattern: /(?<![\p{L}\p{N}])[-−](?=\d{1,2} ans)/gu, say: 'moins de ' },
  // "PIB/hab.", "15 €/pers."
  { needs: /\/hab\./, pattern: /\/hab\./gu, say: ' par habitant' },
  { needs: /\/pers\./, pattern: /\/pers\./gu, say: ' par personne' },
  // "XVe–XVIIe s."
  {
    needs: /[IVX]e ?[–-] ?[IVX]/,
    pattern: /(?<=(?<!\p{L})[IVX]+e ?)[–-](?= ?[IVX]+e (?:s\.|siècles?))/gu,
    say: ' au ',
  },
  // "décret no 2019-768"
  { needs: /no (?:19|20)\d\d-/, pattern: /(?<=(?<!\p{L})no (?:19|20)\d\d)-(?=\d)/gu, say: ' tiret ' },
  { needs: /\/j(?!\p{L})/u, pattern: /(?<=[×x\p{L}])\/j(?!\p{L})/gu, say: ' par jour' },
  { needs: /er s\./, pattern: /(?<=(?<!\p{L})Ier )s\.(?!\p{L})/gu, say: 'siècle' },
  { needs: /1\/\d{1,2}e/, pattern: /(?<![\p{N}.,/])1\/(?=\d{1,2}e(?!\p{L}))/gu, say: '' },
  // a minute of a match
  matchMinutes(' minutes'),
  { needs: /dir\. /, pattern: /(?<!\p{L})dir\.(?= (?:\(UE\) )?(?:19|20)\d\d\/)/gu, say: 'directive' },
  {
    needs: /sem\./,
    pattern: /(?<=(?<!\p{L})(?:1er|2e|2nd|2d|premier|second) )sem\.(?!\p{L})/gu,
    say: 'semestre',
  },
  { needs: /port\. ?0/, pattern: /(?<!\p{L})port\.(?= ?0\d)/gu, say: 'portable' },
  { needs: /prés\.\)/, pattern: /(?<=\()prés\.(?=\))/gu, say: 'présidence' },
  { needs: /Pop\. ?:/, pattern: /(?<!\p{L})Pop\.(?= ?:)/gu, say: 'Population' },
  // over a column of a timetable
  { needs: /^Dép\./u, pattern: /^Dép\.?(?=:?$)/gu, say: 'Départ' },
  { needs: /^Arr\./, pattern: /^Arr\.?(?=:?$)/gu, say: 'Arrivée' },
  // "du 18e s."
  {
    needs: /\de s/,
    pattern: /(?<=(?<![\p{L}\p{N}])(?:[2-9]|1\d|2[01])(?:e|è|ème) )s\.?(?!\p{L})/gu,
    say: 'siècle',
  },
  // "vent de N.-O."
  {
    needs: /[NS]\.-[EO]\./,
    pattern: /(?<!\p{L})(?<from>[NS])\.-(?<to>[EO])\.?(?!\p{L})/gu,
    say: (_written, _language, { groups: { from = '', to = '' } }) => `${compass[from]}-${compass[to]}`,
  },
  // "vent NE"
  {
    needs: /[Vv]ent/,
    pattern: /(?<=[Vv]ents? (?:de )?)[NSEO]{1,2}(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter]).join('-'),
  },
  { needs: /\d (?:et )?s/, pattern: /(?<=\d )(?:et ss?|sqq?)\.(?!\p{L})/gu, say: 'et suivantes' },
  { needs: /,\d\d?\/\d/, pattern: /(?<=\d,\d{1,2})\/(?=\d{1,3}(?![\p{N}/]))/gu, say: ' sur ' },
  { needs: /t\. [IVX]/, pattern: /(?<![\p{L}.])t\.(?= [IVX]+(?!\p{L}))/gu, say: 'tome' },
  // "l'article L. 121-1 du Code"
  { needs: /[LRD]\. ?\d/, pattern: /(?<=(?<!\p{L})[LRD]\. ?\d{1,4})-(?=\d)/gu, say: ' tiret ' },
  {
    needs: /[LRD]\. ?\d/,
    pattern: /(?<!\p{L})[LRD]\. ?(?=\d{1,4}(?:-\d|(?!\d)))/gu,
    say: (written) => `${written[0]} `,
  },
  // a lawyer, not the pronoun
  { needs: /Me \p{Lu}/u, pattern: /(?<!\p{L})Me(?= \p{Lu}\p{Ll})/gu, say: 'Maître' },
  // "loi n° 2024-123"
  { needs: /\d-\d/, pattern: /(?<=n[°º] ?(?:19|20)\d\d)-(?=\d)/gu, say: ' tiret ' },
  // "1/25 000", of a map
  {
    needs: /1\/\d/,
    pattern: /(?<=(?<![\p{N}.,/])1)\/(?=\d{1,3}(?:[ .\u00a0\u202f]000)+(?!\d)|\d000(?!\d))/gu,
    say: ' sur ',
  },
  { needs: /sc\. /, pattern: /(?<!\p{L})sc\.(?= (?:\d|[IVX]))/gu, say: 'scène' },
  { needs: /n\. \d/, pattern: /(?<=(?:s\.|\d), )n\.(?= \d{1,3}(?!\d))/gu, say: 'note' },
  // small capitals that came as letters: "le xixe siècle"
  {
    needs: /[ivx]e siècle/,
    pattern: /(?<![\p{L}\p{N}])(?<roman>[ivx]{1,6})e(?= siècle)/gu,
    say: (_, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined ? undefined : ordinal(String(value))
    },
  },
  { needs: /TA \d/, pattern: /(?<!\p{L})TA(?= \d{1,3}\/\d)/gu, say: 'T A' },
  { needs: /mmHg/, pattern: /(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' sur ' },
  // "1m85"
  { needs: /1m\d/, pattern: /(?<=(?<![\p{L}\p{N}])1)m(?=\d\d(?!\d))/gu, say: ' mètre ' },
  { needs: /[2-9]m\d/, pattern: /(?<=(?<![\p{L}\p{N}])[2-9])m(?=\d\d(?!\d))/gu, say: ' mètres ' },
  {
    needs: /24 ?h ?\//,
    pattern: /(?<![\p{L}\p{N}])24[ \u00a0\u202f]?h ?\/ ?24(?!\p{N})/gu,
    say: 'vingt-quatre heures sur vingt-quatre',
  },
  // "4 × 100 m", of a relay
  {
    needs: /\d ?[x×] ?\d/,
    pattern: /(?<=(?<![\p{N},.])[2-9] ?)[x×](?= ?(?:50|[1-8]00|1500) ?m(?!\p{L}))/gu,
    say: ' fois ',
  },
  { needs: /4[x×]4/, pattern: /(?<![\p{L}\p{N}])4[x×]4(?![\p{L}\p{N}])/gu, say: 'quatre-quatre' },
]

const compass: Readonly<Record<string, string>> = { N: 'nord', E: 'est', S: 'sud', O: 'ouest' }
