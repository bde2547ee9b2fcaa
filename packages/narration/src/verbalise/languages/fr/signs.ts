import type { Words } from '../../language.js'

/** What signs are called, and the small words between figures. */
export const words: Words = {
  point: 'virgule',
  minus: 'moins',
  percent: 'pour cent',
  perMille: 'pour mille',
  to: 'à',
  toDay: 'au',
  at: 'arobase',
  dot: 'point',
  slash: 'barre oblique',
  backslash: 'barre inverse',
  ratio: 'à',
  hyphen: 'tiret',
  underscore: 'tiret bas',
  colon: 'deux-points',
  plus: 'plus',
  hashtag: 'mot-dièse',
  number: 'numéro',
  andMore: 'et la suite',
  by: 'sur',
  over: 'sur',
  per: 'par',
  perWhat:
    'seconde|minute|heure|jour|nuit|semaine|mois|trimestre|an|année|personne|pers|tête|enfant|élève|habitant|unité|foyer|pièce|billet|once|sem',
  perShort: { j: 'jour', pers: 'personne', sem: 'semaine' },
  version: 'version',
  outOf: 'sur',
  ratedBefore: '[Nn]otes?|noté(?:e?s?)|[Mm]oyennes?|[Ss]cores?|[Éé]valuation',
  ratedAfter: 'étoiles?|points|bonnes',
  stroke: 'sur',
  stars: ({ whole, withHalf, all, of }) =>
    `${whole} ${all === 1 ? 'étoile' : 'étoiles'}${withHalf ? ' et demie' : ''}${of ? ` sur ${of}` : ''}`,
  times: (count) => `${count} fois`,
}

export const directions = { N: 'nord', E: 'est', S: 'sud', W: 'ouest', O: 'ouest' }
