import type { Paragraph, Root, Table, Text } from 'mdast'
import { shared } from '../directives/attributes.js'
import { parseAttributes } from '../syntax/attributes.js'
import { type AnyNode, type AnyParent, at, is, parentsOf, span, withData } from '../tree.js'

/** `: Berths by quay {#berths}`, or "Table: Berths by quay". */
const start = /^(?:table)?:[ \t]+(?=\S)/i
const attributes = /[ \t]*(\{[^{}\n]*\})$/

/** A paragraph like that below a table, or above it, is its caption, as pandoc and Quarto write it: the two are a figure. */
export function tableCaptions(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (isDirective(parent) || !parent.children.some((child) => is<Table>(child, 'table'))) continue
    parent.children = withFigures(parent.children)
  }
}

/** A fence around a table has a caption of its own. */
function isDirective({ type, name }: AnyParent & { name?: unknown }): boolean {
  return type === 'containerDirective' && (name === 'table' || name === 'figure')
}

function withFigures(children: readonly AnyNode[]): AnyNode[] {
  const made: AnyNode[] = []
  for (let at = 0; at < children.length; at++) {
    const [here, next] = [children[at] as AnyNode, children[at + 1]]
    const pair =
      isPair(here, next) || (next !== undefined && isPair(next, here) && !isPair(next, children[at + 2]))
    if (pair && next) {
      made.push(figureOf(here, next))
      at++
    } else made.push(here)
  }
  return made
}

function isPair(table: AnyNode, caption: AnyNode | undefined): boolean {
  return is<Table>(table, 'table') && isCaption(caption)
}

function isCaption(node: AnyNode | undefined): node is Paragraph {
  if (!is<Paragraph>(node, 'paragraph')) return false
  const [first] = node.children
  return is<Text>(first, 'text') && start.test(first.value)
}

function figureOf(...pair: [AnyNode, AnyNode]): AnyNode {
  let own = {}
  const children = pair.map((node) => {
    if (!isCaption(node)) return node
    own = takeAttributes(node)
    const first = node.children[0] as Text
    first.value = first.value.replace(start, '')
    return { type: 'caption', children: node.children, ...at(node) } as AnyNode
  })
  const figure = { type: 'figure', children, ...span(pair) } as AnyNode
  withData(figure, own)
  return figure
}

/** What stands in braces at the end. */
function takeAttributes({ children }: Paragraph): ReturnType<typeof shared> {
  const last = children.at(-1)
  const braces = is<Text>(last, 'text') ? attributes.exec(last.value) : null
  const parsed = braces?.[1] ? parseAttributes(braces[1]) : undefined
  if (!parsed || !is<Text>(last, 'text')) return shared({})
  last.value = last.value.replace(attributes, '')
  return shared(parsed)
}
