import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { cases, genitive } from './cs/cases.js'
import {
  abbreviations,
  beforeFigures,
  books,
  centuries,
  hellers,
  ordinalOf,
  romans,
  shortForms,
} from './cs/forms.js'
import { czechJoined, joinedWords } from './joined-numbers.js'
import { plainLanguage } from './plain/plain.js'
import { unitTable } from './plain/unit-table.js'
import { winds } from './plain/winds.js'

/** Days of the month, in the genitive. */
const days =
  'prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého jedenáctého dvanáctého třináctého čtrnáctého patnáctého šestnáctého sedmnáctého osmnáctého devatenáctého dvacátého dvacátého-prvního dvacátého-druhého dvacátého-třetího dvacátého-čtvrtého dvacátého-pátého dvacátého-šestého dvacátého-sedmého dvacátého-osmého dvacátého-devátého třicátého třicátého-prvního'
    .split(' ')
    .map((day) => day.replace('-', ' '))

/** Feminine and neuter nouns, which "dva" agrees with; "-y" is masculine as well, so the feminine ones are listed. */
const isOfTwoForms = (noun: string): boolean =>
  /(?:hodiny|minuty|sekundy|vteřiny|tuny|koruny|libry|strany|stránky|ženy|míle|knihy|osoby|skupiny|kapitoly|tabulky|otázky|školy|ulice|rodiny|sestry|dcery|položky|lahve|miliardy|procent[oa]|města|auta|slova|léta|místa|třetiny|čtvrtiny|pětiny|osminy|desetiny|tablety|lžíce|lžičky|kapsle|dávky)$/.test(
    noun,
  )

const decilitres = { one: 'decilitr', few: 'decilitry', many: 'decilitru', other: 'decilitrů' } as const

