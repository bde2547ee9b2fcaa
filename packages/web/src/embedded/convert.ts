import { textOf } from '@lectern/core'
import { type AnyNode, at, is, parentsOf, rewrite } from '@lectern/core/reading'
import type { Comment, Element, Root as HastRoot } from 'hast'
import type { Html } from 'mdast'
import { noteTaken } from '../clean/attributes.js'
import { markAudience } from '../clean/audience.js'
import { joinPlacesInCode } from '../clean/places-in-code.js'
import { hastToNodes, type Kind } from '../handlers/hast-to-nodes.js'
import { object } from '../handlers/slot.js'
import { flattenDeep } from '../parse/depth.js'
import { type HtmlState, holdReports } from '../parse/state.js'
import { rules } from '../rules.js'
import { flow, isPhrasing, phrasing, type Slot } from '../text/flow.js'
import { joinPieces, type Pieces } from './pieces.js'

/**
 * Converts nodes among which are pieces of HTML. They are parsed as one fragment in which the other nodes stand as
 * comments; where that loses one of them (in an unclosed `<textarea>`, say), each piece is parsed alone.
 */
export function convert(nodes: readonly AnyNode[], kind: Kind, state: HtmlState): AnyNode[] {
  const all = together(nodes, kind, state)
  if (all) return all
  const each = nodes.flatMap((node) => (is<Html>(node, 'html') ? alone(node, kind, state) : [node]))
  return kind === 'flow' && each.some(isPhrasing) ? flow(each) : each
}

/** Undefined, and nothing reported, where a node between the pieces got lost. */
function together(nodes: readonly AnyNode[], kind: Kind, outer: HtmlState): AnyNode[] | undefined {
  const { state, release } = holdReports(outer)
  const pieces = joinPieces(nodes, state.context)
  const tree = parsed(pieces, state)
  if (!tree) return undefined
  placeSlots(tree, pieces, nodes)
  markAudience(tree, state.context)
  joinPlacesInCode(tree)
  const converted = { type: 'root', children: hastToNodes(tree, kind, state) }
  const found: number[] = []
  rewrite(converted, (node) => {
    if (!is<Slot>(node, 'slot')) return undefined
    found.push(node.index)
    const original = nodes[node.index]
    if (!original) return []
    if (node.taken) {
      noteTaken(original, state)
      return []
    }
    return node.words ? phrasing([original]) : [original]
  })
  const wanted = nodes.filter((node) => node.type !== 'html').length
  if (new Set(found).size !== wanted || found.length !== wanted) return undefined
  release()
  return kind === 'phrasing' || converted.children.every((child) => !isPhrasing(child))
    ? converted.children
    : flow(converted.children)
}

function alone(node: Html, kind: Kind, state: HtmlState): AnyNode[] {
  return together([node], kind, state) ?? asText(node, kind, state)
}

/** What even the HTML parser cannot hold (thousands of open elements) is its text without tags. */
function asText(node: Html, kind: Kind, { context }: HtmlState): AnyNode[] {
  context.report(rules['structure-depth'], 'This HTML is nested too deeply to be read; its text is kept', {
    place: node,
  })
  const value = node.value
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const text: AnyNode[] = value ? [{ ...node, type: 'text', value } as AnyNode] : []
  return kind === 'flow' ? flow(text) : phrasing(text)
}

function parsed(pieces: Pieces, state: HtmlState): HastRoot | undefined {
  try {
    return state.parseFragment(flattenDeep(pieces.html, state.context))
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** Comments that stand for Markdown become elements, since comments are thrown away; positions lead to the source. */
function placeSlots(tree: HastRoot, pieces: Pieces, nodes: readonly AnyNode[]): void {
  const beyond = spacesBeyondLimit(nodes)
  for (const parent of parentsOf(tree)) {
    for (const child of parent.children) {
      pieces.locate(child)
      if (is<Element>(child, 'element')) delete child.properties.dataSlot
    }
    parent.children = parent.children.map((child) =>
      is<Comment>(child, 'comment') ? (slotOf(child, pieces, nodes, beyond) ?? child) : child,
    )
  }
}

/** How many spaces between tags may follow each other without a word. */
const mostSpaces = 300

/**
 * Spaces beyond that: the conversion looks from each to the next word, which takes time with the square of their number. They count as words there, and
 * stay spaces in the article.
 */
function spacesBeyondLimit(nodes: readonly AnyNode[]): ReadonlySet<number> {
  const beyond = new Set<number>()
  let run = 0
  for (const [index, node] of nodes.entries()) {
    if (is<Html>(node, 'html')) continue
    // A node without words, such as a picture, ends a run: its slot holds a letter.
    run = /^\s+$/.test(textOf(node)) ? run + 1 : 0
    if (run > mostSpaces) beyond.add(index)
  }
  return beyond
}

/** The slot holds the words of its node, so that spaces around it count, and so that `<code>` around it has them. */
function slotOf(
  comment: Comment,
  { marker, slots }: Pieces,
  nodes: readonly AnyNode[],
  beyond: ReadonlySet<number>,
): Element | undefined {
  if (!comment.value.startsWith(marker)) return undefined
  const index = Number(comment.value.slice(marker.length))
  const inline = slots.get(index)
  const node = nodes[index]
  if (inline === undefined || !node) return undefined
  const value = beyond.has(index) ? '\u00a0' : (inline ? textOf(node) : '') || object
  return {
    type: 'element',
    tagName: inline ? 'span' : 'div',
    properties: { dataSlot: String(index) },
    children: [{ type: 'text', value }],
    ...at(node),
  }
}
