// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { NarrationMessages } from './en.js'

type Forms = readonly [one: string, few: string, many: string]
const of = (count: number, [one, few, many]: Forms) =>
  plural('ru', count, {
    one: `${count} ${one}`,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${many}`,
  })

const lineForms: Forms = ['строка', 'строки', 'строк']

const ru: NarrationMessages = {
  heading: (level) => `Заголовок уровня ${level}`,
  // one author or several
  by: (names) => `Текст: ${names}`,
  synthetic: (narrator) => `Прочитано синтезированным голосом: ${narrator}.`,
  person: (narrator) => `Читает ${narrator}.`,
  end: 'Конец статьи.',
  list: (items) => `Список: ${of(items, ['пункт', 'пункта', 'пунктов'])}`,
  innerList: (items, level) =>
    `Вложенный список${level > 2 ? `, уровень ${level}` : ''}: ${of(items, ['пункт', 'пункта', 'пунктов'])}`,
  endOfList: 'Конец списка',
  terms: (terms) => `Список: ${of(terms, ['термин', 'термина', 'терминов'])}`,
  done: 'Сделано',
  toDo: 'Не сделано',
  table: (rows, columns) =>
    `Таблица: ${of(rows, lineForms)}, ${of(columns, ['столбец', 'столбца', 'столбцов'])}`,
  columns: 'Столбцы',
  empty: 'пусто',
  forRows: (rows) => `На ${of(rows, lineForms)}`,
  endOfTable: 'Конец таблицы',
  cover: 'Обложка',
  picture: 'Изображение',
  pictureWithout: 'Изображение без описания',
  figure: 'Рисунок',
  caption: 'Подпись',
  description: 'Описание',
  endOfFigure: 'Конец рисунка',
  quote: 'Цитата',
  endOfQuote: 'Конец цитаты',
  code: (lines, language) => `Код${language ? ` на ${language}` : ''}, ${of(lines, lineForms)}`,
  endOfCode: 'Конец кода',
  formula: 'Формула',
  // agrees with whatever stands before it
  notRead: (what) => `${what}, без чтения`,
  part: 'Часть текста',
  text: (language) => `Текст, язык: ${language}`,
  aside: 'Врезка',
  note: 'Примечание',
  tip: 'Совет',
  important: 'Важно',
  warning: 'Предупреждение',
  caution: 'Осторожно',
  endOf: (what) => `Конец: ${what}`,
  details: 'Подробности',
  sound: 'Звук',
  film: 'Фильм',
  transcript: 'Расшифровка',
  endOfTranscript: 'Конец расшифровки',
  blank: 'пропуск',
  struck: 'зачёркнуто',
  answerLines: (count) => `Для ответа: ${of(count, lineForms)}`,
  notes: 'Примечания',
  footnote: (number) => `Примечание ${number}`,
  transcriptOf: (title) => `Расшифровка: ${title}`,
  aboutTranscript: 'Что говорится в звуковом издании, слово в слово.',
  aboutPrinted: 'Что говорится в звуковом издании. Цифры, знаки и сокращения стоят так, как они напечатаны.',
  showSaid: 'Показать цифры, знаки и сокращения словами, как они произносятся',
  announced: 'Слова в квадратных скобках произносятся, но не напечатаны.',
  unread: 'Напечатано, но не читается:',
  listen: (time) => `Слушать с ${time}`,
  chapters: 'Главы',
  page: (label) => `Страница ${label}`,
  paragraph: (number) => `Абзац ${number}`,
  link: 'Ссылка',
  noteCount: (count) => of(count, ['примечание', 'примечания', 'примечаний']),
  defines: (names) => `определяет ${names.join(', ')}`,
  indent: (spaces) => `отступ ${spaces}`,
  publishedBy: (publisher) => `Издатель: ${publisher}.`,
  licence: (licence) => `Лицензия: ${licence}.`,
}

export default ru
