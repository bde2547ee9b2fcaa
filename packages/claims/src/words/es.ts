// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('es', count, { one, other })}`

export default {
  withContents: 'El texto tiene títulos y un índice.',
  withHeadings: 'El texto tiene títulos.',
  adjustable: 'El aspecto del texto se puede cambiar.',
  describedPictures: 'Todas las imágenes que aportan información tienen texto alternativo.',
  undescribedPictures: (count) =>
    `${of(count, 'imagen no tiene', 'imágenes no tienen')} texto alternativo, y el texto lo indica.`,
  absentPictures: (count) =>
    `${of(count, 'imagen falta', 'imágenes faltan')}; su texto alternativo figura en el texto.`,
  longDescriptions: 'Las imágenes complejas tienen descripciones detalladas.',
  spokenFormulas: 'Las fórmulas están en MathML y tienen texto alternativo.',
  plainFormulas: (count) => `${of(count, 'fórmula figura', 'fórmulas figuran')} solo como texto fuente.`,
  spokenWhole: 'Todo el texto se lee en voz alta, en sincronía con las palabras.',
  spokenInPart: 'Partes del texto se leen en voz alta, en sincronía con las palabras; otras no.',
  untranscribed: (count) => `${of(count, 'grabación no tiene', 'grabaciones no tienen')} transcripción.`,
  pageNumbers: 'Los números de página coinciden con la edición impresa.',
} satisfies SummaryMessages
