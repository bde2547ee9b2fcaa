// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

const of = (count: number, one: string, other: string) => plural('es', count, { one, other })

const es: NarrationMessages = {
  heading: (level) => `Encabezado de nivel ${level}`,
  by: (names) => `Por ${names}`,
  synthetic: (narrator) => `Leído por una voz sintética: ${narrator}.`,
  person: (narrator) => `Leído por ${narrator}.`,
  end: 'Fin del artículo.',
  list: (items) => `Lista con ${of(items, 'un elemento', `${items} elementos`)}`,
  innerList: (items) => `Lista interior con ${of(items, 'un elemento', `${items} elementos`)}`,
  endOfList: 'Fin de la lista',
  terms: (terms) => `Lista de ${of(terms, 'un término', `${terms} términos`)}`,
  done: 'Hecho',
  toDo: 'Pendiente',
  table: (rows, columns) =>
    `Tabla con ${of(rows, 'una fila', `${rows} filas`)} y ${of(columns, 'una columna', `${columns} columnas`)}`,
  columns: 'Columnas',
  empty: 'vacío',
  endOfTable: 'Fin de la tabla',
  picture: 'Imagen',
  pictureWithout: 'Imagen sin descripción',
  figure: 'Figura',
  caption: 'Pie de imagen',
  description: 'Descripción',
  endOfFigure: 'Fin de la figura',
  quote: 'Cita',
  endOfQuote: 'Fin de la cita',
  code: (lines, language) =>
    `Código${language ? ` en ${language}` : ''}, ${of(lines, 'una línea', `${lines} líneas`)}`,
  endOfCode: 'Fin del código',
  formula: 'Fórmula',
  notRead: (what) => `${what}, sin leer`,
  part: 'Una parte del texto',
  text: (language) => `Texto en ${language}`,
  aside: 'Recuadro',
  note: 'Nota',
  tip: 'Consejo',
  important: 'Importante',
  warning: 'Advertencia',
  caution: 'Precaución',
  endOf: (what) => `Fin: ${what}`,
  details: 'Detalles',
  sound: 'Sonido',
  film: 'Película',
  transcript: 'Transcripción',
  endOfTranscript: 'Fin de la transcripción',
  blank: 'espacio en blanco',
  answerLines: (count) => of(count, 'Una línea para responder', `${count} líneas para responder`),
  notes: 'Notas',
  footnote: (number) => `Nota ${number}`,
  transcriptOf: (title) => `Transcripción: ${title}`,
  aboutTranscript: 'Lo que se dice en la edición sonora, palabra por palabra.',
  announced: 'Las palabras entre corchetes se dicen, pero no están impresas.',
  unread: 'Impreso, pero sin leer:',
  listen: (time) => `Escuchar desde ${time}`,
  chapters: 'Capítulos',
}

export default es
