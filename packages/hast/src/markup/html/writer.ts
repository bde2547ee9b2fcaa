import type { Literal, Nodes, RootContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

declare module 'hast' {
  interface ElementContentMap {
    raw: Written
  }
  interface RootContentMap {
    raw: Written
  }
}

/** Markup that a writer has made, standing in a tree for the nodes that it was made of. */
export interface Written extends Literal {
  type: 'raw'
}

/** Writes a page as HTML part by part, so that the nodes of a long article are never held together. */
export interface HtmlWriter {
  /**
   * One part, to put into the tree around it.
   *
   * @throws Error for `raw` nodes that this writer did not make: other people's markup is parsed and sanitised first
   */
  writePart(node: Nodes): Written
  /** The parts one after the other; some hundred nodes are held at a time, or one part that has more. */
  writeParts(nodes: Iterable<RootContent>): Written
  /** A tree, with the parts that were written before. */
  write(tree: Nodes): string
  /** The same in pieces, as they were written: a long page need not be one text. */
  writePieces(tree: Nodes): string[]
  /** The ids of all that was written. */
  readonly ids: ReadonlySet<string>
}

/** Nodes that are written at once: a call for each row of a long table would take longer than the rows. */
const many = 1000

/** Characters of a part that is worth it. */
const large = 1 << 16

/** Where such a part will stand. */
const place = '\0'

/** In the order in which they are written. */
function largePartsIn(node: Nodes, found: Written[] = []): Written[] {
  if (node.type === 'raw' && node.value.length > large) found.push(node)
  if ('children' in node) for (const child of node.children) largePartsIn(child, found)
  return found
}

/** HTML is written by rehype-stringify. */
export function createHtmlWriter(): HtmlWriter {
  const processor = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()
  const ids = new Set<string>()
  const made = new WeakMap<Written, readonly string[]>()

  function writePieces(tree: Nodes): string[] {
    inspect(tree)
    return stringifyAround(tree)
  }

  function stringify(tree: Nodes): string {
    return processor.stringify(tree.type === 'root' ? tree : { type: 'root', children: [tree] })
  }

  /** The elements around a part do not copy it: it stands in its place only when all of them are written. */
  function stringifyAround(tree: Nodes): string[] {
    const inside = largePartsIn(tree)
    const values = inside.map(({ value }) => value)
    for (const part of inside) part.value = place
    const around = stringify(tree).split(place)
    for (const [at, part] of inside.entries()) part.value = values[at] ?? ''
    // Only a text that has the same character could make a difference.
    if (around.length !== inside.length + 1) return [stringify(tree)]
    return around.flatMap((piece, at) => [piece, ...piecesOf(inside[at])])
  }

  function piecesOf(part: Written | undefined): readonly string[] {
    return (part && made.get(part)) ?? []
  }

  /** V8 keeps a sum of texts as its parts, as long as nobody looks into it. */
  function written(pieces: readonly string[]): Written {
    let value = ''
    for (const piece of pieces) value += piece
    const part: Written = { type: 'raw', value }
    made.set(part, pieces)
    return part
  }

  /** @returns how many nodes there are */
  function inspect(node: Nodes): number {
    if (node.type === 'raw' && !made.has(node)) throw new Error('Markup that this writer did not make')
    if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
    let count = 1
    if ('children' in node) for (const child of node.children) count += inspect(child)
    return count
  }

  function* batches(nodes: Iterable<RootContent>): Generator<Nodes> {
    let children: RootContent[] = []
    let count = 0
    for (const node of nodes) {
      children.push(node)
      count += inspect(node)
      if (count < many) continue
      yield { type: 'root', children }
      children = []
      count = 0
    }
    yield { type: 'root', children }
  }

  return {
    ids,
    write: (tree) => writePieces(tree).join(''),
    writePieces,
    writePart: (node) => written(writePieces(node)),
    writeParts(nodes) {
      const pieces: string[] = []
      for (const batch of batches(nodes)) pieces.push(stringify(batch))
      return written(pieces)
    },
  }
}
