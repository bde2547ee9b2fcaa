import { type AnyNode, at, textNode } from '../tree.js'
import { type Directive, sourceOf } from './directive.js'

/** A directive that nobody knows, as its exact source. Blocks between its fences are read all the same. */
export function asSource(directive: Directive): AnyNode[] {
  const { form, node, content } = directive
  const source = sourceOf(directive)
  if (form === 'text') return [textNode(source, node)]
  if (form === 'leaf') return [paragraph(source, directive)]
  const closing = /\n(:{3,})[ \t]*$/.exec(source)?.[1]
  return [
    paragraph(source.split('\n', 1)[0] ?? '', directive),
    ...content,
    ...(closing ? [paragraph(closing, directive)] : []),
  ]
}

function paragraph(value: string, { node }: Directive): AnyNode {
  return { type: 'paragraph', children: [textNode(value, node)], ...at(node) } as AnyNode
}
