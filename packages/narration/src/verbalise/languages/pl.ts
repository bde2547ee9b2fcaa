import type { Language } from '../language.js'
import { joinedWords, polishJoined } from './joined-numbers.js'
import { cases } from './pl/cases.js'
import { beforeFigures, shortForms } from './pl/forms.js'
import { inflected, ordinalOf } from './pl/ordinals.js'
import { romans } from './pl/romans.js'
import { abbreviations, books, units } from './pl/vocabulary.js'
import { plainLanguage } from './plain/plain.js'
import { diedOn } from './signs-by-what-follows.js'

/** After "do": zero to ten. */
const genitive =
  'zera jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu'.split(' ')

const hundreds =
  'setny dwusetny trzechsetny czterechsetny pięćsetny sześćsetny siedemsetny osiemsetny dziewięćsetny'.split(
    ' ',
  )

/** Before an hour in the locative or genitive: "o osiemnastej", "do godz. dwunastej". */
const hourInCase = /(?<!\p{L})(?:o|od|do|po|przed|około|ok\.|godzinie|godziny|godziną) (?:godz\.? )?$/iu

const months =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia'

/** Before a noun in the locative. */
const locative = /(?<!\p{L})(?:[Ww]e?|[Nn]a|[Pp]o|[Oo]|[Pp]rzy) $/u
const feminineLocative =
  /^ (?:rundzie|klasie|lidze|minucie|kolejce|edycji|połowie|części|serii|wersji|grupie|sekundzie|stronie|pozycji|turze|dekadzie|dywizji|dobie|godzinie|kwadrze)(?!\p{L})/u
const neuterLocative =
  /^ (?:piętrze|miejscu|roku|wieku|tomie|rozdziale|etapie|kilometrze|stopniu|semestrze|kwartale|secie|meczu|sezonie|dniu|punkcie|wydaniu|pułku|batalionie)(?!\p{L})/u

