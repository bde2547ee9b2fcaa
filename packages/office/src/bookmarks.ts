import { type AnyNode, descendants, is } from '@lectern/core/reading'
import type { Link, Root } from 'mdast'

/** Places with names, which links and cross-references lead to. */
export class Bookmarks {
  readonly #targets = new Map<string, AnyNode>()
  #waiting: string[] = []

  /** A bookmark that stands in the block which is being read, or before the next one. */
  begin(name: string): void {
    if (name && name !== '_GoBack') this.#waiting.push(name)
  }

  /** The bookmarks since the last block stand in this one. */
  place(block: AnyNode | undefined): void {
    if (!block) return
    for (const name of this.#waiting) if (!this.#targets.has(name)) this.#targets.set(name, block)
    this.#waiting = []
  }

  /** A block became another one. */
  move(from: AnyNode, to: AnyNode): void {
    for (const [name, block] of this.#targets) if (block === from) this.#targets.set(name, to)
  }

  /** Gives blocks that are led to an id: the name of the first bookmark that a link names. */
  resolve(tree: Root): void {
    for (const node of descendants(tree)) {
      if (!is<Link>(node, 'link') || !node.url.startsWith('#')) continue
      const target = this.#targets.get(node.url.slice(1))
      if (!target) continue
      target.data ??= {}
      target.data.id ??= node.url.slice(1).replace(/[^\p{L}\p{N}_-]+/gu, '-')
      node.url = `#${target.data.id}`
    }
  }
}
