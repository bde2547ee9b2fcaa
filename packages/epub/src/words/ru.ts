// Reviewed by a native reader: not yet.
import type { EpubMessages } from './en.js'

export default {
  contents: 'Содержание',
  pages: 'Страницы',
  landmarks: 'Ориентиры',
  figures: 'Рисунки',
  tables: 'Таблицы',
  cover: 'Обложка',
  startOfText: 'Начало текста',
  chapter: (number) => `Глава ${number}`,
  part: (title, number) => `${title} (часть ${number})`,
  longDescription: (what) => (what ? `Подробное описание: ${what}` : 'Подробное описание'),
  backToFigure: 'Вернуться к рисунку',
  syntheticVoice: (name) => `${name} (синтезированный голос)`,
  figure: (number) => `Рисунок ${number}`,
  table: (number) => `Таблица ${number}`,
  coverAlt: (title, authors) => (authors ? `Обложка: ${title}, ${authors}` : `Обложка: ${title}`),
  by: (authors) => `Автор: ${authors}`,
  license: (name) => `Лицензия: ${name}`,
  printedOriginal: (title) => `Печатный оригинал «${title}»`,
} satisfies EpubMessages
