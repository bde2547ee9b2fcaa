import type { Speech } from '@lectern/languages'
import type { Words } from '../language.js'

/** Before a mark or rating, for languages that do not name their own words. */
const ratedBefore =
  '[Rr]ating|[Ss]core|[Vv]oto|[Vv]alutazione|[Nn]ota|[Aa]valiação|[Cc]lassificação|[Bb]eoordeling|[Cc]ijfer|[Oo]cena|[Bb]etyg|[Bb]edømmelse|[Kk]arakter|[Tt]erningkast|[Hh]odnocení|Оценка|Рейтинг|Оцінка|रेटिंग|تقييم|דירוג'

/** What signs are called. Where one is left out, it is said as the one that it is like. */
export function wordsOf({ words, stars, perShort }: Speech): Words {
  const said = (name: string, other = '') => words[name] ?? other
  return {
    ...words,
    point: said('point'),
    minus: said('minus'),
    plus: said('plus'),
    percent: said('percent'),
    to: said('to'),
    at: said('at'),
    dot: said('dot'),
    slash: said('slash'),
    by: said('by'),
    per: said('per'),
    hyphen: said('hyphen'),
    number: said('number'),
    perMille: said('perMille', said('percent')),
    backslash: said('backslash', said('slash')),
    ratio: said('ratio', said('to')),
    underscore: said('underscore', said('hyphen')),
    colon: said('colon', ','),
    hashtag: said('hashtag', said('number')),
    andMore: said('andMore', '…'),
    over: said('over', said('slash')),
    perWhat: said('perWhat', '(?!)'),
    version: said('version'),
    outOf: said('outOf', said('slash')),
    ratedBefore: said('ratedBefore', ratedBefore),
    ratedAfter: said('ratedAfter', '(?!)'),
    stroke: said('stroke', said('slash')),
    ...(perShort ? { perShort } : {}),
    times: (count) => `${count} ${said('times')}`,
    stars: ({ whole, withHalf, all }) =>
      `${withHalf ? `${whole} ${said('and')} ½` : whole} ${stars[all === 1 ? 0 : 1]}`,
  }
}

/** Written sign, with what is said. */
export function symbolsOf({ words, symbols = {} }: Speech): Record<string, string> {
  const { and = '', plus = '', minus = '', equals = '', by = '', percent = '', number = '' } = words
  return {
    '&': and,
    '+': plus,
    '−': minus,
    '=': equals,
    '×': by,
    '%': percent,
    '№': number,
    '±': `${plus} ${minus}`,
    ...(symbols['≈'] ? { '~': symbols['≈'] } : {}),
    ...symbols,
  }
}
