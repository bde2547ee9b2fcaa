import type { Paragraph } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import type { Context } from '../context.js'
import type { Attributes } from '../syntax/attributes.js'
import { type AnyNode, type AnyParent, is, textNode } from '../tree.js'

export type Form = 'text' | 'leaf' | 'container'

/** One directive as its maker sees it. */
export interface Directive {
  name: string
  form: Form
  attributes: Attributes
  /** Words in the brackets. */
  label: AnyNode[]
  /** Blocks between the fences. */
  content: AnyNode[]
  node: Directives
  parent: AnyParent
  context: Context
}

/** The nodes that a directive stands for, or in words what it lacks: it is then printed as its source. */
export type Make = (directive: Directive) => AnyNode[] | string

const forms: Readonly<Record<Directives['type'], Form>> = {
  textDirective: 'text',
  leafDirective: 'leaf',
  containerDirective: 'container',
}

export function isDirective(node: AnyNode): node is Directives {
  return Object.hasOwn(forms, node.type)
}

export function readDirective(node: Directives, parent: AnyParent, context: Context): Directive {
  const form = forms[node.type]
  const children: AnyNode[] = node.children
  const [first] = children
  const labelled = form === 'container' && is<Paragraph>(first, 'paragraph') && first.data?.directiveLabel
  return {
    name: node.name.toLowerCase(),
    form,
    attributes: clean(node.attributes),
    label: form === 'container' ? (labelled ? first.children : []) : children,
    content: form === 'container' ? children.slice(labelled ? 1 : 0) : [],
    node,
    parent,
    context,
  }
}

function clean(attributes: Directives['attributes']): Attributes {
  const entries = Object.entries(attributes ?? {}).map(([key, value]) => [key.toLowerCase(), value ?? ''])
  return Object.fromEntries(entries)
}

/** Whether it has brackets or braces: `:pm` in "at 5:pm" has none. */
export function hasArguments({ node, context }: Directive): boolean {
  const start = node.position?.start.offset
  if (start === undefined) return Object.keys(node.attributes ?? {}).length > 0 || node.children.length > 0
  return /^:+[\w-]+[[{]/.test(context.source.slice(start, start + node.name.length + 40))
}

/** The exact source, without the quotation marks and indents that stand at the lines' beginnings. */
export function sourceOf({ node, context }: Directive): string {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return context.source.slice(start, end).replace(/\n[ \t]*(?:>[ \t]?)*/g, '\n')
}

/** The caption that a label or an attribute gives. */
export function captionOf(label: AnyNode[], text: string | undefined, node: Directives): AnyNode[] {
  const children = label.length > 0 ? label : text ? [textNode(text, opening(node))] : []
  if (children.length === 0) return []
  const place = opening(node)
  return [{ type: 'caption', children, ...place } as AnyNode]
}

/** The line of a directive's opening fence. */
export function opening({ position }: Directives): Pick<AnyNode, 'position'> {
  return position ? { position: { start: position.start, end: position.start } } : {}
}
