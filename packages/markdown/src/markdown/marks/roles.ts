import type { InlineCode, Root, Text } from 'mdast'
import { type AnyNode, at, is, parentsOf, textNode } from '../../tree.js'

/** MyST's `{sub}`2`` and its like: a name in braces, and what it holds between backticks. */
type Make = (value: string, place: Pick<AnyNode, 'position'>) => AnyNode

const wrapped =
  (type: string): Make =>
  (value, place) =>
    ({ type, children: [textNode(value, place)], ...place }) as AnyNode

/** `words <target>` shows the words. */
const words: Make = (value, place) => textNode(/^(.+?)\s*<[^<>]*>$/.exec(value)?.[1] ?? value, place)

const roles: Readonly<Record<string, Make>> = {
  math: (value, place) => ({ type: 'inlineMath', value, ...place }) as AnyNode,
  sub: wrapped('subscript'),
  subscript: wrapped('subscript'),
  sup: wrapped('superscript'),
  superscript: wrapped('superscript'),
  kbd: wrapped('keyboard'),
  emphasis: wrapped('emphasis'),
  strong: wrapped('strong'),
  code: (value, place) => ({ type: 'inlineCode', value, ...place }) as AnyNode,
  file: (value, place) => ({ type: 'inlineCode', value, ...place }) as AnyNode,
  term: words,
  doc: words,
  ref: words,
  numref: words,
  any: words,
}

/** A role that nobody knows stays as it was written; `leftovers.ts` says so. */
export function mystRoles(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => is<InlineCode>(child, 'inlineCode'))) continue
    const children: AnyNode[] = []
    for (const child of parent.children) {
      const last = children.at(-1)
      const made =
        is<InlineCode>(child, 'inlineCode') && is<Text>(last, 'text') ? roleOf(last, child) : undefined
      if (made) children.splice(-1, 1, ...made)
      else children.push(child)
    }
    parent.children = children
  }
}

function roleOf(text: Text, code: InlineCode): AnyNode[] | undefined {
  const [whole = '', name = ''] = /\{([a-z][\w:-]{0,40})\}$/.exec(text.value) ?? []
  const make = Object.hasOwn(roles, name) ? roles[name] : undefined
  if (!make) return undefined
  const before = text.value.slice(0, -whole.length)
  return [...(before ? [{ ...text, value: before } as AnyNode] : []), make(code.value, at(code))]
}
