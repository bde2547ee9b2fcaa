import { type BlockHandlers, type BlockNode, dispatch, isBlock } from '@lectern/core'
import type { FootnoteDefinition } from 'mdast'
import type { Node } from 'unist'
import { gap } from '../flow/flow.js'
import type { Scope } from '../scope.js'
import { aside, details } from './aside.js'
import { flowChildren } from './children.js'
import { code } from './code.js'
import { definitionList } from './definition-list.js'
import { description, figure } from './figure.js'
import { mathBlock } from './formula.js'
import { heading } from './heading.js'
import { list } from './list.js'
import { media } from './media.js'
import { noteAround } from './note.js'
import { pageBreak, thematicBreak } from './page-break.js'
import { caption, plainParagraph } from './paragraph.js'
import { attribution, blockquote } from './quotation.js'
import { table } from './table/table.js'
import { answerLines } from './worksheet.js'

/** One handler a block. Parts of lists and tables are set by the list or table around them. */
const handlers = {
  heading,
  paragraph: plainParagraph,
  blockquote,
  attribution,
  list,
  listItem: flowChildren,
  definitionList,
  definitionTerm: caption,
  definitionDescription: flowChildren,
  code,
  math: mathBlock,
  figure,
  caption,
  description,
  table,
  tableRow: flowChildren,
  tableCell: flowChildren,
  aside,
  details,
  media,
  answerLines,
  thematicBreak,
  pageBreak,
  pause: () => undefined,
  footnoteDefinition,
} satisfies BlockHandlers<Scope, void>

/** Sets a block in its own language, and behind it the notes that it calls. */
export function flowBlock(node: Node, scope: Scope): void {
  if (!isBlock(node)) return
  dispatch(handlers, node, inOwnLanguage(node, scope))
  placeNotes(scope)
}

/**
 * Notes that were called stand behind the outermost block that calls them, where an element may hold them: never in a note,
 * which may be one that waits for its own place, with a list in it.
 */
function placeNotes({ notes, tag }: Pick<Scope, 'notes' | 'tag'>): void {
  if (!notes.hasWaiting || !noteParents.has(tag.type) || noteAround(tag)) return
  for (const note of notes.takeWaiting()) {
    note.tag.parent = tag
    tag.kids.push(note.tag)
  }
}

const noteParents: ReadonlySet<string> = new Set(['Document', 'Sect', 'Div', 'Aside', 'BlockQuote', 'LBody'])

/** A block's own language and direction hold for all that is in it. */
function inOwnLanguage(node: BlockNode, scope: Scope): Scope {
  const { lang, dir } = node.data ?? {}
  if (lang === undefined && dir === undefined) return scope
  return { ...scope, dir: dir ?? scope.dir, look: lang ? { ...scope.look, lang } : scope.look }
}

/** A definition stands where it is called; one that nobody calls is set at the end, so that it is not lost. */
function footnoteDefinition(node: FootnoteDefinition, scope: Scope): void {
  const id = node.data?.id
  if (id && scope.notes.has(id)) return
  // A note that it calls may call it.
  if (id) scope.notes.begin(id)
  scope.out.push(gap(scope.look.size))
  flowChildren(node, scope)
}
