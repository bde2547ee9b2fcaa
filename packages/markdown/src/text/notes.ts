import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { copyWith, is } from '../tree.js'

/* Notes of texts that were typed: "[1] Words." below the text, and "[1]" where it belongs. */

const mark = /\[(\d{1,3}|[A-Z]|\*{1,3})\]/g
const beginning = /^\[(\d{1,3}|[A-Z]|\*{1,3})\][ \n]{1,4}(?=\S)/

interface Note {
  block: Paragraph
  label: string
  /** What stands before its words, in characters. */
  lead: number
  identifier: string
  isCalled: boolean
}

/**
 * Blocks with such notes as notes, which a reader can go to and come back from. A call leads to the next note of its number. A note that nothing calls stays as it
 * is written; so do lists of literature, which stand below a heading.
 */
export function withNotes(blocks: readonly RootContent[], context: Context): RootContent[] {
  const notes = notesIn(blocks)
  if (notes.size === 0) return [...blocks]
  const next = new Map<string, Note>()
  const linked = blocks.toReversed().map((block): [RootContent, Note | undefined] => {
    const note = notes.get(block)
    const made = isWords(block) ? withCalls(block, next, note?.lead ?? 0) : block
    if (note) next.set(note.label, note)
    return [made, note]
  })
  const called = [...notes.values()].filter(({ isCalled }) => isCalled)
  if (called.length === 0) return [...blocks]
  tell(called, context)
  return linked
    .toReversed()
    .map(([block, note]) => (note?.isCalled ? definition(block as Paragraph, note) : block))
}

const isWords = (node: RootContent): node is Paragraph | Heading =>
  node.type === 'paragraph' || node.type === 'heading'

/** Paragraphs that begin with a mark, below one that ends a sentence. */
function notesIn(blocks: readonly RootContent[]): Map<RootContent, Note> {
  const found = new Map<RootContent, Note>()
  let mayBegin = false
  for (const block of blocks) {
    const [first] = is<Paragraph>(block, 'paragraph') ? block.children : []
    const words = is<Text>(first, 'text') ? first.value : ''
    const [lead, label] = beginning.exec(words) ?? []
    if (lead === undefined || label === undefined) mayBegin = endsSentence(block)
    else if (mayBegin && is<Paragraph>(block, 'paragraph'))
      found.set(block, {
        block,
        label,
        lead: lead.length,
        identifier: `text-${found.size + 1}`,
        isCalled: false,
      })
  }
  return found
}

function endsSentence(block: RootContent): boolean {
  const last = is<Paragraph>(block, 'paragraph') ? block.children.at(-1) : undefined
  if (last?.type === 'link') return true
  return is<Text>(last, 'text') && /[.!?:…。؟।"”»’')\]]$/.test(last.value.trimEnd())
}

/** @param from where its words begin */
function withCalls(block: Paragraph | Heading, notes: ReadonlyMap<string, Note>, from: number) {
  const children = block.children.flatMap((node, at) =>
    is<Text>(node, 'text') ? split(node, notes, at === 0 ? from : 0) : [node],
  )
  return copyWith(block, { children })
}

function split(node: Text, notes: ReadonlyMap<string, Note>, from: number): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { 0: written, 1: label = '', index } of node.value.matchAll(mark)) {
    const note = index < from ? undefined : notes.get(label)
    if (!note) continue
    note.isCalled = true
    const before = node.value.slice(done, index).replace(/ +$/, '')
    if (before) parts.push(copyWith(node, { value: before }))
    const { position } = node
    parts.push({ type: 'footnoteReference', identifier: note.identifier, ...(position ? { position } : {}) })
    done = index + written.length
  }
  if (done === 0) return [node]
  if (done < node.value.length) parts.push(copyWith(node, { value: node.value.slice(done) }))
  return parts
}

function definition(paragraph: Paragraph, { lead, identifier }: Note): FootnoteDefinition {
  const [first, ...others] = paragraph.children
  const value = is<Text>(first, 'text') ? first.value.slice(lead) : ''
  const children = value && is<Text>(first, 'text') ? [copyWith(first, { value }), ...others] : others
  const { position } = paragraph
  return {
    type: 'footnoteDefinition',
    identifier,
    children: [copyWith(paragraph, { children })],
    ...(position ? { position } : {}),
  }
}

function tell(notes: readonly Note[], { report }: Context): void {
  const [first] = notes
  report(
    rules['words-left-out'],
    `Notes in brackets (${notes.length}) are notes: what calls them leads there, and “[${first?.label}]” and its like are left out`,
    {
      ...(first?.block.position ? { place: first.block.position } : {}),
      hint: 'Nothing needs to be done. The notes stand where each edition has its notes.',
    },
  )
}
