import type { Image, Parent, PhrasingContent, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { replaceTexts } from '../../markdown/marks/texts.js'
import { rules } from '../../rules.js'
import { type AnyNode, type AnyParent, at, is, joinTexts, span, textNode } from '../../tree.js'
import { mark, type Note, noteOf, type Rank } from './notes.js'

/** Characters that are described, and repetitions that are drawn by two slashes (`／＼`), as Unicode has them. */
export function withCharacters(root: Root, { report }: Context): void {
  replaceTexts(root, /※［＃([^［］\n]{1,300})］/, ([written, note = ''], text) => {
    const { value } = noteOf(note, true) as Note & { kind: 'character' }
    if (value !== undefined) return [textNode(value, text)]
    report(rules['dialect-unknown'], `The character “${written}” is printed as it is described`, {
      place: text,
      hint: 'Write the character itself, in a file of UTF-8.',
    })
    return undefined
  })
  replaceTexts(root, /／(″?)＼/, ([, voiced], text) => [textNode(voiced ? '〴〵' : '〳〵', text)])
  joinAll(root.children)
}

function joinAll(blocks: readonly AnyNode[]): void {
  for (const block of blocks) (block as AnyParent).children = joinTexts((block as AnyParent).children)
}

interface Range {
  kind: 'emphasis' | 'strong' | 'heading'
  from: number
}

/**
 * Notes of a block as what they ask for; those that set the page are left out and told.
 *
 * @returns the rank of the heading that the block is
 */
export function inlineNotes(block: Parent, context: Context): Rank | undefined {
  const made: AnyNode[] = []
  const open: Range[] = []
  let rank: Rank | undefined
  for (const piece of pieces(block)) {
    if (!('note' in piece)) {
      made.push(piece.node)
      continue
    }
    const { note, text, from } = piece
    if (note.kind === 'heading') {
      rank = note.rank
      if (note.words === undefined) open.push({ kind: 'heading', from: made.length })
    } else if (note.kind === 'end') close(made, open.pop())
    else if (note.kind === 'emphasis' || note.kind === 'strong') {
      if (note.words === undefined) open.push({ kind: note.kind, from: made.length })
      else if (!wrapEnd(made, note.words, note.kind)) leaveOut(text, from, context)
    } else if (note.kind === 'picture') made.push(pictureOf(note, from))
    else if (note.kind === 'subscript' || note.kind === 'superscript')
      made.push({ type: note.kind, children: [textNode(note.words, from)], ...at(from) } as AnyNode)
    else leaveOut(text, from, context)
  }
  block.children = trimmed(joinTexts(made)) as PhrasingContent[]
  return rank
}

type Piece = { node: AnyNode } | { note: Note; text: string; from: Text }

function pieces({ children }: Parent): Piece[] {
  return (children as AnyNode[]).flatMap((node): Piece[] => {
    if (!is<Text>(node, 'text')) return [{ node }]
    const found: Piece[] = []
    let done = 0
    for (const match of node.value.matchAll(new RegExp(mark, 'g'))) {
      const [whole, isCharacter, text = ''] = match
      if (isCharacter) continue
      if (match.index > done) found.push({ node: textNode(node.value.slice(done, match.index), node) })
      found.push({ note: noteOf(text, false), text, from: node })
      done = match.index + whole.length
    }
    if (done < node.value.length) found.push({ node: textNode(node.value.slice(done), node) })
    return found
  })
}

/** What was opened in another line stays as it is. */
function close(made: AnyNode[], range: Range | undefined): void {
  if (!range || range.kind === 'heading' || range.from === made.length) return
  const children = made.splice(range.from)
  made.push({ type: range.kind, children, ...span(children) } as AnyNode)
}

/** Wraps the words that all the nodes so far end with; false where they end otherwise. */
function wrapEnd(made: AnyNode[], words: string, type: 'emphasis' | 'strong'): boolean {
  let length = 0
  let from = made.length
  while (from > 0 && length < words.length) length += baseOf(made[--from]).length
  const inside = made.slice(from)
  if (length < words.length || !inside.map(baseOf).join('').endsWith(words)) return false
  const [first] = inside
  const surplus = length - words.length
  if (surplus > 0 && !is<Text>(first, 'text')) return false
  made.length = from
  if (surplus > 0 && is<Text>(first, 'text')) {
    made.push(textNode(first.value.slice(0, surplus), first))
    inside[0] = textNode(first.value.slice(surplus), first)
  }
  made.push({ type, children: inside, ...span(inside) } as AnyNode)
  return true
}

/** The words of a node without readings. */
function baseOf(node: AnyNode | undefined): string {
  if (is<Text>(node, 'text')) return node.value
  return node && 'children' in node ? (node as AnyParent).children.map(baseOf).join('') : ''
}

function pictureOf({ url, words }: Note & { kind: 'picture' }, from: Text): AnyNode {
  const title = words === '' ? null : words
  return { type: 'image', url, alt: '', title, ...at(from) } satisfies Image as AnyNode
}

/** What an editor says has a finding of its own; what sets the page is counted. */
function leaveOut(text: string, from: Text, { leftOut, report }: Context): void {
  if (!/[「」]/.test(text)) {
    leftOut.add('aozora', text, '', from)
    return
  }
  report(rules['words-left-out'], `This note of an editor is no text of the article: “${text}”`, {
    place: from,
    hint: 'Write what readers need as text.',
  })
}

/** Lines begin and end with words. */
function trimmed(nodes: AnyNode[]): AnyNode[] {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (is<Text>(first, 'text')) first.value = first.value.trimStart()
  if (is<Text>(last, 'text')) last.value = last.value.trimEnd()
  return nodes.filter((node) => !is<Text>(node, 'text') || node.value !== '')
}
