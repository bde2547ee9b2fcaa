import type { Language } from '../../language.js'

import { diedOn } from '../signs-by-what-follows.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  // "3 mill. d’habitants"
  { needs: /\d.mill\./, pattern: /(?<=(?<![\p{N}.,])1[ \u00a0])mill\.(?!\p{L})/gu, say: 'million' },
  { needs: /\d.mill\./, pattern: /(?<=\d[ \u00a0])mill\.(?!\p{L})/gu, say: 'millions' },
  // "500 mg × 3/j"
  { needs: /\d\/j/, pattern: /(?<=\d)\/j(?:our)?(?!\p{L})\.?/gu, say: ' par jour' },
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
  // "dép. 12h05", "arr. 14h30"
  { needs: /[Dd]ép\. ?\d/u, pattern: /(?<!\p{L})[Dd]ép\.(?= ?\d{1,2} ?[h:])/gu, say: 'départ' },
  { needs: /[Aa]rr\. ?\d/u, pattern: /(?<!\p{L})[Aa]rr\.(?= ?\d{1,2} ?[h:])/gu, say: 'arrivée' },
  // "-18 ans", "+65 ans"
  { needs: /\+\d+ ans/, pattern: /(?<![\p{L}\p{N}])\+(?=\d{1,2} ans)/gu, say: 'plus de ' },
  { needs: /[-−]\d+ ans/, pattern: /(?<![\p{L}\p{N}])[-−](?=\d{1,2} ans)/gu, say: 'moins de ' },
  // "PIB/hab.", "15 €/pers."
  { needs: /\/hab\./, pattern: /\/hab\./gu, say: ' par habitant' },
  { needs: /\/pers\./, pattern: /\/pers\./gu, say: ' par personne' },
  { needs: /\/j(?!\p{L})/u, pattern: /(?<=[×x\p{L}])\/j(?!\p{L})/gu, say: ' par jour' },
  { needs: /er s\./, pattern: /(?<=(?<!\p{L})Ier )s\.(?!\p{L})/gu, say: 'siècle' },
  // over a column of a timetable
  { needs: /^Dép\./u, pattern: /^Dép\.?(?=:?$)/gu, say: 'Départ' },
  { needs: /^Arr\./, pattern: /^Arr\.?(?=:?$)/gu, say: 'Arrivée' },
  // "du 18e s."
  {
    needs: /\de s/,
    pattern: /(?<=(?<![\p{L}\p{N}])(?:[2-9]|1\d|2[01])(?:e|è|ème) )s\.?(?!\p{L})/gu,
    say: 'siècle',
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
]

const compass: Readonly<Record<string, string>> = { N: 'nord', E: 'est', S: 'sud', O: 'ouest' }
