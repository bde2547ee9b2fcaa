import { isInline } from '@lectern/core'
import { type AnyNode, isParent, joinTexts, span, textNode } from '@lectern/core/reading'

const transientPhrasing: ReadonlySet<string> = new Set([
  'textDirective',
  'linkReference',
  'imageReference',
  'attributeList',
])

/** Stands for nodes of Markdown inside HTML, while the HTML is converted. */
export interface Slot extends AnyNode {
  type: 'slot'
  index: number
  inline: boolean
  /** Whether the words of the node were used as characters (in `<code>`, say); the node itself is then not needed. */
  taken?: boolean
  /** Only its words can stand where it stands: a heading in a summary, say. */
  words?: boolean
}

export function isPhrasing(node: AnyNode): boolean {
  if (node.type === 'slot') return (node as Slot).inline
  return isInline(node) || transientPhrasing.has(node.type)
}

/** Mixed content as blocks: runs of words become paragraphs. An anchor alone gives its id to what follows. */
export function flow(nodes: readonly AnyNode[]): AnyNode[] {
  const blocks: AnyNode[] = []
  let run: AnyNode[] = []
  let anchor: string | undefined
  const add = (block: AnyNode): void => {
    if (anchor && !block.data?.id) block.data = { ...block.data, id: anchor }
    anchor = undefined
    blocks.push(block)
  }
  const flush = (): void => {
    const parts = paragraphs(run)
    run = []
    for (const part of parts) addWords(part)
  }
  const addWords = (children: AnyNode[]): void => {
    const only = children.length === 1 ? children[0] : undefined
    if (only && isAnchor(only)) anchor = only.data?.id
    else add({ type: 'paragraph', children, ...span(children) } as AnyNode)
  }
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node)
    else {
      flush()
      add(node)
    }
  }
  flush()
  return blocks
}

/** Words, parted where two line breaks or more stand between them: so pages from before style sheets, and mail, write paragraphs. */
export function paragraphs(nodes: readonly AnyNode[]): AnyNode[][] {
  const parts: AnyNode[][] = []
  let part: AnyNode[] = []
  let breaks = 0
  for (const node of nodes) {
    if (node.type === 'break') breaks++
    else if (!isBlank(node)) {
      if (breaks > 1) {
        parts.push(part)
        part = []
      }
      breaks = 0
    }
    part.push(node)
  }
  parts.push(part)
  return parts.map(trimmed).filter(({ length }) => length > 0)
}

function isBlank(node: AnyNode): boolean {
  return node.type === 'text' && 'value' in node && String(node.value).trim() === ''
}

/** A place without words. */
export function isAnchor(node: AnyNode): boolean {
  return node.type === 'span' && isParent(node) && node.children.length === 0 && node.data?.id !== undefined
}

/** Inline nodes without spaces and line breaks at either end. */
export function trimmed(nodes: readonly AnyNode[]): AnyNode[] {
  const kept = joinTexts(nodes)
  while (kept.length > 0 && trimSide(kept, 0, (value) => value.trimStart()));
  while (kept.length > 0 && trimSide(kept, kept.length - 1, (value) => value.trimEnd()));
  return kept
}

/** Whether a node was taken off that end, so that the next one stands there. */
function trimSide(nodes: AnyNode[], index: number, trim: (value: string) => string): boolean {
  const node = nodes[index]
  if (!node) return false
  const value = node.type === 'text' && 'value' in node ? trim(String(node.value)) : undefined
  if (value) nodes[index] = textNode(value, node)
  else if (value === '' || node.type === 'break') {
    nodes.splice(index, 1)
    return true
  }
  return false
}

/** Only the words of mixed content: blocks give what is in them, a space apart. Their names stay as places, since links lead there. */
export function phrasing(nodes: readonly AnyNode[]): AnyNode[] {
  const words: AnyNode[] = []
  for (const node of nodes) {
    if (isPhrasing(node)) words.push(node)
    else if (node.type === 'slot')
      words.push(textNode(' '), { ...node, inline: true, words: true } as Slot, textNode(' '))
    else if (isParent(node)) {
      words.push(textNode(' '))
      for (const place of placeOf(node)) words.push(place)
      for (const word of phrasing(node.children)) words.push(word)
      words.push(textNode(' '))
    } else if ('value' in node) words.push(textNode(` ${String(node.value)} `, node))
  }
  return trimmed(words)
}

function placeOf({ data, position }: AnyNode): AnyNode[] {
  if (!data?.id) return []
  return [{ type: 'span', children: [], data: { id: data.id }, ...(position ? { position } : {}) } as AnyNode]
}

/** Puts an inline node around the words in mixed content: `<a>` may hold whole blocks. */
export function around(nodes: readonly AnyNode[], build: (children: AnyNode[]) => AnyNode): AnyNode[] {
  if (nodes.every(isPhrasing)) return [build([...nodes])]
  const result: AnyNode[] = []
  let run: AnyNode[] = []
  const flush = (): void => {
    if (trimmed(run).length > 0) result.push(build(run))
    run = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node)
    else {
      flush()
      if (isParent(node)) node.children = around(node.children, build)
      result.push(node)
    }
  }
  flush()
  return result
}
