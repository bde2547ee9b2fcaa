// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { HastMessages } from './en.js'

export default {
  notes: 'Примечания',
  note: (number) => `Примечание ${number}`,
  backToText: (number) => `Вернуться к тексту, примечание ${number}`,
  backToCall: (number, call) => `Вернуться к тексту, примечание ${number}, место ${call}`,
  pictureWithoutDescription: 'Изображение без описания',
  pictureNotShown: (alt) => `Изображение: ${alt}`,
  longDescription: 'Подробное описание',
  blank: 'пропуск',
  answerLines: (count) =>
    plural('ru', count, {
      one: `${count} строка для ответа`,
      few: `${count} строки для ответа`,
      many: `${count} строк для ответа`,
      other: `${count} строки для ответа`,
    }),
  asideNote: 'Примечание',
  asideTip: 'Совет',
  asideImportant: 'Важно',
  asideWarning: 'Предупреждение',
  asideCaution: 'Осторожно',
  asideAside: 'На полях',
  details: 'Подробности',
  sound: 'Звук',
  film: 'Видео',
  done: 'Сделано',
  toDo: 'Не сделано',
  transcript: 'Расшифровка',
  source: 'Источник',
  table: (number) => `Таблица ${number}`,
  page: (label) => `Страница ${label}`,
  colon: ': ',
} satisfies HastMessages
