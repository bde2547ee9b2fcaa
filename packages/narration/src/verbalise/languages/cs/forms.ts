import type { Around, Language, ShortForm } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'
import { plainRomans } from '../digits.js'
import { inCase } from '../plain/in-case.js'

/** Endings of adjectives in "-ý", and of those in "-í", by case and gender. */
const soft: Readonly<Record<string, string>> = {
  ého: 'ího',
  ém: 'ím',
  á: 'í',
  é: 'í',
  ou: 'í',
  ým: 'ím',
  ých: 'ích',
}

/** Words behind an ordinal whose case tells that of the ordinal. */
const byNoun: readonly (readonly [RegExp, string])[] = [
  [
    /^ (?:století|patře|místě|ročníku|čtvrtletí|pololetí|kole|bodě|odstavci|článku|díle|roce|dni|věku|obvodu|stupni|poli|semestru|kilometru)(?!\p{L})/u,
    'ém',
  ],
  [
    /^ (?:století|místa|ročníku|kola|patra|čtvrtletí|pololetí|roku|věku|dne|května|kilometru|odstavce|článku|bodu|stupně|semestru|dílu)(?!\p{L})/u,
    'ého',
  ],
  [/^ (?:místo|století|patro|kolo|léta|čtvrtletí|pololetí|vydání|výročí|slovo|pole|číslo)(?!\p{L})/u, 'é'],
  [/^ (?:let|letech)(?!\p{L})/u, 'ých'],
  [/^ (?:třídě|minutě|straně|lize|ceně|kapitole|části|verzi|etapě|skupině|světové)(?!\p{L})/u, 'é'],
  [/^ (?:třídu|minutu|stranu|ligu|cenu|kapitolu|část|verzi|etapu|skupinu|světovou)(?!\p{L})/u, 'ou'],
  [
    /^ (?:hodinou|třídou|minutou|stranou|ligou|kapitolou|částí|verzí|etapou|skupinou|světovou|válkou)(?!\p{L})/u,
    'ou',
  ],
  [/^ (?:rokem|stoletím|ročníkem|patrem|místem|dnem|kolem|kilometrem|květnem)(?!\p{L})/u, 'ým'],
  [/^ (?:třídy|minuty|strany|ligy|ceny|kapitoly|části|verze|etapy|skupiny|světové)(?!\p{L})/u, 'é'],
  [
    /^ (?:třída|minuta|strana|liga|cena|kapitola|část|verze|etapa|skupina|světová|\p{Ll}+[aá])(?!\p{L})/u,
    'á',
  ],
]

const locative = /(?<!\p{L})(?:[Vv]e?|[Oo]|[Nn]a|[Pp]o|[Pp]ři) (?:\d{1,2}\. (?:a|až|i|–) )?$/u

/** "první", "druhého", "ve třetím": an ordinal as the word behind it asks for. */
export function ordinalOf(said: string, around?: Around): string {
  const { before = '', after = '', mark = '' } = around ?? {}
  // "šedesátý sedmý"
  said = said.replace(/(?:cet|desát)(?= \p{L}+[ýí]$)/u, (tens) => (tens === 'cet' ? 'cátý' : 'desátý'))
  const ending = /^(?:ého|ém|á|é|ou|ým|ých)$/.test(mark) ? mark : endingFor(before, after)
  return ending
    ? said
        .replace(/\p{L}+ý(?!\p{L})/gu, (word) => word.slice(0, -1) + ending)
        .replace(/(?:první|třetí)(?!\p{L})/gu, (word) => word.slice(0, -1) + (soft[ending] ?? 'í'))
    : said
}

function endingFor(before: string, after: string): string | undefined {
  if (/^ (?:léta|let|letech)(?!\p{L})/u.test(after)) return /^ léta/.test(after) ? 'á' : 'ých'
  const isIn = locative.test(before)
  for (const [pattern, ending] of byNoun) {
    if (!pattern.test(after)) continue
    if (
      ending === 'ém' &&
      !isIn &&
      /^ (?:století|ročníku|čtvrtletí|pololetí|odstavci|článku|věku|obvodu|semestru|kilometru)/u.test(after)
    )
      continue
    // "20. století" at the beginning is the subject, behind a noun a genitive
    if (ending === 'ého' && /^ (?:století|čtvrtletí|pololetí)/u.test(after) && before.trim() === '')
      return 'é'
    return ending
  }
  return undefined
}

