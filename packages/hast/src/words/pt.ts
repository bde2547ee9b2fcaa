// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'Notas',
  note: (number) => `Nota ${number}`,
  backToText: (number) => `Voltar ao texto, nota ${number}`,
  backToCall: (number, call) => `Voltar ao texto, nota ${number}, chamada ${call}`,
  pictureWithoutDescription: 'Imagem sem descrição',
  pictureNotShown: (alt) => `Imagem: ${alt}`,
  longDescription: 'Descrição detalhada',
  blank: 'lacuna',
  answerLines: (count) =>
    plural('pt', count, {
      one: `${count} linha para escrever`,
      many: `${count} de linhas para escrever`,
      other: `${count} linhas para escrever`,
    }),
  asideNote: 'Nota',
  asideTip: 'Dica',
  asideImportant: 'Importante',
  asideWarning: 'Aviso',
  asideCaution: 'Cuidado',
  asideAside: 'À margem',
  details: 'Detalhes',
  sound: 'Som',
  film: 'Vídeo',
  done: 'Feito',
  toDo: 'A fazer',
  transcript: 'Transcrição',
  source: 'Fonte',
  table: (number) => `Tabela ${number}`,
  page: (label) => `Página ${label}`,
  colon: ': ',
} satisfies HastMessages
