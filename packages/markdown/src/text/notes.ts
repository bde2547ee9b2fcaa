import type { FootnoteDefinition, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { copyWith, is, span } from '../tree.js'

/* Notes of books that were typed: "[Footnote 1: Words.]" or "[1] Words." below the paragraph, and "[1]" where it belongs. */

const named =
  /^\[(?:Footnote|Foot-note|Fußnote|Anmerkung|Note|Nota|Voetnoot|Fotnote|Fotnot|Fodnote|Alaviite|Przypis|Примечание|Сноска|Σημείωση)[ \n](\d{1,3}|[A-Z]|\*{1,3})[:.] ?/i
const numbered = /^\[(\d{1,3}|[A-Z]|\*{1,3})\][ \n]{1,4}(?=\S)/
const call = /\[(\d{1,3}|[A-Z]|\*{1,3})\]/g

/** Paragraphs that a note in brackets may run over. */
const mostParagraphs = 12

interface Note {
  label: string
  /** Its first and its last block. */
  from: number
  to: number
  /** What stands before its words. */
  lead: number
  /** Its words end with a bracket. */
  isClosed: boolean
  identifier?: string
}

/**
 * Blocks with such notes as notes, which a reader can go to and come back from. A note that nothing calls stays as it is written; so do lists of literature, which
 * stand below a heading.
 */
export function withNotes(blocks: readonly RootContent[], context: Context): RootContent[] {
  const notes = notesIn(blocks)
  if (notes.length === 0) return [...blocks]
  const called = new Called(blocks, notes)
  const kept = notes.filter((note) => note.identifier !== undefined)
  if (kept.length === 0) return [...blocks]
  tell(blocks, kept, context)
  const starts = new Map(kept.map((note) => [note.from, note]))
  const inNote = new Set(
    kept.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step)),
  )
  return blocks.flatMap((block, at): RootContent[] => {
    const note = starts.get(at)
    if (note) return [definition(note, blocks)]
    return inNote.has(at) ? [] : [called.withCalls(block, at)]
  })
}

const isParagraph = (node: RootContent | undefined): node is Paragraph => is<Paragraph>(node, 'paragraph')

const isLabel = (block: RootContent | undefined): boolean =>
  isParagraph(block) &&
  /^(?:foot)?notes?[:.]?$|^(?:fußnoten|anmerkungen|voetnoten|notas|note)[:.]?$/i.test(wordsOf(block).trim())

function notesIn(blocks: readonly RootContent[]): Note[] {
  const found: Note[] = []
  /** Where notes "[1] Words" may stand: below the end of a sentence, and not below a heading. */
  let isRow = false
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!isParagraph(block)) {
      isRow = false
      continue
    }
    const words = wordsOf(block)
    const [start, label] = named.exec(words) ?? []
    const to = start === undefined ? -1 : endOf(blocks, at)
    const [lead, mark] = numbered.exec(words) ?? []
    if (start !== undefined && label && to >= 0) {
      found.push({ label, from: at, to, lead: start.length, isClosed: true })
      at = to
    } else if (lead !== undefined && mark) {
      if (isRow) found.push({ label: mark, from: at, to: at, lead: lead.length, isClosed: false })
    } else isRow = isLabel(block) || /[.!?…。؟।"”»’')\]]$/.test(words.trimEnd())
  }
  return found
}

/** The block in which the bracket closes, at its end. */
function endOf(blocks: readonly RootContent[], from: number): number {
  let open = 0
  for (let at = from; at < Math.min(blocks.length, from + mostParagraphs); at++) {
    const block = blocks[at]
    if (!isParagraph(block)) return -1
    const words = wordsOf(block)
    for (const sign of words) open += sign === '[' ? 1 : sign === ']' ? -1 : 0
    if (open <= 0) return open === 0 && words.endsWith(']') ? at : -1
  }
  return -1
}

/** Which calls lead to which note: those of its number since the last note of that number. */
class Called {
  private readonly calls = new Map<string, string>()

