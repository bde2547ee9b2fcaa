import type { AsideKind } from '@lectern/core'
import { type Attributes, parseAttributes } from '../syntax/attributes.js'
import { type AnyNode, type AnyParent, at, withData } from '../tree.js'
import { shared } from './attributes.js'
import { captionOf, type Make } from './directive.js'

/** What other dialects call their boxes (pandoc, Quarto, MyST, Docutils, VitePress, Obsidian, MkDocs), and what they are here. */
export const boxKinds: Readonly<Record<string, AsideKind | 'details'>> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
  admonition: 'note',
  seealso: 'note',
  example: 'note',
  question: 'note',
  help: 'note',
  faq: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  bug: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  failure: 'caution',
  fail: 'caution',
  missing: 'caution',
  aside: 'aside',
  margin: 'aside',
  sidebar: 'aside',
  topic: 'aside',
  details: 'details',
  dropdown: 'details',
  spoiler: 'details',
}

/** A fence of another dialect: a box where it says so, else its blocks, with the id and language that it gives them. */
export const foreign: Make = ({ label, content, node, context }) => {
  const start = node.position?.start.offset ?? 0
  const [, braces, name] =
    /^.{3,}?[ \t]*(?:(\{[^\n]*\})|([\w-]+))/.exec(openingLine(context.source, start)) ?? []
  const attributes = attributesOf(braces, name)
  const kind = kindOf(attributes)
  const title = attributes.title ?? attributes.summary
  const data = shared(attributes)
  if (kind === undefined) return blocks(label, content, data, node)
  const given = captionOf(label, title, node)
  const children = given.length > 0 ? [...given, ...content] : withHeadingAsTitle(content, attributes)
  const box = kind === 'details' ? { type: 'details', children } : { type: 'aside', kind, children }
  return [withData({ ...box, ...at(node) } as AnyNode, data)]
}

function openingLine(source: string, start: number): string {
  const end = source.indexOf('\n', start)
  return source.slice(start, end < 0 ? source.length : end)
}

/** `{note}` names a directive of MyST, `note` a class. */
function attributesOf(braces: string | undefined, name: string | undefined): Attributes {
  const directive = braces && /^\{([\w-]+)\}/.exec(braces)?.[1]
  if (directive || !braces) return { class: directive ?? name ?? '' }
  return parseAttributes(braces.replace(/\}[^}]*$/, '}')) ?? {}
}

function kindOf({ class: classes = '' }: Attributes): AsideKind | 'details' | undefined {
  for (const name of classes.toLowerCase().split(' ')) {
    const kind = name.replace(/^callout-/, '').replace(/^column-margin$/, 'margin')
    if (Object.hasOwn(boxKinds, kind)) return boxKinds[kind]
  }
  return undefined
}

/** Quarto takes a heading at the beginning of a call-out for its title. */
function withHeadingAsTitle(content: AnyNode[], { class: classes = '' }: Attributes): AnyNode[] {
  const [first, ...rest] = content
  if (first?.type !== 'heading' || !classes.includes('callout')) return content
  const { children } = first as AnyParent
  return [{ type: 'caption', children, ...at(first) } as AnyNode, ...rest]
}

function blocks(
  label: AnyNode[],
  content: AnyNode[],
  data: ReturnType<typeof shared>,
  node: AnyNode,
): AnyNode[] {
  const { id, ...others } = data
  const words = label.length > 0 ? [{ type: 'paragraph', children: label, ...at(node) } as AnyNode] : []
  const children = [...words, ...content]
  for (const child of children) withData(child, others)
  const [first] = children
  if (id && first) withData(first, { id })
  return children
}
