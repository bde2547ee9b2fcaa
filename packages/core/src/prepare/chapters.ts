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
  const outermost = outermostFinder(draft, callerBlocks(draft.tree))
  const last = draft.chapters.at(-1)?.blocks.at(-1) ?? ''
  const found: Draft['notes'] = []
  for (const node of definitions) {
    const { data, identifier, number = 0, callers: calls = [] } = node
    found.push({ id: data?.id ?? '', identifier, number, callers: calls, block: outermost(calls[0]) || last })
  }
  return found
}

/**
 * The block that holds a call; for a call inside a note, the block that calls that note. Each is found once: ten thousand notes may call one
 * another.
 */
function outermostFinder(
  draft: Draft,
  callers: ReadonlyMap<string, string>,
): (call: string | undefined) => string {
  const known = new Map<string, string>()
  return (call) => {
    const seen = new Set<string>()
    let block = blockOf(call)
    while (block && !known.has(block) && !seen.has(block)) {
      seen.add(block)
      const next = noteAround(draft, block)?.callers?.[0]
      if (next === undefined) break
      block = blockOf(next)
    }
    const found = known.get(block) ?? block
    for (const one of seen) known.set(one, found)
    return found
  }

  function blockOf(call: string | undefined): string {
    return (call && callers.get(call)) || ''
  }
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
