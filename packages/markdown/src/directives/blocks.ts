import { isAsideKind } from '@lectern/core'
import { rules } from '../rules.js'
import { type AnyNode, at, copyWith, withData } from '../tree.js'
import { shared } from './attributes.js'
import { captionOf, type Directive, type Make } from './directive.js'

/** `:::aside{kind=tip}`, and `:::tip` for short. */
export const aside: Make = (directive) => {
  const { name, attributes, label, content, node } = directive
  const kind = (attributes.kind ?? name).toLowerCase()
  if (!isAsideKind(kind)) {
    directive.context.report(
      rules['directive-form'],
      `Unknown kind of aside "${kind}"; it is treated as a plain aside`,
      {
        place: node,
        hint: 'The kinds are note, tip, important, warning, caution and teacher.',
      },
    )
  }
  const children = [...captionOf(label, attributes.title, node), ...content]
  return [block(directive, { type: 'aside', kind: isAsideKind(kind) ? kind : 'aside', children })]
}

export const details: Make = (directive) => {
  const { attributes, label, content, node } = directive
  const children = [...captionOf(label, attributes.title ?? attributes.summary, node), ...content]
  const open = attributes.open !== undefined ? { open: true } : {}
  return [block(directive, { type: 'details', ...open, children })]
}

/** Blocks in another language. The blocks carry it; there is no box around them. */
export const lang: Make = ({ attributes, label, content, node }) => {
  const { id, ...data } = shared(attributes)
  if (!data.lang && !data.dir) return 'a language, as in :::lang{lang=fr}'
  return marked([...labelled(label, node), ...content], data, id)
}

/** Blocks that are printed but not read out. */
export const skip: Make = ({ attributes, label, content, node }) => {
  const { id, ...data } = shared(attributes)
  return marked([...labelled(label, node), ...content], { ...data, skip: true }, id)
}

/** A long description; it belongs into a figure. */
export const description: Make = (directive) => {
  const { parent, label, content, node, context } = directive
  const inFigure = 'name' in parent && (parent as { name?: string }).name === 'figure'
  const children = [...labelled(label, node), ...content]
  if (inFigure) return [block(directive, { type: 'description', children })]
  context.report(
    rules['directive-nesting'],
    'This description is not inside a figure; it is printed as text',
    {
      place: node,
      hint: 'Put ::::figure (four colons) around :::description (three colons).',
    },
  )
  return children
}

/** What stands in brackets where no caption can be is the first paragraph. */
export function labelled(label: AnyNode[], node: AnyNode): AnyNode[] {
  return label.length > 0 ? [{ type: 'paragraph', children: label, ...at(label[0] ?? node) } as AnyNode] : []
}

export function block(
  { attributes, node }: Directive,
  fields: AnyNode & { children: AnyNode[] } & Record<string, unknown>,
): AnyNode {
  return withData(copyWith(fields, at(node)) as AnyNode, shared(attributes))
}

function marked(
  blocks: AnyNode[],
  data: ReturnType<typeof shared> & { skip?: boolean },
  id: string | undefined,
): AnyNode[] {
  for (const child of blocks) withData(child, data)
  if (id && blocks[0]) withData(blocks[0], { id })
  return blocks
}
