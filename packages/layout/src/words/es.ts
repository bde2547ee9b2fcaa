import type { LayoutMessages } from './index.js'

const spanish: LayoutMessages = {
  and: 'y',
  pictureWithoutDescription: 'Imagen sin descripción',
  pictureNotDrawn: 'No se pudo dibujar esta imagen.',
  note: 'Nota',
  tip: 'Consejo',
  important: 'Importante',
  warning: 'Aviso',
  caution: 'Precaución',
  sound: 'Sonido',
  film: 'Película',
  transcript: 'Transcripción',
  blank: 'espacio en blanco',
  answerLines: (count) => (count === 1 ? '1 línea para escribir' : `${count} líneas para escribir`),
  originalPage: (label) => `página ${label}`,
  toNote: (number) => `Nota ${number}`,
  toText: (number) => `Volver al texto, nota ${number}`,
  done: 'hecho',
  notDone: 'pendiente',
  source: 'Original',
  separator: 'Separación',
}

export default spanish
