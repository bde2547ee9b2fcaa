import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { certainShortDate, plainRomans } from './digits.js'
import { heat } from './heat.js'
import { plainLanguage } from './plain/plain.js'
import { beforeFigures, shortForms } from './pt/forms.js'
import { abbreviations, books, units } from './pt/vocabulary.js'
import { diameter, matchMinutes } from './signs-by-what-follows.js'

/** Gender of a noun by its ending, with the common exceptions. */
export function isFeminine(noun: string): boolean {
  const word = noun.split(' ')[0]?.toLowerCase() ?? ''
  if (
    /^(?:dias?|mapas?|problemas?|sistemas?|programas?|temas?|gramas?|\p{L}+gramas?|planetas?|clima|cm|m)$/u.test(
      word,
    )
  )
    return false
  return /(?:a|as|ção|ções|são|sões|dade|dades|agem|agens|vez|vezes|mulher|mulheres|colher|colheres|noites?|partes?)$/.test(
    word,
  )
}

const feminineOf = (said: string) =>
  said
    .replace(/um$/, 'uma')
    .replace(/dois$/, 'duas')
    .replace(/entos(?=$| e )/g, 'entas')

const winds: Readonly<Record<string, string>> = {
  N: 'norte',
  S: 'sul',
  E: 'leste',
  O: 'oeste',
  NE: 'nordeste',
  NO: 'noroeste',
  SE: 'sudeste',
  SO: 'sudoeste',
}

