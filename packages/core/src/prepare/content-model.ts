import type { Node, Parent } from 'unist'
import { isBlock, isInline, isRecording, isTextBlock } from '../nodes/kinds.js'
import { joinTexts, span, textNode } from '../read/tree.js'
import type { Draft } from './draft.js'
import { withLists } from './stray-items.js'
import { isParent, rewrite } from './tree.js'

/** Nodes whose children are blocks. A cell has blocks or words. */
const flowParents: ReadonlySet<string> = new Set([
  'blockquote',
  'listItem',
  'definitionDescription',
  'aside',
  'details',
  'footnoteDefinition',
])

/**
 * What holds words holds no blocks, and nothing holds both, whatever a reader made of a stranger's file: words beside blocks become
 * paragraphs, and of a block among words the words stay. Items that stand in no list get one. All that follows relies on it.
 */
export function contentModel({ tree }: Draft): void {
  rewrite(tree, (node) => {
    if (!isParent(node)) return undefined
    if (node.type === 'paragraph') return node.children.some(isOnlyBlock) ? flow(node.children) : undefined
    if (node.type !== 'list' && node.type !== 'definitionList') node.children = withLists(node.children)
    if (flowParents.has(node.type) || isMixedCell(node)) node.children = asFlow(node.children)
    else if ((isInline(node) || isTextBlock(node)) && node.children.some(isOnlyBlock))
      node.children = joinTexts(words(node.children))
    return undefined
  })
  tree.children = asFlow(withLists(tree.children)) as typeof tree.children
}

/** Whether a node stands among blocks only: a page break or a pause may stand in both places. */
const isOnlyBlock = (node: Node): boolean => isBlock(node) && !isInline(node)
const isOnlyInline = (node: Node): boolean => isInline(node) && !isBlock(node)

function isMixedCell({ type, children }: Parent): boolean {
  return type === 'tableCell' && children.some(isOnlyBlock)
}

function asFlow(children: Parent['children']): Parent['children'] {
  return children.some(isOnlyInline) ? flow(children) : children
}

/** Runs of words become paragraphs. */
function flow(children: readonly Node[]): Node[] {
  const blocks: Node[] = []
  let run: Node[] = []
  const flush = () => {
    const first = run.findIndex((node) => !isGap(node))
    const children = run.slice(Math.max(first, 0), run.findLastIndex((node) => !isGap(node)) + 1)
    if (children.length > 0) blocks.push({ type: 'paragraph', children, ...span(children) } as Parent)
    run = []
  }
  for (const node of children) {
    if (isOnlyInline(node) || (isInline(node) && run.length > 0)) run.push(node)
    else {
      flush()
      blocks.push(node)
    }
  }
  flush()
  return blocks
}

/** Spaces and line breaks at the ends of a paragraph are nothing. */
function isGap(node: Node): boolean {
  return (
    node.type === 'break' || (node.type === 'text' && /^\s*$/.test((node as Node & { value: string }).value))
  )
}

/** The words of blocks, a space apart. A recording stays where it is. */
function words(children: readonly Node[]): Node[] {
  return children.flatMap((node): Node[] => {
    if (!isOnlyBlock(node) || isRecording(node)) return [node]
    const own = isParent(node) ? words(node.children) : valueIn(node)
    return [textNode(' '), ...own, textNode(' ')]
  })
}

function valueIn(node: Node): Node[] {
  return 'value' in node ? [textNode(String(node.value), node)] : []
}
