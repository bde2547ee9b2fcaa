import type { Around, Language, Time } from '../language.js'
import {
  abbreviations,
  acronymWords,
  beforeFigures,
  books,
  currencies,
  genderOf,
  plainWords,
  shortForms,
  symbols,
  units,
} from './de-words.js'
import { monthSource, oneByOne, plainRomans, space } from './digits.js'

const months = [
  ['Januar', 'Jänner', 'Jan'],
  ['Februar', 'Feb'],
  ['März'],
  ['April', 'Apr'],
  ['Mai'],
  ['Juni'],
  ['Juli'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['Oktober', 'Okt'],
  ['November', 'Nov'],
  ['Dezember', 'Dez'],
]
const days = [
  ['Montag', 'Mo'],
  ['Dienstag', 'Di'],
  ['Mittwoch', 'Mi'],
  ['Donnerstag', 'Do'],
  ['Freitag', 'Fr'],
  ['Samstag', 'Sa'],
  ['Sonntag', 'So'],
]
const month = `(?<month>${monthSource(months)})`
const kings =
  'Franz Joseph|Joseph|Johann|Rudolf|Konrad|Viktor|Ludwig|Heinrich|Franziskus|Karl|Friedrich|Wilhelm|Friedrich Wilhelm|Otto|Johannes|Paul|Johannes Paul|Pius|Benedikt|Leo|Georg|Maximilian|Napoleon|Nikolaus|Alexander|Gregor|Franz|Ferdinand|Leopold|Philipp|Eduard|August|Peter|Ramses|Christian|Gustav'
const queens = 'Elisabeth|Katharina|Maria|Margarethe|Victoria|Christina|Beatrix'

/** German. */
export async function german(): Promise<Language> {
  const { toCardinal, toOrdinal: ordinalOf } = await import('n2words/de-DE')
  const toOrdinal = (digits: string) => ordinalOf(digits).replace(/^ein(?=hundert|tausend)/, '')
  const cardinal = (digits: string) => toCardinal(digits)
  const count = (digits: string, noun: string, before = '') =>
    digits === '1' ? one(genderOf(noun), caseAfter(before)) : cardinal(digits)
  const ordinal = (digits: string, around?: Around) => toOrdinal(digits) + ending(around)
  return {
    cardinal,
    count,
    isCounted: (word) => /^\p{Lu}\p{Ll}/u.test(word),
    ordinal,
    year: (digits) => year(digits, cardinal),
    fraction: oneByOne(cardinal),
    isOne: (written) => written === '1',
    decimalMark: ',',
    words: {
      point: 'Komma',
      minus: 'minus',
      percent: 'Prozent',
      percentNoun: 'Prozent',
      perMille: 'Promille',
      to: 'bis',
      at: 'ät',
      dot: 'Punkt',
      slash: 'Schrägstrich',
      backslash: 'umgekehrter Schrägstrich',
      ratio: 'zu',
      hyphen: 'Bindestrich',
      underscore: 'Unterstrich',
      colon: 'Doppelpunkt',
      plus: 'plus',
      hashtag: 'Hashtag',
      number: 'Nummer',
      andMore: 'und so weiter',
      by: 'mal',
      per: 'pro',
      perWhat:
        'Sekunde|Minute|Stunde|Tag|Nacht|Woche|Monat|Quartal|Halbjahr|Jahr|Person|Kopf|Kind|Schüler|Einwohner|Stück|Einheit|Barrel|Unze|Tonne|Liter|Kilo|Platz',
      times: (number) => `${number === 'eins' ? 'ein' : number}mal`,
    },
    months,
    days,
    directions: { N: 'Nord', O: 'Ost', E: 'Ost', S: 'Süd', W: 'West' },
    books,
    date: (day, name, spokenYear, _dayFirst, before) =>
      `${toOrdinal(day)}${ending({ before, after: ' Tag', mark: '' })}${name ? ` ${name}` : ''}${spokenYear ? ` ${spokenYear}` : ''}`,
    numericDates: { order: 'dmy', ambiguous: false },
    writtenDates: [
      `(?<day>\\d{1,2})\\.${space}(?<joint>und|oder|bis(?:${space}zum)?)${space}(?<until>\\d{1,2})\\.${space}?${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
      `(?<day>\\d{1,2})\\.(?<joint>/)(?<until>\\d{1,2})\\.${space}?${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
      `(?<day>\\d{1,2})\\.?${space}?[–-]${space}?(?<until>\\d{1,2})\\.${space}?${month}(?:${space}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
      `(?<day>\\d{1,2})\\.${space}?${month}${space}(?<year>\\d{4})(?!\\p{N})`,
      `(?<day>\\d{1,2})\\.${space}?${month}(?![\\p{L}\\p{N}])`,
    ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu')),
    time: (time) => sayTime(time, cardinal),
    shortDates:
      /(?<![\p{L}\p{N}.,])(?<day3>\d{1,2})\.[ \u00a0\u202f]?(?<month3>\d{1,2})\.(?=[ \u00a0]?[–/-][ \u00a0]?\d{1,2}\.[ \u00a0]?\d{1,2}\.)|(?<=\d\.[ \u00a0]?\d{1,2}\.[ \u00a0]?[–/-][ \u00a0]?)(?<day4>\d{1,2})\.[ \u00a0\u202f]?(?<month4>\d{1,2})\.(?!\d)|(?<![\p{L}\p{N}.,])(?<day5>0[1-9]|[12]\d|3[01])\.(?<month5>0[1-9]|1[0-2])\.(?=[,;)]| \p{Ll})|(?<=(?<!\p{L})(?:[Aa]m|[Vv]om|[Bb]is(?: zum)?|[Zz]um|[Dd]e[mnr]|[Aa]b|[Ss]eit|\p{L}+tag,?|Mittwoch,?) )(?<day>\d{1,2})\.[ \u00a0\u202f]?(?<month>\d{1,2})\.(?!\d)|(?<=(?<![\p{L}\p{N}])(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,? )(?<day2>\d{1,2})\.[ \u00a0\u202f]?(?<month2>\d{1,2})\.(?!\d)/gu,
    times: [
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>[0-5]\d)[ \u00a0\u202f](?<suffix>Std\.|Stunden)/gu,
      // "von 8.30 bis 12 Uhr"
      /(?<![\p{L}\p{N}:.,])(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?=(?: bis | und | oder | ?[–-] ?)\d{1,2}(?:[.:]\d{2})? Uhr)/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})[ \u00a0\u202f](?<suffix>Std\.|Stunden|h(?!\p{L}))/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::(?<second>\d{2}))?)?[ \u00a0\u202f](?<suffix>Uhr)(?!\p{L})/gu,
      /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\p{N}:])/gu,
    ],
    currencies,
    magnitudes: {
      Million: ['Million', 'Millionen'],
      Millionen: ['Million', 'Millionen'],
      Milliarde: ['Milliarde', 'Milliarden'],
      Milliarden: ['Milliarde', 'Milliarden'],
      'Mio.': ['Million', 'Millionen'],
      Mio: ['Million', 'Millionen'],
      'Mrd.': ['Milliarde', 'Milliarden'],
      Mrd: ['Milliarde', 'Milliarden'],
      'Tsd.': ['Tausend', 'Tausend'],
      'Mill.': ['Million', 'Millionen'],
    },
    ofMagnitude: (noun) => noun,
    units,
    symbols,
    abbreviations,
    beforeFigures,
    shortForms,
    ordinals: [
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?<mark>\.)(?=(?:, \d{1,2}\.)* (?:und|oder|bis) \d{1,2}\. \p{Lu})/gu,
      // "18./19. Jh."
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?<mark>\.)(?=[/–-]\d{1,2}\. (?:Jahrhunderts?|Jh\.|Klassen?|Semester))/gu,
      /(?<=\d\.[/–-])(?<number>\d{1,2})(?<mark>\.)(?= (?:Jahrhunderts?|Jh\.|Klassen?|Semester))/gu,
      /(?<=\d\. (?:und|oder|bis) )(?<number>\d{1,4})(?<mark>\.)(?= \p{L})/gu,
      /(?<=(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Aa]m|[Ii]m|[Vv]om|[Zz]um|[Zz]ur|[Bb]eim|[Bb]is|(?:[Dd]ies|[Jj]ed|[Jj]en|[Ww]elch)e[mnrs]?|(?:[MmDdSsKk]?[Ee]in|[Ii]hr|[Uu]nser|[Ee]ue?r)(?:e[mnrs]?)?) )(?<number>\d{1,4})(?<mark>\.)(?= \p{L})/gu,
      /(?<![\p{L}\p{N}.,])(?<number>\d{1,3})(?<mark>\.)(?= (?:Jahrhunderts?|Weltkriegs?|Kapitel|Platz|Runde|Klasse|Auflage|Etage|Stock|Semester|Quartal|Woche|Spieltag|Geburtstag|Mal|Tag|Halbjahr|Halbzeit|Liga|Bundesliga|Staffel|Folge|Stelle|Abschnitt|Advent|Minute|Generation|Ausgabe|OG|UG|Obergeschoss|Mose|Korinther|Samuel|Petrus|Thessalonicher|Timotheus|(?:Kor|Sam|Petr?|Thess|Tim|Kön)\.|Jt\.|Jh\.Jhdt\.|Aufl\.|Jg\.)(?!\p{L}))/gu,
    ],
    compounds: {
      pattern:
        /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,4})-?(?<rest>%ig\p{L}*|(?<=-)(?:mal|fach|jährig|tägig|stündig|minütig|monatig|seitig|stellig|köpfig|teilig|prozentig)\p{L}*)(?!-)/giu,
      say: (digits, rest) =>
        (digits === '1' ? 'ein' : cardinal(digits.replaceAll('.', ''))) +
        rest.toLowerCase().replace('%', 'prozent'),
    },
    romans: [
      {
        pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings})s? )(?<roman>[IVX]+)\\.?(?![\\p{L}\\p{N}])`, 'gu'),
        as: 'ordinal',
        around: { before: 'der ', after: '', mark: '.' },
        say: (number, before) => numbered(number, 'm', before),
      },
      {
        pattern: new RegExp(`(?<=(?<!\\p{L})(?:${queens})s? )(?<roman>[IVX]+)\\.?(?![\\p{L}\\p{N}])`, 'gu'),
        as: 'ordinal',
        around: { before: 'die ', after: '', mark: '.' },
        say: (number, before) => numbered(number, 'f', before),
      },
      {
        pattern:
          /(?<!\p{L})(?<roman>[IVX]+)\.(?= (?:Jahrhunderts?|Weltkriegs?|Internationale|Akt|Kapitel)(?!\p{L}))/gu,
        as: 'ordinal',
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Kapitel|Kap\.|Bd\.|Art\.|Abschnitt|Teil|Band|Akt|Szene|Anhang|Typ|Phase|Buch|Artikel|Stufe|Hartz) )(?<roman>[IVXLC]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal',
      },
      {
        pattern: /(?<=(?<!\p{L})(?:der|die|das|dem|den|des) )(?<roman>[IVX]+)\.(?= \p{Ll})/gu,
        as: 'ordinal',
        say: capital,
      },
      ...plainRomans('[Ss]zene|[Ss]eiten?|S\\.|Kapitel', 'bis'),
    ],
    part: (numerator, denominator) => {
      if (denominator === 2) return numerator === 1 ? 'ein halb' : `${cardinal(String(numerator))} Halbe`
      const name = toOrdinal(String(denominator)).replace(/te$/, 'tel')
      return `${numerator === 1 ? 'ein' : cardinal(String(numerator))} ${capital(name)}`
    },
    partOf: (numerator, denominator, noun, before) => {
      if (denominator === 2 && numerator === 1) return `${half(genderOf(noun), caseAfter(before))} ${noun}`
      const name = capital(toOrdinal(String(denominator)).replace(/te$/, 'tel'))
      const isNamed = numerator === 1 && /(?:^|[^\p{L}])eine?[mnrs]? $/u.test(before)
      return `${isNamed ? '' : `${numerator === 1 ? 'ein' : cardinal(String(numerator))} `}${name} ${noun}`
    },
    wholeAndPartOf: (whole, numerator, denominator, [, noun]) => {
      if (denominator === 2) return `${whole === '1' ? 'ein' : cardinal(whole)}einhalb ${noun}`
      const name = capital(toOrdinal(String(denominator)).replace(/te$/, 'tel'))
      return `${whole === '1' ? 'ein' : cardinal(whole)} ${numerator === 1 ? 'ein' : cardinal(String(numerator))} ${name} ${noun}`
    },
    isHalved: (noun, denominator) => denominator === 2 && /^\p{Lu}/u.test(noun),
    wholeAndPart: (whole, part) =>
      part === 'ein halb'
        ? `${whole === '1' ? 'ein' : cardinal(whole)}einhalb`
        : `${cardinal(whole)} ${part}`,
    power: (exponent) => {
      if (exponent === '2') return 'hoch zwei'
      return `hoch ${exponent.startsWith('-') ? `minus ${cardinal(exponent.slice(1))}` : cardinal(exponent)}`
    },
    score: (home, away) => `${cardinal(home)} zu ${cardinal(away)}`,
    scoreWords:
      'gewinnt|verliert|siegt|Remis|Heimsieg|Auswärtssieg|gewann|gewannen|gewonnen|verlor|verloren|siegte|siegten|besiegte|schlug|schlugen|Sieg|Niederlage|Endstand|Spielstand|Ergebnis|führte|führten|Unentschieden|unentschieden|endete',
    telephoneWords: 'Hotline|Postfach|Konto(?:nr|nummer)?|Notruf|Tel|Telefon|Fax|Mobil|Handy|Rufnummer|unter',
    telephones: [/(?<![\p{L}\p{N}])0\d{2,4}[ /]\d{4,8}(?!\p{N})/gu],
    telephoneGroup: (digits) => [...digits].map(cardinal).join(' '),
    rangeWords:
      'Hausnr\\.|Hausnummern?|Nrn\\.|Klassen?|Seiten?|S\\.|Kapitel|Zeilen?|Artikel|Art\\.|Nr\\.|Jahre|Abs\\.',
    decades: {
      pattern: /(?<![\p{L}\p{N}])(?<decade>\d{1,4})er(?<ending>n?)(?!\p{L})/gu,
      say: (digits, ending) =>
        digits === '1'
          ? `Einser${ending}`
          : `${digits.length === 4 ? year(digits, cardinal) : cardinal(digits)}er${ending}`,
    },
    acronymWords,
    plainWords,
  }
}

