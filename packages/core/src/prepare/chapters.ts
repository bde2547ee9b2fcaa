import type { Heading } from 'mdast'
import type { Node } from 'unist'
import type { Chapter } from '../article.js'
import type { BlockNode } from '../nodes/index.js'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { isParent } from './tree.js'

/** A chapter begins at each top-level heading of this level or above: a track of sound, and unless asked otherwise a file of an EPUB. */
export const defaultChapterLevel = 2

/** Parts the main flow into chapters, and gives every block and note its chapter. */
export function chapters(draft: Draft): void {
  const open: { id: string; title: string; lang: string; blocks: string[]; notes: string[] }[] = []
  for (const node of draft.tree.children as BlockNode[]) {
    const id = node.data?.id
    if (!id || node.type === 'footnoteDefinition') continue
    const begins = node.type === 'heading' && node.depth <= defaultChapterLevel && !isTitleOnly(open, draft)
    if (begins || open.length === 0) open.push(begin(draft, node, id))
    open.at(-1)?.blocks.push(id)
  }
  draft.chapters = open satisfies Chapter[]
  assign(draft)
  draft.notes = notesOf(draft)
  const byId = new Map(open.map((chapter) => [chapter.id, chapter]))
  for (const note of draft.notes) {
    const chapter = draft.blocks.get(note.block)?.chapter ?? ''
    byId.get(chapter)?.notes.push(note.id)
    const block = draft.blocks.get(note.id)
    if (block) block.chapter = chapter
  }
  inherit(draft)
  // An array that grew has room for 17: of 50,000 sections with a heading alone that would be 6 MB.
  for (const chapter of open) chapter.blocks = chapter.blocks.slice()
}

/** A title with nothing under it would be a chapter of one line: the first section joins it. */
function isTitleOnly(open: readonly { blocks: string[] }[], draft: Draft): boolean {
  const [first] = open
  if (open.length !== 1 || first?.blocks.length !== 1) return false
  return draft.blocks.get(first.blocks[0] ?? '')?.node.data?.title === true
}

function begin(draft: Draft, node: BlockNode, id: string) {
  const isHeading = node.type === 'heading'
  const title = isHeading ? textOf(node as Heading).trim() : draft.meta.title
  return {
    id: isHeading ? id : 'start',
    title,
    lang: draft.blocks.get(id)?.lang ?? draft.meta.lang,
    blocks: [],
    notes: [],
  }
}

function assign(draft: Draft): void {
  for (const chapter of draft.chapters) {
    for (const id of chapter.blocks) {
      const block = draft.blocks.get(id)
      if (block) block.chapter = chapter.id
    }
  }
  inherit(draft)
}

/** A block is in the chapter of the block around it, whose record comes before its own. */
function inherit({ blocks }: Draft): void {
  for (const block of blocks.values()) {
    if (block.parent) block.chapter = blocks.get(block.parent)?.chapter ?? ''
  }
}

function notesOf(draft: Draft): Draft['notes'] {
  const definitions = draft.tree.children.filter((node) => node.type === 'footnoteDefinition')
  if (definitions.length === 0) return []
  const callers = callerBlocks(draft.tree)
  const last = draft.chapters.at(-1)?.blocks.at(-1) ?? ''
  const found: Draft['notes'] = []
  for (const node of definitions) {
    const { data, identifier, number = 0, callers: calls = [] } = node
    found.push({
      id: data?.id ?? '',
      identifier,
      number,
      callers: calls,
      block: outermost(calls[0], callers, draft) || last,
    })
  }
  return found
}

/** The block that holds a call; for a call inside a note, the block that calls that note. */
function outermost(call: string | undefined, callers: ReadonlyMap<string, string>, draft: Draft): string {
  const seen = new Set<string>()
  let block = callers.get(call ?? '') ?? ''
  for (let next = block; next && !seen.has(next); next = callers.get(callOf(next, draft)) ?? '') {
    seen.add(next)
    block = next
  }
  return block
}

/** The first call of the note that a block is in, or nothing. */
function callOf(block: string, draft: Draft): string {
  return noteAround(draft, block)?.callers?.[0] ?? ''
}

function noteAround(draft: Draft, id: string) {
  for (
    let block = draft.blocks.get(id);
    block;
    block = block.parent ? draft.blocks.get(block.parent) : undefined
  ) {
    if (block.node.type === 'footnoteDefinition') return block.node
  }
  return undefined
}

/** Id of each call to the nearest block around it. */
function callerBlocks(tree: Node): Map<string, string> {
  const found = new Map<string, string>()
  const look = (node: Node, block: string): void => {
    if (node.type === 'footnoteReference') {
      if (node.data?.id) found.set(node.data.id, block)
      return
    }
    const here = node.data?.id ?? block
    if (isParent(node)) for (const child of node.children) look(child, here)
  }
  look(tree, '')
  return found
}
