// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

const pictures = (count: number) =>
  `${count} ${plural('ru', count, { one: 'изображение', few: 'изображения', many: 'изображений', other: 'изображения' })}`
const formulas = (count: number) =>
  `${count} ${plural('ru', count, { one: 'формула', few: 'формулы', many: 'формул', other: 'формулы' })}`
const recordings = (count: number) =>
  `${count} ${plural('ru', count, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })}`

export default {
  withContents: 'В тексте есть заголовки и оглавление.',
  withHeadings: 'В тексте есть заголовки.',
  adjustable: 'Вид текста можно изменить.',
  describedPictures: 'У всех изображений, которые несут сведения, есть текстовое описание.',
  undescribedPictures: (count) => `Без текстового описания: ${pictures(count)}; в тексте это отмечено.`,
  absentPictures: (count) => `Отсутствует: ${pictures(count)}; описание приведено в тексте.`,
  longDescriptions: 'У сложных изображений есть подробные описания.',
  spokenFormulas: 'Формулы записаны в MathML и имеют текстовое описание.',
  plainFormulas: (count) => `Только исходным текстом: ${formulas(count)}.`,
  spokenWhole: 'Весь текст читается вслух одновременно со словами на экране.',
  spokenInPart: 'Часть текста читается вслух одновременно со словами на экране, часть — нет.',
  untranscribed: (count) => `Без расшифровки: ${recordings(count)}.`,
  pageNumbers: 'Номера страниц совпадают с печатным изданием.',
} satisfies SummaryMessages