  constructor(blocks: readonly RootContent[], notes: readonly Note[]) {
    const starts = new Map(notes.map((note) => [note.from, note]))
    const waiting = new Map<string, string[]>()
    let count = 0
    for (const [at, block] of blocks.entries()) {
      for (const { label, key } of this.callsIn(block, at, starts.get(at)?.lead ?? 0)) {
        const others = waiting.get(label)
        if (others) others.push(key)
        else waiting.set(label, [key])
      }
      const note = starts.get(at)
      const keys = note && waiting.get(note.label)
      if (!note || !keys) continue
      note.identifier = `text-${++count}`
      for (const key of keys) this.calls.set(key, note.identifier)
      waiting.delete(note.label)
    }
  }

  private callsIn(block: RootContent, at: number, from: number): { label: string; key: string }[] {
    if (!('children' in block)) return []
    let read = 0
    return block.children.flatMap((node, child) => {
      const start = read
      if (is<Text>(node, 'text')) read += node.value.length
      if (!is<Text>(node, 'text')) return []
      return [...node.value.matchAll(call)].flatMap(({ 1: label = '', index }) =>
        start + index < from ? [] : [{ label, key: `${at} ${child} ${index}` }],
      )
    })
  }

  withCalls(block: RootContent, at: number): RootContent {
    if (!isParagraph(block) && block.type !== 'heading') return block
    const children = block.children.flatMap((node, child): PhrasingContent[] =>
      is<Text>(node, 'text') ? this.split(node, `${at} ${child}`) : [node],
    )
    return copyWith(block, { children })
  }

  private split(node: Text, place: string): PhrasingContent[] {
    const parts: PhrasingContent[] = []
    let done = 0
    for (const { 0: written, index } of node.value.matchAll(call)) {
      const identifier = this.calls.get(`${place} ${index}`)
      if (identifier === undefined) continue
      const before = node.value.slice(done, index).replace(/ +$/, '')
      if (before) parts.push(copyWith(node, { value: before }))
      parts.push({
        type: 'footnoteReference',
        identifier,
        ...(node.position ? { position: node.position } : {}),
      })
      done = index + written.length
    }
    if (done === 0) return [node]
    if (done < node.value.length) parts.push(copyWith(node, { value: node.value.slice(done) }))
    return parts
  }
}

function definition(
  { from, to, lead, isClosed, identifier = '' }: Note,
  blocks: readonly RootContent[],
): FootnoteDefinition {
  const paragraphs = blocks.slice(from, to + 1).filter(isParagraph)
  const children = paragraphs.map((paragraph, index) => ({
    ...paragraph,
    children: trimmed(
      paragraph.children,
      index === 0 ? lead : 0,
      isClosed && index === paragraphs.length - 1 ? 1 : 0,
    ),
  }))
  return { type: 'footnoteDefinition', identifier, children, ...span(paragraphs) }
}

/** Without so many letters at the beginning and at the end. */
function trimmed(children: readonly PhrasingContent[], lead: number, tail: number): PhrasingContent[] {
  let left = lead
  return children.flatMap((node, index): PhrasingContent[] => {
    if (!is<Text>(node, 'text')) return left > 0 && node.type === 'break' ? [] : [node]
    const cut = Math.min(left, node.value.length)
    left -= cut
    const value = node.value.slice(cut, index === children.length - 1 ? node.value.length - tail : undefined)
    return value ? [copyWith(node, { value })] : []
  })
}

const wordsOf = (block: Paragraph): string =>
  block.children
    .map((node) => (is<Text>(node, 'text') ? node.value : node.type === 'link' ? 'a' : ''))
    .join('')

function tell(blocks: readonly RootContent[], notes: readonly Note[], { report }: Context): void {
  const [first] = notes
  const block = blocks[first?.from ?? 0]
  if (!first || !isParagraph(block)) return
  const mark = wordsOf(block).slice(0, first.lead).trim()
  report(
    rules['words-left-out'],
    `Notes in brackets (${notes.length}) are notes: what calls them leads there, and “${mark}” and its like are left out`,
    {
      ...(block.position ? { place: block.position } : {}),
      hint: 'Nothing needs to be done. The notes stand where each edition has its notes.',
    },
  )
}
