import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { certainShortDate, plainRomans } from './digits.js'
import { heat } from './heat.js'
import { beforeFigures, shortForms } from './it/forms.js'
import { abbreviations, books, units } from './it/vocabulary.js'
import { plainLanguage } from './plain/plain.js'
import { winds } from './plain/winds.js'
import { diameter, diedOn, matchMinutes } from './signs-by-what-follows.js'

const feminineNouns =
  /^(?:\p{L}+(?:zione|zioni|gione|gioni|sione|sioni|tà|trice|trici)|volt[ae]|notti?|parti?|mani?|navi?|chiavi?|legg[ei]|class[ei]|or[ae]|libbr[ae]|sterlin[ae]|tonnellat[ae]|coron[ae]|rupi[ae]|lir[ae]|person[ae]|pagin[ae]|cas[ae]|donn[ae]|settiman[ae]|giornat[ae]|vit[ae]|stell[ae])$/u

/** "un chilometro", "uno studente", "una pagina" */
function one(noun: string): string {
  const word = noun.toLowerCase()
  if (feminineNouns.test(word) || (/a$/.test(word) && !/(?:mma|ema|oma|ista|auta)$/.test(word))) return 'una'
  return /^(?:s[bcdfghlmnpqrtvz]|z|gn|ps|x|y)/.test(word) ? 'uno' : 'un'
}

const compass: Readonly<Record<string, string>> = { N: 'nord', E: 'est', S: 'sud', O: 'ovest' }

