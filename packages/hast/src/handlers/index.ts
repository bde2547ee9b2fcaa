import type { HastHandlers } from '../state.js'
import { abbreviation } from './abbreviation.js'
import { aside } from './aside.js'
import { attribution } from './attribution.js'
import { blockquote } from './blockquote.js'
import { lineBreak, pageBreak, pause, thematicBreak } from './breaks.js'
import { code, inlineCode } from './code.js'
import { definitionDescription, definitionList, definitionTerm } from './definition-list.js'
import { description } from './description.js'
import { details } from './details.js'
import { caption, figure } from './figure.js'
import { footnoteDefinition } from './footnote-definition.js'
import { footnoteReference } from './footnote-reference.js'
import { heading } from './heading.js'
import { image } from './image.js'
import * as inline from './inline.js'
import { link } from './link.js'
import { list } from './list.js'
import { listItem } from './list-item.js'
import { inlineMath, math } from './math.js'
import { media } from './media.js'
import { paragraph } from './paragraph.js'
import { table, tableCell, tableRow } from './table.js'
import { answerLines, blank } from './worksheet.js'

/** Every node, and who makes it. */
export const handlers = {
  // blocks
  heading,
  paragraph,
  blockquote,
  attribution,
  list,
  listItem,
  definitionList,
  definitionTerm,
  definitionDescription,
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
  footnoteDefinition,
  // both
  pageBreak,
  pause,
  // inside words
  text: inline.text,
  emphasis: inline.emphasis,
  strong: inline.strong,
  delete: inline.deletion,
  insert: inline.insertion,
  inlineCode,
  inlineMath,
  break: lineBreak,
  link,
  image,
  footnoteReference,
  span: inline.span,
  pronunciation: inline.pronunciation,
  abbreviation,
  ruby: inline.ruby,
  keyboard: inline.keyboard,
  subscript: inline.subscript,
  superscript: inline.superscript,
  mark: inline.mark,
  time: inline.time,
  blank,
} satisfies HastHandlers
