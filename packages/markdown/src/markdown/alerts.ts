import type { AsideKind } from '@lectern/core'
import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { boxKinds } from '../directives/box-kinds.js'
import { type AnyNode, at, copyWith, is, rewrite, span, textNode } from '../tree.js'
import type { Dialect } from './dialects/dialect.js'

/**
 * `> [!NOTE]` and its four siblings, as GitHub writes them, are asides; and so are Obsidian's and Quarto's `> [!info]- A title`, folded
 * (`-`) or not (`+`). A kind that nobody knows is one of the author's own in Obsidian. A sentence beside the mark, up to its full stop, is no
 * title but the words of the box (Svelte's manual), unless the box is folded.
 */
export function alerts(tree: Root, dialect: Dialect): void {
  rewrite(tree, (node) => {
    if (!is<Blockquote>(node, 'blockquote')) return undefined
    const parts = partsOf(node)
    const boxes = parts.map((part) => boxOf(part, dialect) ?? part)
    return boxes[0] === node ? undefined : boxes
  })
}

function boxOf(quote: Blockquote, dialect: Dialect): AnyNode | undefined {
  const alert = takeAlert(quote, dialect === 'obsidian')
  if (!alert) return undefined
  const { kind, title } = alert
  const caption = title.length > 0 ? [{ type: 'caption', children: title, ...span(title) } as AnyNode] : []
  const children = [...caption, ...quote.children]
  const box = kind === 'details' ? { type: 'details', children } : { type: 'aside', kind, children }
  return copyWith(box, at(quote)) as AnyNode
}

/** Alerts below each other with quoted blank lines between them are one quotation to CommonMark, and several to those who write them. */
function partsOf(quote: Blockquote): Blockquote[] {
  const starts = quote.children.flatMap((child, index) => (isMarked(child) ? [index] : []))
  if (starts.length < 2 || starts[0] !== 0) return [quote]
  return starts.map((start, index) => {
    const children = quote.children.slice(start, starts[index + 1])
    return { type: 'blockquote', children, ...span(children) }
  })
}

function isMarked(child: AnyNode): boolean {
  if (!is<Paragraph>(child, 'paragraph')) return false
  const [text] = child.children
  if (!is<Text>(text, 'text')) return false
  const [whole, name = ''] = mark.exec(text.value) ?? []
  return whole !== undefined && Object.hasOwn(boxKinds, name.toLowerCase())
}

interface Alert {
  kind: AsideKind | 'details'
  title: AnyNode[]
}

const mark = /^\[!([\w-]+)\]([+-]?)(?=[ \t\n]|$)[ \t]*/

function takeAlert(quote: Blockquote, isOwnAllowed: boolean): Alert | undefined {
  const [first] = quote.children
  if (!is<Paragraph>(first, 'paragraph')) return undefined
  const [text] = first.children
  if (!is<Text>(text, 'text')) return undefined
  const [whole, name = '', fold] = mark.exec(text.value) ?? []
  const known = Object.hasOwn(boxKinds, name.toLowerCase()) ? boxKinds[name.toLowerCase()] : undefined
  const kind = known ?? (isOwnAllowed ? 'aside' : undefined)
  if (whole === undefined || kind === undefined) return undefined
  text.value = text.value.slice(whole.length)
  const { title: written, rest } = splitLine(first.children)
  if (!fold && isSentence(written))
    return { kind: known ?? 'aside', title: known ? [] : [textNode(name, text)] }
  const title = written.length === 0 && !known ? [textNode(name, text)] : written
  if (rest.length > 0) first.children = rest as PhrasingContent[]
  else quote.children.shift()
  return { kind: fold === '-' && title.length > 0 ? 'details' : kind, title }
}

const fullStop = /[.。।۔]\s*$/

function isSentence(line: readonly AnyNode[]): boolean {
  const last = line.at(-1)
  return is<Text>(last, 'text') && fullStop.test(last.value)
}

/** What stands on the first line, and what below it. */
function splitLine(children: readonly AnyNode[]): { title: AnyNode[]; rest: AnyNode[] } {
  const title: AnyNode[] = []
  for (const [index, child] of children.entries()) {
    const end = is<Text>(child, 'text') ? child.value.indexOf('\n') : -1
    if (child.type === 'break') return { title, rest: children.slice(index + 1) }
    if (end < 0 || !is<Text>(child, 'text')) {
      if (!is<Text>(child, 'text') || child.value) title.push(child)
      continue
    }
    if (end > 0) title.push(textNode(child.value.slice(0, end), child))
    const after = child.value.slice(end + 1)
    return { title, rest: [...(after ? [textNode(after, child)] : []), ...children.slice(index + 1)] }
  }
  return { title, rest: [] }
}
