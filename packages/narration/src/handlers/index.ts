import type { BlockHandlers } from '@lectern/core'
import type { State } from '../state.js'
import { aside } from './aside.js'
import { blockquote } from './blockquote.js'
import { answerLines, pageBreak, pauseBlock, thematicBreak } from './breaks.js'
import { code } from './code.js'
import { definitionList } from './definition-list.js'
import { details } from './details.js'
import { caption, description, figure } from './figure.js'
import { heading } from './heading.js'
import { list, listItem } from './list.js'
import { math } from './math.js'
import { media } from './media.js'
import { footnoteDefinition } from './note.js'
import { table, tableCell, tableRow } from './table.js'
import { children, textBlock } from './text.js'

export const handlers = {
  heading,
  paragraph: textBlock,
  blockquote,
  attribution: textBlock,
  list,
  listItem,
  definitionList,
  definitionTerm: textBlock,
  definitionDescription: children,
  code,
  math,
  figure,
  caption,
  description,
  table,
  tableRow,
  tableCell,
  aside,
  details,
  media,
  answerLines,
  thematicBreak,
  pageBreak,
  pause: pauseBlock,
  footnoteDefinition,
} satisfies BlockHandlers<State, void>