/** Italian. */
export async function italian(): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['it-IT']()
  /** "ventitré" has its accent at the end. */
  const cardinal = (digits: string) => toCardinal(digits).replace(/(?<=\p{L})tre$/u, 'tré')
  const feminine = (said: string) => said.replace(/o$/, 'a')
  return plainLanguage({
    locale: 'it',
    shortDates: certainShortDate,
    cardinal,
    count: (digits, noun) => (digits === '1' ? one(noun) : cardinal(digits)),
    ordinal: (digits, around) => {
      const isFeminine =
        /[ªa]/.test(around?.mark ?? '') ||
        (!around?.mark && feminineNouns.test(/^ (\p{L}+)/u.exec(around?.after ?? '')?.[1] ?? ''))
      return isFeminine ? feminine(toOrdinal(digits)) : toOrdinal(digits)
    },
    ordinals: [
      /(?<![\p{L}\p{N}.,]|(?<![\p{N}°ª])[−–+-])(?<number>\d{1,4})(?<mark>[ºª°](?! ?[CFNSEO](?!\p{L}))(?=[ ,.;)]|$))/gu,
    ],
    words: {
      point: 'virgola',
      minus: 'meno',
      plus: 'più',
      percent: 'per cento',
      perMille: 'per mille',
      to: 'a',
      at: 'chiocciola',
      dot: 'punto',
      slash: 'barra',
      backslash: 'barra inversa',
      by: 'per',
      per: 'al',
      and: 'e',
      hyphen: 'trattino',
      underscore: 'trattino basso',
      colon: 'due punti',
      hashtag: 'cancelletto',
      number: 'numero',
      andMore: 'eccetera',
      over: 'fratto',
      version: 'versione',
      outOf: 'su',
      equals: 'uguale a',
      star: ['stella', 'stelle'],
      timesWord: 'volte',
      perWhat: 'secondo|minuto|giorno|mese|chilo|litro',
      perShort: { gg: 'giorno' },
    },
    date: (day, month, year) =>
      `${day === '1' ? 'primo' : cardinal(day)}${month ? ` ${month}` : ''}${year ? ` ${year}` : ''}`,
    yearWords: '[Nn]el|[Dd]al|[Dd]el|[Ff]ino al',
    time: (hour, minute, noun) => {
      const hours = hour === 1 ? 'una' : cardinal(String(hour))
      if (minute > 0) return `${hours} e ${cardinal(String(minute))}`
      return noun && hour !== 1 ? hours : hours
    },
    hourWords: 'h|ore',
    beforeHours: 'alle|dalle|ore|le|orari[oa]:?|part\\.|arr\\.|ore (?:[\\d.:]{1,5}(?:-| e |, )){1,6}',
    shortForms: [
      ...shortForms,
      heat,
      // "L. 135.000 il mq", of old money
      { needs: /L\. ?\d/, pattern: /(?<![\p{L}.])L\.(?= ?\d{1,3}(?:\.\d{3})+(?!\d))/gu, say: 'lire' },
      {
        needs: / m[qc](?!\p{L})/u,
        pattern: /(?<=(?<!\p{L})(?:il|al|per|ogni) )mq(?!\p{L})/gu,
        say: 'metro quadrato',
      },
      { needs: / mq(?!\p{L})/u, pattern: /(?<=\d ?mila )mq(?!\p{L})/gu, say: 'metri quadrati' },
      { needs: /Cm \d/, pattern: /(?<!\p{L})Cm(?= \d)/gu, say: 'Centimetri' },
      { needs: /[[(]v\. /, pattern: /(?<=[[(])v\.(?= (?:\d{3}|\p{L}))/gu, say: 'vedi' },
      diameter('diametro'),
      diedOn('morto il'),
      { needs: /q\.b\./, pattern: /(?<!\p{L})q\. ?b\.(?!\p{L})/gu, say: 'quanto basta' },
      { needs: /cucch\.no/, pattern: /(?<!\p{L})cucch\.no(?!\p{L})/gu, say: 'cucchiaino' },
      { needs: /cucch\.ni/, pattern: /(?<!\p{L})cucch\.ni(?!\p{L})/gu, say: 'cucchiaini' },
      // "7° Reggimento"
      {
        needs: /\d[°º] \p{Lu}/u,
        pattern: /(?<![\p{L}\p{N}.,−–+-])(?<number>\d{1,3})[°º](?= \p{Lu}\p{Ll}{3,})/gu,
        say: (_, language, { groups: { number = '' }, text, end }) =>
          language.ordinal(number, { before: '', after: text.slice(end, end + 24), mark: '' }),
      },
      { needs: /\d sec\./, pattern: /(?<=\d )sec\.(?! [ad]\. ?C\.)/gu, say: 'secondi' },
      // "3° p.", "1 cucch.", "3 volte/die", "max +12", "pp. 45 ss."
      { needs: /\d[°º] p\./, pattern: /(?<=\d[°º] )p\.(?!\p{L})/gu, say: 'piano' },
      { needs: /\d cucch\./, pattern: /(?<=(?<!\d)1 )cucch\./gu, say: 'cucchiaio' },
      { needs: /\d cucch\./, pattern: /(?<=\d )cucch\./gu, say: 'cucchiai' },
      { needs: /\/die/, pattern: /\/die(?!\p{L})/gu, say: ' al giorno' },
      { needs: /[Mm]ax /, pattern: /(?<!\p{L})max(?= [+−–-]?\d)/gu, say: 'massimo' },
      { needs: /\d ss\./, pattern: /(?<=\d )ss\.(?!\p{L})/gu, say: 'e seguenti' },
      { needs: /Cass\. /, pattern: /(?<=Cass\. )pen\.(?!\p{L})/gu, say: 'penale' },
      { needs: /Cass\. /, pattern: /(?<=Cass\. )civ\.(?!\p{L})/gu, say: 'civile' },
      {
        needs: /ore \d/,
        pattern: /(?<=(?<!\p{L})ore (?:[\d.:]{1,5}(?:-| e |, )){0,6}[\d.:]{1,5})-(?=\d{1,2}(?!\d))/gu,
        say: ' a ',
      },
      {
        needs: /(?:min|magg?)\./,
        pattern: /(?<=(?<!\p{L})(?:do|re|mi|fa|sol|la|si)(?: diesis| bemolle)? )(?:min|magg?)\./gu,
        say: (written) => (written === 'min.' ? 'minore' : 'maggiore'),
      },
      winds('[Vv]ent[oi](?: da| di)?', compass, '-'),
      // a minute of a match
      matchMinutes(' minuti'),
      // "120/80 mmHg"
      { needs: /mmHg/, pattern: /(?<=(?<!\d)\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' su ' },
      // "art. 5, co. 2"
      { needs: /co\. \d/, pattern: /(?<!\p{L})co\.(?= \d)/gu, say: 'comma' },
      {
        // "1° posto", and no degree
        needs: /\d[°º] \p{Ll}/u,
        pattern: /(?<![\p{L}\p{N}.,−–+-])(?<number>\d{1,3})[°º](?= (?:(?!gradi|di )\p{Ll}{3,}|p\.))/gu,
        say: (_, language, { groups: { number = '' }, text, end }) =>
          language.ordinal(number, { before: '', after: text.slice(end, end + 24), mark: '' }),
      },
    ],
    half: (noun) => (one(noun) === 'una' ? 'mezza' : 'mezzo'),
    units,
    currencies: {
      $: { one: 'dollaro', other: 'dollari' },
      '£': { one: 'sterlina', other: 'sterline' },
    },
    cents: {
      '€': { one: 'centesimo', other: 'centesimi' },
      EUR: { one: 'centesimo', other: 'centesimi' },
      $: { one: 'centesimo', other: 'centesimi' },
    },
    andCents: 'e',
    magnitudes: {
      milioni: ['milione', 'milioni'],
      milione: ['milione', 'milioni'],
      mln: ['milione', 'milioni'],
      miliardi: ['miliardo', 'miliardi'],
      miliardo: ['miliardo', 'miliardi'],
      mld: ['miliardo', 'miliardi'],
      mila: ['mila', 'mila'],
    },
    ofMagnitude: (noun) => `di ${noun}`,
    parts: {
      2: ['mezzo', 'mezzi'],
      3: ['terzo', 'terzi'],
      4: ['quarto', 'quarti'],
      5: ['quinto', 'quinti'],
      6: ['sesto', 'sesti'],
      8: ['ottavo', 'ottavi'],
      10: ['decimo', 'decimi'],
    },
    symbols: {
      '§': 'paragrafo',
      '≈': 'circa',
      '<': 'minore di',
      '>': 'maggiore di',
      '≤': 'al massimo',
      '≥': 'almeno',
      '÷': 'diviso',
      '→': 'a',
      '°': 'gradi',
    },
    abbreviations,
    beforeFigures: {
      ...beforeFigures,
      'op.': 'opera',
      'part.': 'partenza',
      'arr.': 'arrivo',
      '†': 'morto nel',
      'p.': 'pagina',
      'pp.': 'pagine',
      'n.': 'numero',
      'v.': 'versetto',
      'c.': 'comma',
    },
    romans: [
      {
        pattern: /(?<=(?<!\p{L})(?:[Ss]ez\.|[Ss]ezione) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'ª' },
      },
      // "alla I municipalità", "del II canale"
      {
        pattern:
          /(?<=(?<!\p{L})(?:[Ll]a|[Aa]lla|[Dd]ella|[Nn]ella|[Dd]alla) )(?<roman>[IVX]{1,4})(?= \p{Ll}{4})/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'ª' },
      },
      {
        pattern: /(?<=(?<!\p{L})(?:[Ii]l|[Aa]l|[Dd]el|[Nn]el|[Dd]al) )(?<roman>[IVX]{1,4})(?= \p{Ll}{4})/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'º' },
      },
      {
        pattern: /(?<=(?<!\p{L})(?:[Ss]ecol[oi]|[Ss]ec\.) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
      },
      {
        pattern:
          /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:secolo|sec\.|dinastia|legislatura|edizione|congresso|Congresso|[Cc]onferenza|emendamento|guerra mondiale|Guerra mondiale)(?!\p{L}))/gu,
        as: 'ordinal',
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Emanuele|Umberto|Giovanni|Paolo|Pio|Leone|Benedetto|Carlo|Luigi|Enrico|Federico|Francesco|Filippo|Ferdinando|Napoleone|Alessandro|Giulio|Sisto|Urbano|Clemente|Gregorio|Guglielmo|Giorgio|Edoardo|Cosimo|Lorenzo) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Elisabetta|Caterina|Maria|Anna|Margherita|Vittoria) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'ª' },
      },
      ...plainRomans(
        '[Aa]llegat[oi]|[Tt]itolo|[Cc]apo|[Cc]lasse|[Cc]apitolo|[Vv]olume|[Tt]omo|[Pp]arte|[Ll]ibro|[Aa]tto|[Ss]cena|[Pp]agin[ae]|cap\\.|vol\\.|pag\\.|pp?\\.',
        'a',
      ),
    ],
    power: (exponent) =>
      exponent === '2'
        ? 'al quadrato'
        : exponent === '3'
          ? 'al cubo'
          : `alla ${exponent.startsWith('-') ? 'meno ' : ''}${feminine(/^-|^\d{2,}/.test(exponent) ? cardinal(exponent.replace('-', '')) : toOrdinal(exponent))}`,
    scoreWords:
      "vin(?:ce|cono|to|se)|ha vinto|perde|perso|batt(?:e|uto|ono)|vittoria|sconfitta|pareggi(?:o|a|ato)|finale|risultato|d\\.t\\.s\\.|d\\.c\\.r\\.|al \\d{1,3}[’']",
    wholeAndHalf: (count, many, one) => {
      const noun = /^un['oa]?$/.test(count) ? one.replace(/i$/, 'o').replace(/e$/, 'a') : many
      return `${count} ${noun} e ${/[ea]$/.test(noun) && !noun.endsWith('mma') ? 'mezza' : 'mezzo'}`
    },
    shortDays: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
    books,
    rangeWords:
      'pagin[ae]|pagg?\\.|pp?\\.|capitol[oi]|articol[oi]|artt?\\.|anni|stagion[ei]|volum[ei]|vel(?:ocità|\\.)',
    telephoneWords: 'tel|telefono|cellulare|cell|fax|chiam(?:a|are|ate)',
    acronymWords: 'ONU NATO FIAT RAI INPS ISTAT IVA PIL FIFA UEFA UNESCO ENEL ENI SIM PIN TAR ASL RAM',
    plainWords:
      'A AL CHE CHI CI CON DA DAL DEI DEL DI E È ED GLI HA HO I IL IN IO LA LE LO LUI MA ME MIA MIO NE NEI NEL NO NOI NON O PER PIÙ SE SEI SI SÌ SU SUA SUO TI TRA TU UN UNA UNO VI VOI',
  })
}
