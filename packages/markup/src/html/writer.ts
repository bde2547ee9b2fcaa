import type { Literal, Nodes } from 'hast'
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
  /** The parts one after the other; each may be forgotten once the next is asked for. */
  writeParts(nodes: Iterable<Nodes>): Written
  /** A tree, with the parts that were written before. */
  write(tree: Nodes): string
  /** The ids of all that was written. */
  readonly ids: ReadonlySet<string>
}

/** HTML is written by rehype-stringify. */
export function createHtmlWriter(): HtmlWriter {
  const processor = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()
  const ids = new Set<string>()
  const made = new WeakSet<Written>()

  function write(tree: Nodes): string {
    inspect(tree)
    return processor.stringify(tree.type === 'root' ? tree : { type: 'root', children: [tree] })
  }

  function written(value: string): Written {
    const part: Written = { type: 'raw', value }
    made.add(part)
    return part
  }

  function inspect(node: Nodes): void {
    if (node.type === 'raw' && !made.has(node)) throw new Error('Markup that this writer did not make')
    if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
    if ('children' in node) for (const child of node.children) inspect(child)
  }

  return {
    ids,
    write,
    writePart: (node) => written(write(node)),
    writeParts(nodes) {
      let value = ''
      for (const node of nodes) value += write(node)
      return written(value)
    },
  }
}
