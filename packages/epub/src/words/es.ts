// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { EpubMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('es', count, { one, other })}`

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
  printedOriginal: (title) => `Original impreso de «${title}»`,
  structured: 'El texto tiene títulos e índice, y su aspecto puede cambiarse.',
  describedPictures: 'Todas las imágenes que aportan información tienen texto alternativo.',
  undescribedPictures: (count) =>
    `${of(count, 'imagen no tiene', 'imágenes no tienen')} texto alternativo, y así se dice en el texto.`,
  absentPictures: (count) =>
    `${of(count, 'imagen falta', 'imágenes faltan')}; el texto alternativo figura en el texto.`,
  longDescriptions: 'Las imágenes complejas tienen una descripción larga.',
  spokenFormulas: 'Las fórmulas son MathML y tienen texto alternativo.',
  plainFormulas: (count) => `${of(count, 'fórmula se da', 'fórmulas se dan')} solo como texto fuente.`,
  spokenWhole: 'Todo el texto se lee en voz alta, sincronizado con las palabras.',
  spokenInPart: 'Partes del texto se leen en voz alta, sincronizadas con las palabras; otras no.',
  untranscribed: (count) => `${of(count, 'grabación no tiene', 'grabaciones no tienen')} transcripción.`,
  pageNumbers: 'Los números de página coinciden con la edición impresa.',
} satisfies EpubMessages
