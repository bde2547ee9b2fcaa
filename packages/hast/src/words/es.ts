// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'Notas',
  note: (number) => `Nota ${number}`,
  backToText: (number) => `Volver al texto, nota ${number}`,
  backToCall: (number, call) => `Volver al texto, nota ${number}, llamada ${call}`,
  pictureWithoutDescription: 'Imagen sin descripción',
  pictureNotShown: (alt) => `Imagen: ${alt}`,
  longDescription: 'Descripción detallada',
  blank: 'hueco',
  answerLines: (count) =>
    plural('es', count, { one: `${count} línea para escribir`, other: `${count} líneas para escribir` }),
  asideNote: 'Nota',
  asideTip: 'Consejo',
  asideImportant: 'Importante',
  asideWarning: 'Advertencia',
  asideCaution: 'Precaución',
  asideAside: 'Al margen',
  details: 'Detalles',
  sound: 'Sonido',
  film: 'Vídeo',
  done: 'Hecho',
  toDo: 'Por hacer',
  transcript: 'Transcripción',
  source: 'Fuente',
  table: (number) => `Tabla ${number}`,
  page: (label) => `Página ${label}`,
  colon: ': ',
} satisfies HastMessages