const weak =
  /(?:^|[^\p{L}])(?:dem|den|des|am|im|vom|zum|zur|beim|bis|ab|seit|(?:ein|[mds]ein|kein|ihr|unser|eur)e[mns]|(?:dies|jed|jen|welch)e[mn]|(?:ein|[mds]ein|kein|ihr|eur|uns[e]?r)er|v\.|(?:am|vom|zum|bis|ab|seit|dem|den) (?:\p{Lu}\p{L}+tag|Mittwoch|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?|(?:in|an|auf|mit|bei|nach|seit|von|aus|vor|über|unter|neben|zwischen|während|trotz) (?:der|jeder|dieser)) $/iu
const plainEnd =
  /(?:^|[^\p{L}])(?:der|die|das|(?:ein|[mds]ein|kein|ihr|unser|eur|dies|jed|jen|welch)e|(?:dies|jed|jen|welch)e[rs]) $/iu

/** "am dritten", "der dritte", "dritter", "dritte Woche", "drittes Kapitel": what follows "dritte". */
function ending(around: Around | undefined): string {
  if (!around) return ''
  // "der 2. und 3. Absatz": both as the first
  const before = around.before.replace(/(?:\d+\.,? )+(?:(?:und|oder|bis) )?$/, '')
  if (weak.test(around.before) || weak.test(before)) return 'n'
  if (plainEnd.test(before)) return ''
  const noun = /^(?:(?:[/–-]| und | oder )\d{1,2}\.)? (\p{Lu}[\p{L}]+)/u.exec(around.after)?.[1]
  const gender = noun ? genderOf(noun) : 'm'
  return gender === 'f' ? '' : gender === 'n' ? 's' : 'r'
}

type Gender = 'm' | 'f' | 'n'
type Case = 'nominative' | 'accusative' | 'dative' | 'genitive'

const dative = 'mit|von|unter|bei|nach|zu|aus|seit|vor|zwischen|neben|gegenüber|in|an'
const accusative = 'für|durch|gegen|ohne|um|pro'

/** Verbs whose subject stands before them as a rule, and what follows is their object or a time. */
const transitive =
  'habe|hast|hat|habt|hatte|hatten|gibt es|gab es|gebe es|kauf(?:e|t|te|ten)|verkauf(?:e|t|te|ten)|brauch(?:e|t|te|ten)|bekomm(?:e|t)|bekam|bekamen|erh(?:ä|ie)lt|erhielten|kost(?:e|et|ete|eten)|zahl(?:e|t|te|ten)|bezahl(?:e|t|te|ten)|dauer(?:t|te|ten)|seh(?:e|en)|sieht|sah|sahen|les(?:e|en)|liest|las|nehm(?:e|en)|nimmt|nimm|nahm|trink(?:e|t)|trank|isst|esse|aß|verl(?:ier(?:t|en)|or|oren)|gewann|gewannen|gewinnt|besitz(?:t|en)|besaß|enthäl?t|enthielt|umfass(?:t|te|en)|verletz(?:t|te|ten)|tötet|tötete|töteten|such(?:t|te|en|ten)|stell(?:t|te|ten)|schrieb|schreibt|schoss|erziel(?:t|te|ten)|spar(?:t|te|en)|beantrag(?:t|te)|zeig(?:t|te|ten)|besuch(?:t|te|ten)|traf|trafen|trifft|empf(?:ing|ingen|ängt)|krönt|krönte|unterstützt|unterstützte|geben Sie|nehmen Sie|fügen Sie'
/** An object, after words of measure and after objects before it in a row ("kauft nur 1 Birne und "). */
const takesObject = new RegExp(
  `(?:^|[^\\p{L}])(?:${transitive}) (?:(?:nur|noch|etwa|rund|genau|gerade|mindestens|höchstens|jeweils|je|schon|auch|sich|ihm|ihr|ihnen|dort|hier|heute|gestern) )*(?:\\d+ \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:,| und| oder| sowie) )*$`,
  'u',
)

/** The case that a preposition before it asks for, which is sure only right before it. */
function caseAfter(before: string): Case {
  if (takesObject.test(before)) return 'accusative'
  const word = /(?:^|[^\p{L}])(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (new RegExp(`^(?:${dative})$`).test(word)) return 'dative'
  return new RegExp(`^(?:${accusative})$`).test(word) ? 'accusative' : 'nominative'
}

/** "ein Kind", "mit einem Kind", "für einen Tag". */
function one(gender: Gender, of: Case): string {
  if (gender === 'f') return of === 'dative' ? 'einer' : 'eine'
  if (of === 'dative') return 'einem'
  return of === 'accusative' && gender === 'm' ? 'einen' : 'ein'
}

/** "ein halbes Kilo", "mit einer halben Tasse". */
function half(gender: Gender, of: Case): string {
  const article = one(gender, of)
  if (of === 'dative' || (of === 'accusative' && gender === 'm')) return `${article} halben`
  return `${article} halb${gender === 'f' ? 'e' : gender === 'n' ? 'es' : 'er'}`
}

const articles: Readonly<Record<'m' | 'f', Readonly<Record<Case, string>>>> = {
  m: { nominative: 'der', accusative: 'den', dative: 'dem', genitive: 'des' },
  f: { nominative: 'die', accusative: 'die', dative: 'der', genitive: 'der' },
}

/** "Ludwig der Vierzehnte", "unter Ludwig dem Vierzehnten", "die Zeit Ludwigs des Vierzehnten". */
function numbered(number: string, gender: 'm' | 'f', before: string): string {
  const of = caseOfName(before.replace(joined, ''))
  const isWeak = of === 'dative' || of === 'genitive' || (of === 'accusative' && gender === 'm')
  return `${articles[gender][of]} ${capital(number)}${isWeak ? 'n' : ''}`
}

/** "Kaiser Wilhelm II. und ", before another name in the same case. */
const joined =
  /(?:(?:König|Königin|Kaiser|Kaiserin|Papst|Zar|Zarin|Prinz|Herzog) )?\p{Lu}\p{Ll}+ [IVX]+\.,? (?:und|oder|sowie) (?=(?:\p{Lu}\p{Ll}+ ){1,3}$)/u

/** A subject right before a verb: "er besuchte", "das Bild zeigt", "Karl III. besuchte". */
const subjectBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:[Ee]r|[Ss]ie|[Mm]an|[Ww]ir|[Ii]ch|[IVX]+\\.|(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?) \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+) (?:${transitive}) $`,
  'u',
)

function caseOfName(before: string): Case {
  const own = new RegExp(`(?:^|[^\\p{L}])(?:${kings}|${queens})(s?) $`, 'u').exec(before)
  if (own?.[1]) return 'genitive'
  const rest = before.slice(0, own ? own.index + (own.index > 0 || /^\P{L}/u.test(own[0]) ? 1 : 0) : 0)
  if (/(?:^|[^\p{L}])des \p{Lu}\p{L}+ $/u.test(rest)) return 'genitive'
  const words = rest.replace(
    /(?<=(?:^|[^\p{L}]))(?:König|Königin|Kaiser|Kaiserin|Papst|Zar|Zarin|Prinz|Herzog) $/u,
    '',
  )
  // without a subject before the verb the name may be it ("1555 verlor Karl V.")
  return takesObject.test(words) && !subjectBefore.test(words) ? 'nominative' : caseAfter(words)
}

/** 1984 by hundreds, 2024 as a number. */
function year(digits: string, cardinal: (digits: string) => string): string {
  const hundreds = Number(digits.slice(0, 2))
  const rest = Number(digits.slice(2))
  if (digits.length !== 4 || hundreds >= 20 || hundreds < 11) return cardinal(digits)
  return `${cardinal(String(hundreds))}hundert${rest ? cardinal(String(rest)) : ''}`
}

/** "1:59:40 Std.", and what is shorter than a working day without "Uhr". */
function duration(parts: readonly number[], cardinal: (digits: string) => string): string {
  const [hours, minutes, seconds] = parts.map((count, index) => {
    const unit = ['Stunde', 'Minute', 'Sekunde'][index] ?? ''
    return count === 1 ? `eine ${unit}` : `${cardinal(String(count))} ${unit}n`
  })
  return seconds === undefined ? `${hours} ${minutes}` : `${hours}, ${minutes} und ${seconds}`
}

function sayTime({ hour, minute, second, suffix }: Time, cardinal: (digits: string) => string): string {
  if (second !== undefined && suffix !== 'Uhr' && (suffix || hour < 10))
    return duration([hour, minute, second], cardinal)
  // "2:34 Std."
  if (suffix && suffix !== 'Uhr') return duration([hour, minute], cardinal)
  const hours = `${hour === 1 ? 'ein' : cardinal(String(hour))} Uhr`
  const minutes = minute === 0 ? '' : ` ${cardinal(String(minute))}`
  if (second === undefined) return hours + minutes
  return `${hours}${minutes} und ${second === 1 ? 'eine Sekunde' : `${cardinal(String(second))} Sekunden`}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
