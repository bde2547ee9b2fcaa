import type { Speech } from '@lectern/languages'
import type { Stars, Words } from '../language.js'
import { templateOf } from './template.js'

/** What signs are called. Where one is left out, it is said as the one that it is like. */
export function wordsOf({ words, stars, rating, perShort }: Speech): Words {
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
    ratedBefore: said('ratedBefore', '(?!)'),
    ratedAfter: said('ratedAfter', '(?!)'),
    stroke: said('stroke', said('slash')),
    ...(perShort ? { perShort } : {}),
    times: timesOf(said('times')),
    stars: ratingOf(stars, rating),
  }
}

/** "Three times"; `{}` stands for the number where both are one word. */
const timesOf =
  (word: string): Words['times'] =>
  (count) =>
    word.includes('{}') ? word.replace('{}', count) : `${count} ${word}`

/** "Three and a half out of five stars", by the templates of the language. */
function ratingOf(
  [star, several]: Speech['stars'],
  { stars = '{withHalf} {stars}', ofAll = stars }: NonNullable<Speech['rating']> = {},
): Words['stars'] {
  const [alone, amongAll] = [templateOf(stars), templateOf(ofAll)]
  return ({ whole, withHalf, all, of }: Stars) => {
    const values: Readonly<Record<string, string | undefined>> = {
      whole,
      withHalf: withHalf ?? whole,
      half: withHalf === undefined ? undefined : '',
      of,
      stars: all === 1 ? star : several,
    }
    return (of === undefined ? alone : amongAll)((name) => values[name]) ?? ''
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
