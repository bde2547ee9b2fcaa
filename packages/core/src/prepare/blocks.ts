import type { Node, Parent } from 'unist'
import type { Block } from '../article.js'
import type { Direction } from '../nodes/index.js'
import { isBlock, isTextBlock } from '../nodes/kinds.js'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { isParent } from './tree.js'

interface Around {
  parent: string | null
  lang: string
  dir: Direction
  skip: boolean
}

/** Writes the record of every block, with language, direction and skip resolved. */
export function blocks(draft: Draft): void {
  const { meta } = draft
  const stack: { node: Node; around: Around }[] = []
  push(draft.tree, { parent: null, lang: meta.lang, dir: meta.dir, skip: false })
  for (let item = stack.pop(); item; item = stack.pop()) {
    const here = record(draft, item.node, item.around)
    if (here && !isTextBlock(item.node) && isParent(item.node)) push(item.node, here)
  }

  function push(parent: Parent, around: Around): void {
    for (let index = parent.children.length - 1; index >= 0; index--) {
      const node = parent.children[index]
      if (node) stack.push({ node, around })
    }
  }
}

/** One list for all blocks without sentences. */
const noSentences: Block['sentences'] = Object.freeze([])

function record(draft: Draft, node: Node, around: Around): Around | undefined {
  const id = node.data?.id
  if (!isBlock(node) || !id) return undefined
  const here: Around = {
    parent: id,
    lang: node.data?.lang ?? around.lang,
    dir: node.data?.dir ?? around.dir,
    skip: node.data?.skip ?? around.skip,
  }
  const block: Block = {
    id,
    type: node.type,
    node,
    parent: around.parent,
    chapter: '',
    lang: here.lang,
    dir: here.dir,
    text: isTextBlock(node) ? textOf(node) : '',
    sentences: noSentences,
    skip: here.skip,
    ...(node.position ? { position: node.position } : {}),
  }
  draft.blocks.set(id, block)
  return here
}
