import type { Node, Parent } from 'unist'
import { span } from '../read/tree.js'

const isItem = ({ type }: Node): boolean => type === 'listItem'
const isEntry = ({ type }: Node): boolean => type === 'definitionTerm' || type === 'definitionDescription'
const isBlank = (node: Node): boolean => 'value' in node && String(node.value).trim() === ''

/** Items that stand in no list get one of their own, neighbours one for all: outside of lists no standard knows them. */
export function withLists(children: Parent['children']): Parent['children'] {
  if (!children.some((node) => isItem(node) || isEntry(node))) return children
  const made: Node[] = []
  for (let at = 0; at < children.length; ) {
    const isOfList = [isItem, isEntry].find((is) => is(children[at] as Node))
    if (!isOfList) {
      made.push(children[at] as Node)
      at++
      continue
    }
    const end = endOf(children, at, isOfList)
    const run = children.slice(at, end).filter(isOfList)
    if (isOfList === isItem)
      made.push({ type: 'list', ordered: false, spread: false, children: run, ...span(run) } as Parent)
    else for (const node of definitions(run)) made.push(node)
    at = end
  }
  return made
}

/** The index behind the last neighbouring item; white space does not part items. */
function endOf(children: readonly Node[], begin: number, is: (node: Node) => boolean): number {
  let end = begin + 1
  for (let at = end; at < children.length; at++) {
    const node = children[at] as Node
    if (is(node)) end = at + 1
    else if (!isBlank(node)) break
  }
  return end
}

/** Terms and what they mean; of those without the other part the words stay. */
function definitions(run: readonly Node[]): Node[] {
  const isWhole = run[0]?.type === 'definitionTerm' && run.at(-1)?.type === 'definitionDescription'
  if (isWhole) return [{ type: 'definitionList', children: run, ...span(run) } as Parent]
  return run.flatMap((node): Node[] => {
    const { children } = node as Parent
    return node.type === 'definitionTerm' ? [{ ...node, type: 'paragraph' }] : children
  })
}