/** Polish. */
export async function polish(): Promise<Language> {
  const { toCardinal } = await import('n2words/pl-PL')
  const cardinal = (digits: string) => toCardinal(digits)
  const feminine = (digits: string) =>
    /(?:^|[^1])[2]$|^1$/.test(digits) ? toCardinal(digits, { gender: 'feminine' }) : cardinal(digits)
  const year = (digits: string) => {
    const rest = Number(digits.slice(-2))
    const large = Number(digits) - rest
    if (rest === 0) return inflected(roundYear(Number(digits)), 'ego')
    return `${large ? `${cardinal(String(large))} ` : ''}${ordinalOf(rest, 'ego')}`
  }
  /** "tysiąc dziewięćsetny" */
  const roundYear = (number: number) => {
    if (number % 1000 === 0) return number === 1000 ? 'tysięczny' : 'dwutysięczny'
    const thousands = Math.floor(number / 1000) * 1000
    return [thousands ? cardinal(String(thousands)) : '', hundreds[(number % 1000) / 100 - 1] ?? '']
      .filter(Boolean)
      .join(' ')
  }
  const hour = (number: number, before: string) =>
    number === 0 ? 'zero' : ordinalOf(number, hourInCase.test(before) ? 'ej' : 'a')
  return plainLanguage({
    locale: 'pl',
    compounds: joinedWords(
      polishJoined,
      'letni|leci|latk|latek|krotn|osobow|metrow|kilometrow|piętrow|dniow|tygodniow|miesięczn|godzinn|minutow|sekundow|stronicow|tonow|procentow|stopniow|punktow|pokojow|litrow|drzwiow|osiow|cylindrow|calow|bitow',
      '-',
    ),
    cardinal,
    count: (digits, noun) => {
      const word = noun.split(' ')[0] ?? ''
      if (digits === '1')
        return /a$/.test(word) ? 'jedna' : /[oe]$/.test(word) && word !== 'euro' ? 'jedno' : 'jeden'
      return /(?:y|i)$/.test(word) &&
        /^(?:godzin|minut|sekund|ton|koron|rupi|strony|osoby|książki|kobiety|lat|łyż|szklan|kropl|porcj|tablet|kromk|puszk|bramk|sztuk|butel|kolumn|tabel|grup|sekcj|pozycj|list|wersj|liczb|firm|rodzin|wysp|gór|rzek|szk|klas|ulic|drog|opcj|funkcj|form|metod|sal)/.test(
          word,
        )
        ? feminine(digits)
        : cardinal(digits)
    },
    ordinal: (digits, around) => {
      const number = Number(digits)
      if (number > 99) return cardinal(digits)
      const { before = '', after = '' } = around ?? {}
      if (around?.mark === 'ego' || /^ (?:wieku|roku|miejsca|maja)(?!\p{L})/u.test(after))
        return ordinalOf(number, around?.before.match(/(?<!\p{L})[Ww]e? $/u) ? 'ym' : 'ego')
      if (locative.test(before) && feminineLocative.test(after)) return ordinalOf(number, 'ej')
      if (locative.test(before) && neuterLocative.test(after)) return ordinalOf(number, 'ym')
      if (/^ \p{Ll}+u(?!\p{L})/u.test(after)) return ordinalOf(number, locative.test(before) ? 'ym' : 'ego')
      if (/^ \p{L}+[^u]a(?!\p{L})/u.test(after)) return ordinalOf(number, 'a')
      return ordinalOf(
        number,
        /^ (?:\p{Ll}+(?:nie|cie|sce)|m[ie]+jsce|pole|słowo|zdanie|piętro|koło|okno|jezioro|stulecie|\p{Ll}+lecie|półrocze|drzewo|auto|województwo)(?!\p{L})/u.test(
          after,
        )
          ? 'e'
          : 'y',
      )
    },
    ordinals: [
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,2})(?:\.|-(?<mark>ego|y|a|szy))(?= (?!\p{Lu})\p{Ll}{3,}(?<! (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)))/gu,
    ],
    cases,
    genitive: {
      words:
        'jeden jednego, jedna jednej, jedno jednego, dwa dwóch, dwie dwóch, trzy trzech, cztery czterech, pięć pięciu, sześć sześciu, siedem siedmiu, osiem ośmiu, dziewięć dziewięciu, dziesięć dziesięciu, jedenaście jedenastu, dwanaście dwunastu, trzynaście trzynastu, czternaście czternastu, piętnaście piętnastu, szesnaście szesnastu, siedemnaście siedemnastu, osiemnaście osiemnastu, dziewiętnaście dziewiętnastu, dwadzieścia dwudziestu, trzydzieści trzydziestu, czterdzieści czterdziestu, pięćdziesiąt pięćdziesięciu, sześćdziesiąt sześćdziesięciu, siedemdziesiąt siedemdziesięciu, osiemdziesiąt osiemdziesięciu, dziewięćdziesiąt dziewięćdziesięciu, sto stu, dwieście dwustu, trzysta trzystu, czterysta czterystu, pięćset pięciuset, sześćset sześciuset, siedemset siedmiuset, osiemset ośmiuset, dziewięćset dziewięciuset, tysiąc tysiąca, tysiące tysięcy, tysięcy tysięcy, milion miliona, miliony milionów, milionów milionów, zero zera, pierwsza pierwszej, druga drugiej, trzecia trzeciej, czwarta czwartej, piąta piątej, szósta szóstej, siódma siódmej, ósma ósmej, dziewiąta dziewiątej, dziesiąta dziesiątej, jedenasta jedenastej, dwunasta dwunastej, trzynasta trzynastej, czternasta czternastej, piętnasta piętnastej, szesnasta szesnastej, siedemnasta siedemnastej, osiemnasta osiemnastej, dziewiętnasta dziewiętnastej, dwudziesta dwudziestej',
      unbent: 'jeden',
      before: '[Zz]e?|[Dd]o|[Oo]d|[Oo]koło|[Pp]owyżej|[Pp]oniżej|[Bb]lisko|[Dd]la|[Bb]ez|[Oo]prócz',
      ordinals: 'ego|ej|ym|(?<!złot)ych',
      one: 'other',
    },
    words: {
      point: 'przecinek',
      minus: 'minus',
      plus: 'plus',
      percent: 'procent',
      perMille: 'promil',
      to: 'do',
      at: 'małpa',
      dot: 'kropka',
      slash: 'ukośnik',
      backslash: 'ukośnik odwrotny',
      by: 'na',
      per: 'na',
      and: 'i',
      hyphen: 'łącznik',
      underscore: 'podkreślnik',
      colon: 'dwukropek',
      hashtag: 'hasztag',
      number: 'numer',
      andMore: 'i tak dalej',
      over: 'przez',
      version: 'wersja',
      outOf: 'na',
      equals: 'równa się',
      star: ['gwiazdka', 'gwiazdek'],
      timesWord: 'razy',
      perWhat: 'sekundę|minutę|godzinę|dzień|dobę|tydzień|miesiąc|rok|osobę|mieszkańca',
      perShort: { godz: 'godzinę', tydz: 'tydzień', mies: 'miesiąc', os: 'osobę', szt: 'sztukę' },
    },
    percents: { one: 'procent', other: 'procent' },
    date: (day, month, said) =>
      [ordinalOf(Number(day), 'ego'), month, said ? `${said}` : ''].filter(Boolean).join(' '),
    yearWords: '[Ww] roku|[Ww] r\\.|[Oo]d|[Dd]o|[Rr]oku',
    year,
    shortMonths: ['stycz', '', '', 'kwiec', '', 'czerw', '', 'sierp', 'wrześ', 'paźdz', 'listop', 'grudz'],
    time: (hours, minutes, _noun, before) =>
      minutes > 0
        ? `${hour(hours, before)} ${minutes < 10 ? 'zero ' : ''}${cardinal(String(minutes))}`
        : hour(hours, before),
    hourWords: 'h',
    beforeHours: 'godz\\.|godzin(?:ie|[aeiyą])|o|od|do|między|pomiędzy',
    shortForms: [
      // "do 3 r. ż."
      {
        needs: /r\. ż/,
        pattern: /(?<=(?<!\p{L})(?:[Dd]o|[Oo]d) )(?<number>\d{1,2})(?= r\. ż)/gu,
        say: (_written, _language, { groups: { number = '' } }) => ordinalOf(Number(number), 'ego'),
      },
      ...shortForms,
      diedOn('zmarł'),
      // "w nocy z 11 na 12 lipca"
      {
        needs: / na \d/,
        pattern: new RegExp(`(?<=(?<!\\p{L})z )\\d{1,2}(?= na \\d{1,2} (?:${months})(?!\\p{L}))`, 'gu'),
        say: (digits) => ordinalOf(Number(digits), 'ego'),
      },
      { needs: /× dz\./, pattern: /(?<=\d )×(?= dz\.)/gu, say: 'razy' },
      { needs: /× dz\./, pattern: /(?<=\d × )dz\.(?!\p{L})/gu, say: 'dziennie' },
      {
        // "w latach 80."
        needs: /[Ll]at/,
        pattern:
          /(?<=(?<!\p{L})(?:[Ll]ata?|[Ll]atach) (?:[2-9]0\. (?:i|oraz|lub) )?)(?<number>[2-9]0)\.(?!\d)/gu,
        say: (_, _language, { groups: { number = '' }, text, begin }) => {
          const ending = /[Ll]ata (?:\d0\. \p{L}+ )?$/u.test(text.slice(0, begin)) ? 'e' : 'ych'
          return ordinalOf(Number(number), ending)
        },
      },
      {
        // "od 3 do 5 maja"
        needs: /od \d+ do \d/,
        pattern: new RegExp(`(?<=(?<!\\p{L})[Oo]d )\\d{1,2}(?= do \\d{1,2} (?:${months})(?!\\p{L}))`, 'gu'),
        say: (written) => ordinalOf(Number(written), 'ego'),
      },
      {
        // "44 r. p.n.e."
        needs: /r\. (?:p\. ?)?n\./,
        pattern: /(?<![\p{L}\p{N}.,–-])(?<number>\d{1,2}) r\.(?= (?:p\. ?)?n\. ?e\.)/gu,
        say: (_, _language, { groups: { number = '' }, text, begin }) =>
          /(?<!\p{L})[Ww]e? $/u.test(text.slice(0, begin))
            ? `${ordinalOf(Number(number), 'ym')} roku`
            : `${ordinalOf(Number(number), 'y')} rok`,
      },
      // "o godz. 9.15", "po godz. 9"
      {
        needs: /o godz\.? \d/i,
        pattern: /(?<=(?<!\p{L})(?:[Oo]|[Pp]o) )godz\.?(?= \d)/gu,
        say: 'godzinie',
      },
      { needs: /godz\.? \d/, pattern: /(?<=(?<!\p{L})[Pp]rzed )godz\.?(?= \d)/gu, say: 'godziną' },
      // "po godzinie 15", "o 8 rano"
      {
        needs: /godz\p{Ll}*\.? \d|o \d+ \p{Ll}/u,
        pattern:
          /(?<=(?<!\p{L})(?:[Oo]|[Oo]d|[Dd]o|[Pp]o|[Pp]rzed|[Oo]koło|[Oo]k\.) (?:godz\.?|godzin(?:ie|y|ą)) )(?:1?\d|2[0-4])(?![\p{N}]|[.:,]\d)|(?<=(?<!\p{L})[Oo] )(?:1?\d|2[0-4])(?= (?:rano|wieczorem|po południu|w nocy|nad ranem))/gu,
        say: (digits) => hour(Number(digits), 'o '),
      },
      {
        needs: /godz\.? \d/,
        pattern: /(?<=(?<!\p{L})(?:[Oo]d|[Dd]o|[Oo]koło|[Oo]k\.) )godz\.?(?= \d)/gu,
        say: 'godziny',
      },
      // "w XIX w."
      { needs: /[IVX] w\./, pattern: /(?<=(?<!\p{L})[Ww]e? [IVX]+ )w\.(?!\p{L})/gu, say: 'wieku' },
      // "120/80 mmHg"
      { needs: /mmHg/, pattern: /(?<=(?<!\d)\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' na ' },
      { needs: /\d-\d{3} \p{Lu}/u, pattern: /(?<=(?<!\d)\d\d)-(?=\d{3} \p{Lu})/gu, say: ' ' },
      // "2345,6 pkt": as many as are counted, and no section
      {
        // "do 2032 pkt": no year
        needs: /do (?:1[1-9]|20)\d\d pkt/,
        pattern: /(?<=(?<!\p{L})do )(?:1[1-9]|20)\d\d(?=[ \u00a0]pkt)/gu,
        say: (written) => cardinal(written),
      },
      {
        needs: /do \d+ pkt/,
        pattern: /(?<=(?<!\p{L})do \d{2,6}[ \u00a0])pkt\.?(?!\p{L})/gu,
        say: (written, _language, { text, end }) =>
          `punktów${written.endsWith('.') && end === text.length ? '.' : ''}`,
      },
      {
        needs: /\d,\d+ pkt/,
        pattern: /(?<=\d,\d{1,3}[ \u00a0])pkt\.?(?!\p{L})/gu,
        say: (written, _language, { text, end }) =>
          `punktu${written.endsWith('.') && end === text.length ? '.' : ''}`,
      },
      {
        needs: /w temp\. /,
        pattern: /(?<=(?<!\p{L})[Ww] )temp\.(?= (?:do |od |ok\. |poniżej |powyżej )?[−–-]?\d)/gu,
        say: 'temperaturze',
      },
      { needs: /temp\. [−–-]?\d/, pattern: /(?<!\p{L})temp\.(?= [−–-]?\d)/gu, say: 'temperatura' },
      { needs: /(?:ur|zm)\. \d/, pattern: /(?<!\p{L})ur\.(?= \d)/gu, say: 'urodzony' },
      { needs: /(?:ur|zm)\. \d/, pattern: /(?<!\p{L})zm\.(?= \d)/gu, say: 'zmarł' },
    ],
    half: () => 'pół',
    halved: {
      litr: 'litra',
      kilometr: 'kilometra',
      metr: 'metra',
      kilogram: 'kilograma',
      tona: 'tony',
      godzina: 'godziny',
    },
    units,
    wholeAndHalf: (count, noun) =>
      /^jed(?:en|na|no)$/.test(count)
        ? `${/[yi]$/.test(noun) ? 'półtorej' : 'półtora'} ${noun}`
        : `${count} i pół ${noun}`,
    currencies: {
      zł: { one: 'złoty', few: 'złote', many: 'złotych', other: 'złotego' },
      $: { one: 'dolar', few: 'dolary', many: 'dolarów', other: 'dolara' },
    },
    cents: {
      zł: { one: 'grosz', few: 'grosze', many: 'groszy', other: 'grosza' },
      PLN: { one: 'grosz', few: 'grosze', many: 'groszy', other: 'grosza' },
      '€': { one: 'cent', few: 'centy', many: 'centów', other: 'centa' },
      $: { one: 'cent', few: 'centy', many: 'centów', other: 'centa' },
    },
    magnitudes: {
      tys: ['tysiąc', 'tysięcy'],
      'tys.': ['tysiąc', 'tysięcy'],
      mln: ['milion', 'milionów'],
      mld: ['miliard', 'miliardów'],
    },
    parts: {
      2: ['druga', 'drugie'],
      3: ['trzecia', 'trzecie'],
      4: ['czwarta', 'czwarte'],
      5: ['piąta', 'piąte'],
      10: ['dziesiąta', 'dziesiąte'],
    },
    symbols: {
      '§': 'paragraf',
      '≈': 'około',
      '<': 'mniejsze niż',
      '>': 'większe niż',
      '≤': 'najwyżej',
      '≥': 'co najmniej',
      '÷': 'podzielić przez',
      '→': 'do',
      '°': 'stopni',
    },
    abbreviations,
    alsoWords: 'ok. min. ust. Max.',
    beforeFigures: {
      ...beforeFigures,
      '†': 'zmarł w',
      'op.': 'opus',
      's.': 'strona',
      'str.': 'strona',
      't.': 'tom',
      'w.': 'wiek',
    },
    romans,
    power: (exponent) =>
      exponent === '2'
        ? 'do kwadratu'
        : exponent === '3'
          ? 'do sześcianu'
          : `do potęgi ${exponent.startsWith('-') ? 'minus ' : ''}${cardinal(exponent.replace('-', ''))}`,
    people:
      'mieszkańców|osób|ludzi|złotych|euro|metrów|kilometrów|stron|głosów|żołnierzy|pracowników|uczniów',
    score: (home, away) => `${cardinal(home)} do ${genitive[Number(away)] ?? cardinal(away)}`,
    scoreWords:
      'wygra(?:ł|ła|ła|li|na)|pokona(?:ł|ła|li)|przegra(?:ł|ła|li)|zremisowa(?:ł|ła|li)|wynik(?:iem)?|zwycięstwo|porażka|remis',
    shortDays: ['pon pn', 'wt', 'śr', 'czw', 'pt', 'sob', 'niedz nd'],
    books,
    rangeWords:
      'ust\\.|pkt|poz\\.|pt\\.|sob\\.|nd\\.|niedz\\.|stron[ay]?|str\\.|s\\.|rozdział(?:y|ów)?|art\\.|lat(?:a|ach)?',
    telephoneWords: 'tel|telefon|zadzwoń|kom|fax',
    acronymWords: 'ONZ NATO PKO PIT VAT ZUS NIP PIN SIM RAM LOT UNESCO FIFA UEFA PESEL',
    plainWords:
      'A ALE BEZ BO BY BYĆ CO CZY DLA DO GDY I ICH ILE IM JA JAK JE JEJ JEST JUŻ KTO LUB MA MI MNIE MOI MY MÓJ NA NAD NAS NIE NIM NO O OD ON ONA ONI PO POD SAM SĄ SIĘ TA TAK TE TEN TO TU TY TYM U W WE WY Z ZA ZE ŻE',
  })
}