/** "v 15.–16. století", "ve dnech 3.–5. května" */
export const centuries: readonly ShortForm[] = [
  {
    needs: /\d\. ?[-–] ?\d/,
    pattern: /(?<![\p{L}\p{N}.,])(?<from>\d{1,2})\. ?[-–] ?(?=\d{1,2}\. (?<noun>stol|\p{Ll}{3,}))/gu,
    say: (_written, { ordinal, words }, { groups: { from = '', noun = '' }, text, begin }) => {
      const isMonth = /^(?:led|únor|břez|dub|květ|červ|srp|září|říj|listop|prosin)/u.test(noun)
      const mark = isMonth
        ? 'ého'
        : noun === 'stol'
          ? /[Vv]e? $/.test(text.slice(0, begin))
            ? 'ém'
            : 'ého'
          : ''
      return `${ordinal(from, { before: text.slice(0, begin), after: ` ${noun}`, mark })} ${words.to} `
    },
  },
  {
    needs: /\d\. stol\./,
    pattern:
      /(?<=(?<in>(?<!\p{L})[VvNn][ea]? (?:\d{1,2}\. ?[-–] ?)?)?)(?<![\p{L}\p{N}.,])(?<number>\d{1,2})\. stol\.(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { in: inside, number = '' } }) =>
      `${ordinal(number, { before: '', after: '', mark: inside ? 'ém' : 'ého' })} století`,
  },
]

export const shortForms: readonly ShortForm[] = [
  ...inCase([
    {
      before: 've?|na|po|při',
      names: { 'ul.': 'ulici' },
      figures: {
        'čl.': 'článku',
        'odst.': 'odstavci',
        '§': 'paragrafu',
        'str.': 'straně',
        'kap.': 'kapitole',
        'obr.': 'obrázku',
        'tab.': 'tabulce',
        'č. p.': 'čísle popisném',
      },
    },
    {
      before: 'podle|dle|do|ze?|od',
      names: { 'ul.': 'ulice' },
      figures: { 'čl.': 'článku', 'odst.': 'odstavce', '§': 'paragrafu', 'č.': 'čísla' },
    },
  ]),
  // "v 67. min.", "(67. min.)"
  {
    needs: /\d\. min/,
    pattern: /(?<=(?<in>(?<!\p{L})[Vv]e? )?)(?<![\p{L}\p{N}.,])(?<number>\d{1,3})\. min\.?(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { in: inside, number = '' } }) =>
      inside
        ? `${ordinal(number, { before: '', after: ' minutě', mark: '' })} minutě`
        : `${ordinal(number, { before: '', after: ' minuta', mark: '' })} minuta`,
  },
  // "2. vyd."
  {
    needs: /\d\. vyd\./,
    pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})\. vyd\./gu,
    say: (_written, { ordinal }, { groups: { number = '' } }) =>
      `${ordinal(number, { before: '', after: ' vydání', mark: 'é' })} vydání`,
  },
  // "za Karla IV."
  {
    needs: /[aeí] [IVX]+\./,
    pattern:
      /(?<=(?<!\p{L})(?:Karla|Václava|Ferdinanda|Rudolfa|Josefa|Leopolda|Přemysla Otakara|Otakara|Ludvíka|Jana|Pavla|Františka|Vladislava|Alexandra|Petra|Jindřicha|Fridricha|Matyáše|Jiřího|Mikuláše|Bonifáce) )(?<roman>[IVX]+)\.?(?![\p{L}\p{N}])/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined ? undefined : ordinal(String(value), { before: '', after: '', mark: 'ého' })
    },
  },
  { needs: /r\. \d/, pattern: /(?<=(?<!\p{L})[Vv] )r\.(?= \d)/gu, say: 'roce' },
  { needs: /r\. \d/i, pattern: /(?<![\p{L}.])[Rr]\.(?= \d{3,4}(?!\d))/gu, say: 'roku' },
  { needs: /sv\./i, pattern: /(?<!\p{L})[Ss]v\.(?= \p{Lu}\p{Ll})/gu, say: 'svatý' },
  { needs: /sv\. (?:\d|[IVX])/, pattern: /(?<!\p{L})sv\.(?= (?:\d|[IVX]+(?!\p{L})))/gu, say: 'svazek' },
  { needs: /m\/s/, pattern: /(?<=\d ?)m\/s(?:²|2)(?!\p{L})/gu, say: ' metru za sekundu na druhou' },
  // "14. 7." without a year
  {
    needs: /\d\. ?\d+\./,
    pattern: /(?<![\p{L}\p{N}.,])(?<day>[1-9]|[12]\d|3[01])\. (?<month>[1-9]|1[0-2])\.(?! ?\d)/gu,
    say: (_written, { date, months }, { groups: { day = '', month = '' } }) =>
      date(day, months[Number(month) - 1]?.[0] ?? '', undefined, true, ''),
  },
]

