import {
  type AnyNode,
  is,
  isParent,
  joinTexts,
  parentsOf,
  rewrite,
  type SourceText,
} from '@lectern/core/reading'
import type { Element, Root as HastRoot, Text } from 'hast'
import { isSlot } from '../handlers/slot.js'
import { rules } from '../rules.js'

/** Elements that only say something of words. Around spaces they say nothing. */
const aroundWords = new Set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/** Elements that hold nothing and are no words either. */
const withoutWords = new Set([...aroundWords, 'area', 'param', 'source', 'track', 'wbr'])

/** How many places without words may stand side by side. */
const most = 300

/**
 * Elements around nothing but spaces give way to those, and places (`<a id="x"></a>`) keep no spaces. What follows in
 * the conversion takes time with the square of such a run: what is above the limit goes, with a finding.
 */
export function withoutEmptyElements(tree: HastRoot, { report }: SourceText): HastRoot {
  rewrite(tree, (node) => {
    if (!is<Element>(node, 'element') || !aroundWords.has(node.tagName) || isSlot(node)) return undefined
    if (!node.children.every(isSpace) || node.properties.dataBlank !== undefined) return undefined
    const spaces: AnyNode[] = node.children
    return isPlace(node) ? [{ ...node, children: [] } as AnyNode, ...spaces] : spaces
  })
  for (const parent of parentsOf(tree)) {
    const kept = limited(parent.children)
    const first = parent.children.find((child) => !kept.has(child))
    if (first) {
      report(rules['html-simplified'], `More than ${most} empty elements in a row; the rest is left out`, {
        place: first,
      })
    }
    parent.children = joinTexts(parent.children.filter((child) => kept.has(child)))
  }
  return tree
}

function limited(children: readonly AnyNode[]): ReadonlySet<AnyNode> {
  const kept = new Set<AnyNode>()
  let run = 0
  for (const child of children) {
    const isEmpty = is<Element>(child, 'element') && withoutWords.has(child.tagName) && isBare(child)
    if (isEmpty) run++
    else if (!isSpace(child)) run = 0
    if (!isEmpty || run <= most) kept.add(child)
  }
  return kept
}

function isBare(node: AnyNode): boolean {
  return isParent(node) && node.children.length === 0
}

function isSpace(node: AnyNode): boolean {
  return is<Text>(node, 'text') && node.value.trim() === ''
}

/** Something is meant by it even without words: a target of links, or a link that lost its own. */
function isPlace({ properties: { id, name, href } }: Element): boolean {
  return Boolean(id ?? name ?? href)
}
