import type { Words } from '../../language.js'

/** What signs are called, and the small words between figures. */
export const words: Words = {
  point: 'point',
  minus: 'minus',
  percent: 'percent',
  perMille: 'per mille',
  to: 'to',
  at: 'at',
  dot: 'dot',
  slash: 'slash',
  backslash: 'backslash',
  ratio: 'to',
  hyphen: 'hyphen',
  underscore: 'underscore',
  colon: 'colon',
  plus: 'plus',
  hashtag: 'hashtag',
  number: 'number',
  andMore: 'and so on',
  by: 'by',
  per: 'per',
  perWhat:
    'second|minute|hour|day|night|week|month|mo|quarter|year|yr|person|head|adult|child|pupil|student|household|session|unit|mile|item|dose|serving|portion|page|plant|bottle|ounce|barrel',
  perShort: { d: 'day', hr: 'hour', wk: 'week', mo: 'month', mth: 'month', yr: 'year', pp: 'person' },
  times: (count) => `${count} times`,
  version: 'version',
  outOf: 'out of',
  ratedBefore: '[Rr]at(?:ed|ing|es)|[Ss]cor(?:ed|es|ing)|[Vv]erdict|[Mm]arks?(?: of)?|[Gg]rade of|[Gg]ot',
  ratedAfter: 'stars?|points|marks|correct|on',
  stroke: 'slash',
  stars: ({ whole, withHalf = whole, all, of }) =>
    `${withHalf}${of ? ` out of ${of}` : ''} ${all === 1 ? 'star' : 'stars'}`,
}

export const directions = { N: 'north', E: 'east', S: 'south', W: 'west' }
