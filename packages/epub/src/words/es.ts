// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'Índice',
  pages: 'Páginas',
  landmarks: 'Puntos de referencia',
  figures: 'Figuras',
  tables: 'Tablas',
  cover: 'Portada',
  startOfText: 'Comienzo del texto',
  chapter: (number) => `Capítulo ${number}`,
  part: (title, number) => `${title} (parte ${number})`,
  longDescription: (what) => (what ? `Descripción larga: ${what}` : 'Descripción larga'),
  backToFigure: 'Volver a la figura',
  syntheticVoice: (name) => `${name} (voz sintética)`,
  figure: (number) => `Figura ${number}`,
  table: (number) => `Tabla ${number}`,
  coverAlt: (title, authors) => (authors ? `Portada: ${title}, de ${authors}` : `Portada: ${title}`),
  by: (authors) => `Por ${authors}`,
  license: (name) => `Licencia: ${name}`,
  printedOriginal: (title) => `Original impreso de «${title}»`,
} satisfies EpubMessages