/** Czech. */
export async function czech(): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['cs-CZ']()
  const cardinal = (digits: string) => toCardinal(digits)
  return plainLanguage({
    locale: 'cs',
    compounds: joinedWords(
      czechJoined,
      'let|denn|členn|minutov|hodinov|metrov|kilometrov|procentn|násobn|stupňov|bodov|kilov|litrov|místn|patrov|stránkov|korunov|týdenn|měsíčn|palcov|bitov|tunov|dílн|díln|hlav|lůžkov',
      '-?',
    ),
    cardinal,
    count: (digits, noun) => {
      const word = noun.split(' ')[0] ?? ''
      if (digits === '1' && word.endsWith('o') && word !== 'euro') return 'jedno'
      if (digits === '1') return /[aáeyi]$/.test(word) ? 'jedna' : 'jeden'
      return digits === '2' && isOfTwoForms(noun) ? 'dvě' : cardinal(digits)
    },
    ordinal: (digits, around) => ordinalOf(toOrdinal(digits), around),
    ordinals: [/(?<![\p{L}\p{N}.,:])(?<number>\d{1,3})\.(?= \p{Ll}{3,})/gu],
    genitive,
    cases,
    rangeWords: 's\\.|str\\.|strany|stran|kap\\.|čl\\.|§|let|roky|letech',
    books,
    romans,
    beforeFigures: { '†': 'zemřel', ...beforeFigures },
    words: {
      point: 'celá',
      minus: 'minus',
      plus: 'plus',
      percent: 'procent',
      percentNoun: 'procento',
      perMille: 'promile',
      to: 'až',
      at: 'zavináč',
      dot: 'tečka',
      slash: 'lomítko',
      by: 'krát',
      per: 'za',
      perWhat: 'sekundu|minutu|hodinu|den|noc|týden|měsíc|rok|osobu|kus|litr',
      perShort: {
        min: 'minutu',
        h: 'hodinu',
        s: 'sekundu',
        l: 'litr',
        hod: 'hodinu',
        měs: 'měsíc',
        os: 'osobu',
        ks: 'kus',
      },
      and: 'a',
      hyphen: 'spojovník',
      version: 'verze',
      number: 'číslo',
      star: ['hvězdička', 'hvězdiček'],
      timesWord: 'krát',
      equals: 'rovná se',
      colon: 'dvojtečka',
      hashtag: 'hashtag',
      ratio: 'ku',
      outOf: 'z',
      over: 'lomeno',
    },
    wholeBeforePoint: (digits) =>
      `${/^[12]$/.test(digits) ? (digits === '1' ? 'jedna' : 'dvě') : cardinal(digits)} ${/^[01]$/.test(digits) ? 'celá' : /^[234]$/.test(digits) ? 'celé' : 'celých'}`,
    percents: { one: 'procento', few: 'procenta', many: 'procenta', other: 'procent' },
    date: (day, month, said) =>
      [days[Number(day) - 1] ?? cardinal(day), month, said].filter(Boolean).join(' '),
    time: (hour, minute) =>
      `${cardinal(String(hour))}${minute > 0 ? ` ${minute < 10 ? 'nula ' : ''}${cardinal(String(minute))}` : ''}`,
    hourWords: 'h|hodin|hod\\.',
    beforeHours: 'v|ve|od|do',
    shortDays: ['po', 'út', 'st', 'čt', 'pá', 'so', 'ne'],
    units: {
      dl: decilitres,
      dcl: decilitres,
      ...unitTable(`
m² metr_čtvereční metry_čtvereční metru_čtverečního metrů_čtverečních
m³ metr_krychlový metry_krychlové metru_krychlového metrů_krychlových
km² kilometr_čtvereční kilometry_čtvereční kilometru_čtverečního kilometrů_čtverečních
dkg dekagram dekagramy dekagramu dekagramů
mg miligram miligramy miligramu miligramů
ks kus kusy kusu kusů
hPa hektopascal hektopascaly hektopascalu hektopascalů
tbl. tableta tablety tablety tablet
mil. milion miliony milionu milionů
mld. miliarda miliardy miliardy miliard
tis. tisíc tisíce tisíce tisíc
`),
    },
    shortForms: [
      ...centuries,
      winds('[Vv]ítr', { S: 'sever', J: 'jih', V: 'východ', Z: 'západ' }, 'o'),
      ...shortForms,
      // "2× denně"
      { needs: /\d ?[×x] /, pattern: /(?<=\d) ?×(?= (?:denně|týdně|měsíčně|ročně|za ))/gu, say: ' krát' },
      {
        // The number's own noun is "tisíc", and what there are thousands of is in the genitive.
        needs: /Kč/,
        pattern:
          /(?<=(?:(?:tis|mil|mld)\.|(?<!\p{L})(?:tisíc|milion|miliard)\p{L}{0,2})[ \u00a0])Kč(?!\p{L})/gu,
        say: 'korun',
      },
    ],
    currencies: { Kč: { one: 'koruna', few: 'koruny', many: 'koruny', other: 'korun' } },
    cents: { Kč: hellers },
    abbreviations: {
      'např.': 'například',
      'atd.': 'a tak dále',
      'odst.': 'odstavec',
      'písm.': 'písmeno',
      'Sb.': 'sbírky',
      'ul.': 'ulice',
      'tel.': 'telefon',
      'hl. m.': 'hlavní město',
      'mj.': 'mimo jiné',
      'tzn.': 'to znamená',
      'atp.': 'a tak podobně',
      'apod.': 'a podobně',
      'a.s.': 'akciová společnost',
      'a. s.': 'akciová společnost',
      's. š.': 'severní šířky',
      'j. š.': 'jižní šířky',
      'v. d.': 'východní délky',
      'z. d.': 'západní délky',
      'tj.': 'to jest',
      'tzv.': 'takzvaný',
      cca: 'cirka',
      'č.': 'číslo',
      'př. n. l.': 'před naším letopočtem',
      'n. l.': 'našeho letopočtu',
      'str.': 'strana',
      'hod.': 'hodin',
      'tis.': 'tisíc',
      'mil.': 'milionů',
      'mld.': 'miliard',
      ...abbreviations,
    },
    symbols: {
      '°': 'stupňů',
      '§': 'paragraf',
      '≈': 'přibližně',
      '<': 'menší než',
      '>': 'větší než',
      '≤': 'nejvýše',
      '≥': 'nejméně',
      '÷': 'děleno',
      '→': 'na',
      '≠': 'nerovná se',
      '∞': 'nekonečno',
      '∈': 'patří do',
      '©': 'copyright',
      '®': 'registrovaná známka',
      '™': 'ochranná známka',
    },
    parts: {
      2: ['půl', 'poloviny'],
      3: ['třetina', 'třetiny'],
      4: ['čtvrtina', 'čtvrtiny'],
      5: ['pětina', 'pětiny'],
      8: ['osmina', 'osminy'],
      10: ['desetina', 'desetiny'],
    },
    bareParts: true,
    wholeAndHalf: (count, noun) => `${count} a půl ${noun}`,
    powers: { 2: 'na druhou', 3: 'na třetí', n: 'na' },
  })
}
