import type { Language, Words } from '../../language.js'

/** What signs are called, and the small words between figures. */
export const words = (decimalMark: Language['decimalMark']): Words => ({
  point: decimalMark === '.' ? 'punto' : 'coma',
  minus: 'menos',
  percent: 'por ciento',
  perMille: 'por mil',
  to: 'a',
  toDay: 'al',
  at: 'arroba',
  dot: 'punto',
  slash: 'barra',
  backslash: 'barra inversa',
  ratio: 'a',
  hyphen: 'guion',
  underscore: 'guion bajo',
  colon: 'dos puntos',
  plus: 'más',
  hashtag: 'etiqueta',
  number: 'número',
  andMore: 'etcétera',
  by: 'por',
  over: 'sobre',
  per: 'por',
  perWhat:
    'segundo|minuto|hora|día|noche|semana|mes|trimestre|año|persona|pers|cabeza|niño|alumno|habitante|unidad|hogar|onza|sem',
  perShort: { pers: 'persona', sem: 'semana', ud: 'unidad', hab: 'habitante' },
  version: 'versión',
  outOf: 'sobre',
  ratedBefore: '[Nn]ota|[Cc]alificación|[Vv]aloración|[Pp]untuación|[Pp]untúa',
  ratedAfter: 'estrellas?|puntos|aciertos',
  stroke: 'barra',
  stars: ({ whole, withHalf, all, of }) =>
    `${whole}${of ? ` de ${of}` : ''} ${all === 1 ? 'estrella' : 'estrellas'}${withHalf ? ' y media' : ''}`,
  times: (count) => `${count} veces`,
})

export const directions = { N: 'norte', E: 'este', S: 'sur', W: 'oeste', O: 'oeste' }