export const beforeFigures: Readonly<Record<string, string>> = {
  's.': 'strana',
  'kap.': 'kapitola',
  'obr.': 'obrázek',
  'tab.': 'tabulka',
  'čl.': 'článek',
  'op.': 'opus',
  'roč.': 'ročník',
  'Č.': 'Číslo',
  'min.': 'minimálně',
  'max.': 'maximálně',
  'nar.': 'narozen',
  'zemř.': 'zemřel',
}

export const abbreviations: Readonly<Record<string, string>> = {
  'obyv.': 'obyvatel',
  'odj.': 'odjezd',
  'příj.': 'příjezd',
  'č. p.': 'číslo popisné',
  'č.p.': 'číslo popisné',
  'čp.': 'číslo popisné',
  'r. č.': 'rodné číslo',
  'ev. č.': 'evidenční číslo',
  'zák.': 'zákon',
  'max.': 'maximálně',
  'min.': 'minimálně',
  'vč.': 'včetně',
  'popř.': 'popřípadě',
  'stol.': 'století',
  'prof.': 'profesor',
  'doc.': 'docent',
  'Dr.': 'doktor',
  'Ing.': 'inženýr',
  'Mgr.': 'magistr',
  'vyd.': 'vydání',
  'srov.': 'srovnej',
  'os.': 'osob',
  'resp.': 'respektive',
  'spol. s r. o.': 'společnost s ručením omezeným',
  's. r. o.': 'společnost s ručením omezeným',
  's.r.o.': 'společnost s ručením omezeným',
  'př.n.l.': 'před naším letopočtem',
  'př. Kr.': 'před Kristem',
  'n.l.': 'našeho letopočtu',
}

export const books: Language['books'] = {
  Gn: 'Genesis',
  Ex: 'Exodus',
  Žalm: 'Žalm',
  Iz: 'Izajáš',
  Jr: 'Jeremjáš',
  Mt: 'Matouš',
  Mk: 'Marek',
  Lk: 'Lukáš',
  Jan: 'Jan',
  Sk: 'Skutky',
  Řím: 'Římanům',
  Kor: 'Korintským',
  Gal: 'Galatským',
  Žid: 'Židům',
  Zj: 'Zjevení',
}

const kings =
  'Karel|Ludvík|Pavel|Václav|Rudolf|Ferdinand|Přemysl Otakar|Otakar|Vladislav|Jan|Josef|Leopold|František|Petr|Mikuláš|Alexandr|Vilém|Fridrich|Jindřich|Benedikt|Pius|Zikmund|Matyáš|Ota|Boleslav|Břetislav|Filip|Napoleon|Lev|Jakub|Jiří|Eduard'
const queens = 'Marie|Alžběta|Kateřina|Anna|Viktorie|Markéta'
const roman = '(?<roman>[IVX]+)(?:\\.|(?![\\p{L}\\p{N}]))'

export const romans: Language['romans'] = [
  { pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings}) )${roman}(?! \\p{Ll}?$)`, 'gu'), as: 'ordinal' },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings})(?:a|e|u|ovi|em)? )${roman}`, 'gu'),
    as: 'ordinal',
  },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${queens}) )${roman}`, 'gu'),
    as: 'ordinal',
    around: { before: '', after: '', mark: 'á' },
  },
  ...plainRomans('[Kk]apitola|[Dd]íl|[Čč]ást|[Kk]niha|kap\\.', 'až'),
]

export const hellers = { one: 'haléř', few: 'haléře', many: 'haléře', other: 'haléřů' } as const