/** Portuguese: of Portugal in "pt-PT", else of Brazil. */
export async function portuguese(region: string): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['pt-PT']()
  const ofBrazil = (said: string) =>
    said
      .replace(/dezasseis/g, 'dezesseis')
      .replace(/dezassete/g, 'dezessete')
      .replace(/dezanove/g, 'dezenove')
      .replace(/catorze/g, 'quatorze')
  const own = region === 'pt' ? (said: string) => said : ofBrazil
  /** "mil e quinhentos": "e" stands before hundreds that are the last. */
  const cardinal = (digits: string) =>
    own(toCardinal(digits)).replace(
      /(?<=(?:^| )mil )(?=(?:cem|duzentos|trezentos|\p{L}+centos|quinhentos)$)/u,
      'e ',
    )
  const feminine = (digits: string) => feminineOf(cardinal(digits))
  const ordinal = (digits: string) => toOrdinal(digits)
  return plainLanguage({
    locale: region === 'pt' ? 'pt-PT' : 'pt',
    shortDates: certainShortDate,
    cardinal,
    count: (digits, noun) => (isFeminine(noun) ? feminine(digits) : cardinal(digits)),
    ordinal: (digits, around) => {
      const mark = around?.mark ?? ''
      const said = ordinal(digits)
      return /[ªa]/.test(mark) ? said.replace(/o(?= |$)/g, 'a') : said
    },
    ordinals: [/(?<![\p{L}\p{N}.,])(?<number>\d{1,4})\.?(?<mark>[ºª]|[oa](?!\p{L}))(?! ?[CF](?!\p{L}))/gu],
    words: {
      point: 'vírgula',
      minus: 'menos',
      plus: 'mais',
      percent: 'por cento',
      perMille: 'por mil',
      to: 'a',
      at: 'arroba',
      dot: 'ponto',
      slash: 'barra',
      backslash: 'barra invertida',
      by: 'por',
      per: 'por',
      and: 'e',
      hyphen: 'hífen',
      underscore: 'sublinhado',
      colon: 'dois pontos',
      hashtag: 'hashtag',
      number: 'número',
      andMore: 'etcétera',
      over: 'sobre',
      version: 'versão',
      outOf: 'de',
      equals: 'igual a',
      star: ['estrela', 'estrelas'],
      timesWord: 'vezes',
      perWhat: 'segundo|minuto|hora|dia|noite|semana|mês|ano|pessoa|habitante',
      perShort: { pess: 'pessoa', sem: 'semana', hab: 'habitante' },
    },
    date: (day, month, year) =>
      `${day === '1' ? 'primeiro' : cardinal(day)}${month ? ` de ${month}` : ''}${year ? ` de ${year}` : ''}`,
    ofMonth: '(?:de )?',
    yearWords: '[Ee]m|[Dd]esde|[Aa]té',
    time: (hour, minute, noun) => {
      const hours = feminine(String(hour))
      if (minute === 0) return noun ? `${hours} ${hour === 1 ? 'hora' : 'horas'}` : hours
      return `${hours} e ${cardinal(String(minute))}`
    },
    hourWords: 'h|horas?',
    half: (noun) => (isFeminine(noun) ? 'meia' : 'meio'),
    shortForms: [
      ...shortForms,
      heat,
      diameter('diâmetro'),
      {
        needs: /\d col\./,
        pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,2}) col\.(?= ?\(|(?= de))/gu,
        say: (_, { count }, { groups: { number = '' } }) =>
          number === '1' ? 'uma colher' : `${count(number, 'colheres')} colheres`,
      },
      // "8/8 h"
      {
        needs: /\/\d{1,2} ?h/,
        pattern: /(?<![\p{L}\p{N}/])(?:de )?(?<hours>\d{1,2})\/\k<hours>(?= ?h(?:oras)?(?!\p{L}))/gu,
        say: (_, { cardinal }, { groups: { hours = '' } }) => `de ${cardinal(hours)} em ${cardinal(hours)}`,
      },
      // "2 c. de sopa", "1 comp.", "3.º and.", "3.º esq.", "c/ 2 qtos."
      {
        needs: /\d c\. de /,
        pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,2}) c\.(?= de (?:sopa|chá|sobremesa|café))/gu,
        say: (_, { count }, { groups: { number = '' } }) =>
          number === '1' ? 'uma colher' : `${count(number, 'colheres')} colheres`,
      },
      { needs: /\d comp\./, pattern: /(?<=(?<!\d)1 )comp\./gu, say: 'comprimido' },
      { needs: /\d comp\./, pattern: /(?<=\d )comp\./gu, say: 'comprimidos' },
      { needs: /\d\.?º and\./, pattern: /(?<=\d\.?º )and\.(?!\p{L})/gu, say: 'andar' },
      {
        needs: /\d\.?º (?:esq|dt?o)\./,
        pattern: /(?<=\d\.?º )(?:esq|dto)\.(?!\p{L})/gu,
        say: (written) => (written === 'esq.' ? 'esquerdo' : 'direito'),
      },
      { needs: /c\/ /, pattern: /(?<!\p{L})c\/(?= ?[\p{Ll}\d])/gu, say: 'com' },
      { needs: /Ap\. /, pattern: /(?<!\p{L})Ap\.(?= (?:c\/|com |de ))/gu, say: 'Apartamento' },
      { needs: /n\. em \d/, pattern: /(?<![\p{L}.])n\.(?= em \d{4})/gu, say: 'nascido' },
      { needs: /M hab/, pattern: /(?<=\d )M(?= hab(?:\.|itantes))/gu, say: 'milhões de' },
      {
        needs: /[mM]\./,
        pattern: /(?<=(?<!\p{L})em (?:dó|ré|mi|fá|sol|lá|si)(?: sustenido| bemol)? )[mM]\.(?!\p{L})/gu,
        say: (written) => (written === 'm.' ? 'menor' : 'maior'),
      },
      {
        needs: /[Vv]ento/,
        pattern: /(?<=[Vv]entos? (?:de )?)[NSEO]{1,2}(?![\p{L}\p{N}])/gu,
        say: (written) => winds[written],
      },
      // a minute of a match
      matchMinutes(' minutos'),
      // "óleo s/ tela", "c. 1887", "al. b)"
      { needs: /\p{L} s\/ /u, pattern: /(?<=\p{L} )s\/(?= ?\p{Ll})/gu, say: 'sobre' },
      { needs: /c\. \d/, pattern: /(?<![\p{L}.]|\d )c\.(?= \d{3,4}(?!\d))/gu, say: 'cerca de' },
      { needs: /al\. \p{Ll}\)/u, pattern: /(?<!\p{L})al\.(?= \p{Ll}\))/gu, say: 'alínea' },
      // "120/80 mmHg"
      { needs: /mmHg/, pattern: /(?<=(?<!\d)\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' por ' },
      // "de 8/8 h", of a dose
      {
        needs: /\d\/\d+ ?h/,
        pattern: /(?<=(?<!\p{L})de (?<every>\d{1,2}))\/(?=\k<every> ?h(?!\p{L}))/gu,
        say: ' em ',
      },
      { needs: /\d ?h/, pattern: /(?<=\d\/\d{1,2} ?)h(?!\p{L})/gu, say: ' horas' },
    ],
    telephones: [/(?<![\p{L}\p{N}])\(\d{2}\) \d{4,5}-\d{4}(?!\p{N})/gu],
    units,
    currencies: {
      R$: { one: 'real', other: 'reais' },
      'R $': { one: 'real', other: 'reais' },
      'US $': { one: 'dólar', other: 'dólares' },
      '€': { one: 'euro', other: 'euros' },
      $: { one: 'dólar', other: 'dólares' },
      US$: { one: 'dólar', other: 'dólares' },
      '£': { one: 'libra', other: 'libras' },
    },
    cents: {
      '€': { one: 'cêntimo', other: 'cêntimos' },
      R$: { one: 'centavo', other: 'centavos' },
      $: { one: 'centavo', other: 'centavos' },
      US$: { one: 'centavo', other: 'centavos' },
    },
    andCents: 'e',
    magnitudes: {
      milhões: ['milhão', 'milhões'],
      milhão: ['milhão', 'milhões'],
      bilhões: ['bilhão', 'bilhões'],
      'mil milhões': ['mil milhões', 'mil milhões'],
      mil: ['mil', 'mil'],
      mi: ['milhão', 'milhões'],
      bi: ['bilhão', 'bilhões'],
    },
    ofMagnitude: (noun) => `de ${noun}`,
    parts: {
      2: ['meio', 'meios'],
      3: ['terço', 'terços'],
      4: ['quarto', 'quartos'],
      5: ['quinto', 'quintos'],
      8: ['oitavo', 'oitavos'],
      10: ['décimo', 'décimos'],
    },
    symbols: {
      '§': 'parágrafo',
      '≈': 'aproximadamente',
      '<': 'menor que',
      '>': 'maior que',
      '≤': 'no máximo',
      '≥': 'no mínimo',
      '÷': 'dividido por',
      '→': 'para',
      '°': 'graus',
      '©': 'direitos autorais',
    },
    abbreviations,
    beforeFigures: {
      ...beforeFigures,
      'n º': 'número',
      'part.': 'partida',
      'cheg.': 'chegada',
      '†': 'falecido em',
      'op.': 'opus',
      'p.': 'página',
      'pp.': 'páginas',
      'n.': 'número',
      'v.': 'versículo',
    },
    romans: [
      {
        pattern: /(?<=(?<!\p{L})[Ss]éc(?:ulos?|\.) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
        as: 'ordinal' as const,
      },
      {
        pattern: /(?<=(?<!\p{L})[Ss]éc(?:ulos?|\.) )(?<roman>[XVI]+)(?![\p{L}\p{N}])/gu,
        as: 'cardinal' as const,
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:João|Pedro|Afonso|Manuel|Filipe|Carlos|Luís|Henrique|Bento|Francisco|Paulo|José|Miguel|Sancho|Dinis|Fernando|Sebastião) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
        as: 'ordinal' as const,
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Maria|Isabel|Catarina|Vitória|Ana) )(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{N}])/gu,
        as: 'ordinal' as const,
        around: { before: '', after: '', mark: 'ª' },
      },
      {
        pattern:
          /(?<![\p{L}\p{N}])(?<roman>[IVX]{1,6})(?= (?:Guerra|República|Edição|Conferência|Jornadas|Legislatura|Cimeira|Bienal|Feira|Dinastia|Semana|Mostra)(?!\p{L}))/gu,
        as: 'ordinal' as const,
        around: { before: '', after: '', mark: 'ª' },
      },
      ...plainRomans(
        '[Ii]nciso|[Aa]nexo|[Tt]ítulo|[Ss]eção|[Ss]ecção|[Cc]lasse|[Cc]apítulo|[Vv]olume|[Tt]omo|[Pp]arte|[Ll]ivro|[Aa]to|[Cc]ena|[Pp]áginas?|cap\\.|vol\\.',
        'a',
      ),
    ],
    power: (exponent) =>
      exponent === '2'
        ? 'ao quadrado'
        : exponent === '3'
          ? 'ao cubo'
          : `elevado a ${exponent.startsWith('-') ? 'menos ' : ''}${cardinal(exponent.replace('-', ''))}`,
    scoreWords:
      "ganh(?:ou|a|aram)|venc(?:eu|e|eram)|perd(?:eu|e|eram)|bateu|derrotou|vitória|derrota|empat(?:ou|e|aram)|final|resultado|placar|aos \\d{1,3}[’']",
    wholeAndHalf: (count, many, one) => {
      const noun = /^uma?$/.test(count) ? one : many
      return `${count} ${noun} e ${/as?$/.test(noun) && !/gramas?$/.test(noun) ? 'meia' : 'meio'}`
    },
    shortDays: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
    books,
    rangeWords: 'páginas?|págs?\\.|pp?\\.|capítulos?|artigos?|anos|velocidade|temporadas?|versículos?',
    telephoneWords: 'telf|telef|telem|tlm|tlf|tel|telefone|telemóvel|celular|fax|ligue',
    acronymWords: 'ONU OTAN NATO PIB IVA FIFA UEFA UNESCO UNICEF PIN SIM RAM',
    plainWords:
      'A AO AS DA DAS DE DO DOS E É EM EU FOI HÁ JÁ LHE MAIS MAS ME MEU NA NÃO NAS NEM NO NOS O OS OU POR QUE SE SEM SER SEU SIM SÓ SUA TEM UM UMA VOS',
  })
}
