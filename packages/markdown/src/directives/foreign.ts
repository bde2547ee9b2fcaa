import type { AsideKind } from '@lectern/core'
import { rules } from '../rules.js'
import { type Attributes, parseAttributes } from '../syntax/attributes.js'
import type { Fence } from '../syntax/box-fences.js'
import { type AnyNode, type AnyParent, at, copyWith, withData } from '../tree.js'
import { isForTeacher, shared } from './attributes.js'
import { boxKinds } from './box-kinds.js'
import { captionOf, type Directive } from './directive.js'
import { withCaption } from './figure.js'
import { asId, type MystOpening, mystNodes, mystOpening } from './myst.js'

/** A fence of another dialect: a box where it says so, else its blocks, with the id and language that it gives them. */
export function foreign(directive: Directive, fence: Fence): AnyNode[] {
  const opening = mystOpening(fence)
  if (opening) {
    const { name, argument, options } = opening
    reportOptions(opening, directive)
    const id = options.name ?? options.label
    const classes = `${name} ${options.class ?? ''}`.trim()
    const open = options.open === undefined ? {} : { open: options.open }
    const named = { class: classes, ...open, ...(id ? { id: asId(id) } : {}) }
    if (name.startsWith('version') || name === 'deprecated') return version(`${name} ${argument}`, directive)
    return mystNodes(opening, directive) ?? boxOf(named, argument, directive)
  }
  const [, braces, name = ''] = /^:{3,}[ \t]*(?:(\{.*\})|([\w-]+))/.exec(fence.opening) ?? []
  const attributes = braces ? (parseAttributes(braces) ?? {}) : { class: name }
  if (braces) reportUnused(attributes, directive)
  return boxOf(attributes, attributes.title ?? attributes.summary ?? '', directive)
}

/** What nothing here reads is told. */
function reportOptions(opening: MystOpening, { node, context }: Directive): void {
  const { name, argument, options } = opening
  const isEmpty = argument === '' && (name === 'image' || name === 'figure')
  const known = (!isEmpty && Object.hasOwn(usedOptions, name) && usedOptions[name]) || []
  for (const [key, value] of Object.entries(options)) {
    if (!['name', 'label', 'class', ...known].includes(key)) context.leftOut.add('option', key, value, node)
  }
}

const usedOptions: Readonly<Record<string, readonly string[]>> = {
  image: ['alt', 'width'],
  figure: ['alt', 'width'],
  'list-table': ['header-rows', 'stub-columns'],
  dropdown: ['open'],
}

/** What of the braces of a fence says nothing here; words are told with what they say. */
function reportUnused(attributes: Attributes, { node, context }: Directive): void {
  const {
    id: _id,
    class: _class,
    lang: _lang,
    dir: _dir,
    title: _title,
    summary: _summary,
    ...others
  } = attributes
  for (const [key, value] of Object.entries(others))
    if (!['open', 'audience', 'data-audience'].includes(key)) context.leftOut.add('option', key, value, node)
}

/** A box of the kind that a class names, or the blocks alone. */
export function boxOf(attributes: Attributes, title: string, directive: Directive): AnyNode[] {
  const { label, content, node } = directive
  const kind = kindOf(attributes)
  const data = shared(attributes)
  if (kind === undefined && isFigure(attributes, content))
    return [withData({ type: 'figure', children: withCaption(content), ...at(node) } as AnyNode, data)]
  const given = captionOf(label, title, node)
  if (kind === undefined) return blocks(asParagraph(given), content, data)
  const children = given.length > 0 ? [...given, ...content] : withTitle(content, attributes)
  const open = attributes.open === undefined ? {} : { open: true }
  const box = kind === 'details' ? { type: 'details', ...open, children } : { type: 'aside', kind, children }
  return [withData(copyWith(box, at(node)) as AnyNode, data)]
}

/** Quarto's `::: {#fig-x}` around pictures. */
function isFigure({ id = '' }: Attributes, content: readonly AnyNode[]): boolean {
  return /^(?:fig|tbl|lst)-/.test(id) && content.length > 0
}

/** What Sphinx says in the reader's language is said as it was written. */
function version(words: string, directive: Directive): AnyNode[] {
  const { content, node, context } = directive
  context.report(rules['dialect-unknown'], `"${words.trim()}" is printed as it was written, as a title`, {
    place: node,
    hint: 'Write it as a sentence: "New in version 1.2".',
  })
  const children = [...captionOf([], words.trim(), node), ...content]
  return [{ type: 'aside', kind: 'note', children, ...at(node) } as AnyNode]
}

function kindOf({ class: classes = '' }: Attributes): AsideKind | 'details' | undefined {
  if (isForTeacher({ class: classes })) return 'teacher'
  for (const name of classes.toLowerCase().split(' ')) {
    const kind = name.replace(/^callout-/, '').replace(/^column-margin$/, 'margin')
    if (Object.hasOwn(boxKinds, kind)) return boxKinds[kind]
  }
  return undefined
}

/** Quarto takes a heading at the beginning of a callout for its title. */
function withTitle(content: AnyNode[], { class: classes = '' }: Attributes): AnyNode[] {
  const [first, ...rest] = content
  if (first?.type !== 'heading' || !classes.includes('callout')) return content
  const { children } = first as AnyParent
  return [{ type: 'caption', children, ...at(first) } as AnyNode, ...rest]
}

function asParagraph(captions: readonly AnyNode[]): AnyNode[] {
  return captions.map((caption) => ({ ...caption, type: 'paragraph' }) as AnyNode)
}

function blocks(words: AnyNode[], content: AnyNode[], data: ReturnType<typeof shared>): AnyNode[] {
  const { id, ...others } = data
  const children = [...words, ...content]
  for (const child of children) withData(child, others)
  const [first] = children
  if (id && first) withData(first, { id })
  return children
}
