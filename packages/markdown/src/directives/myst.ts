import { optionsIn } from '../markdown/dialects/options.js'
import type { Attributes } from '../syntax/attributes.js'
import type { Fence } from '../syntax/box-fences.js'
import { type AnyNode, type AnyParent, at, is, withData } from '../tree.js'
import type { Directive } from './directive.js'
import { withCaption } from './figure.js'

/** The opening of a directive as it stands in the source. */
export interface MystOpening {
  name: string
  /** What stands behind the name. */
  argument: string
  options: Attributes
}

/** Undefined for a fence that is not one of MyST. */
export function mystOpening({ opening, options }: Fence): MystOpening | undefined {
  const [, name, argument = ''] = /^[:`~]{3,}\{([a-z][\w-]*)\}(.*)$/i.exec(opening) ?? []
  if (name === undefined) return undefined
  return {
    name: name.toLowerCase(),
    argument: argument.trim(),
    options: optionsIn((at) => options[at]).values,
  }
}

/** What a directive with an argument is; undefined for a box. */
export function mystNodes(opening: MystOpening, directive: Directive): AnyNode[] | undefined {
  const make = Object.hasOwn(makers, opening.name) ? makers[opening.name] : undefined
  return make?.(opening, directive)
}

type Maker = (opening: MystOpening, directive: Directive) => AnyNode[] | undefined

const makers: Readonly<Record<string, Maker>> = {
  image: (opening, { node }) => (opening.argument ? [pictureOf(opening, node)] : undefined),
  figure({ argument, options, name }, directive) {
    const { content, node } = directive
    if (!argument) return undefined
    const picture = pictureOf({ argument, options: { ...options, name: '' }, name }, node)
    const [first, ...rest] = content
    const caption = is<AnyParent>(first, 'paragraph')
      ? [{ ...first, type: 'caption' } as AnyNode, ...rest]
      : content
    return [figure([picture, ...caption], options.name, node)]
  },
  'figure-md': ({ argument, options }, { content, node }) => [
    figure(withCaption(content), options.name ?? argument, node),
  ],
  table: ({ options }, { label, content, node }) =>
    label.length > 0 ? [figure([captionOf(label, node), ...content], options.name, node)] : undefined,
  'list-table'({ options }, { label, content, node }) {
    const table = tableOf(content, options)
    if (!table) return undefined
    return [
      label.length > 0
        ? figure([captionOf(label, node), table], options.name, node)
        : named(table, options.name),
    ]
  },
}

function pictureOf({ argument, options }: MystOpening, node: AnyNode): AnyNode {
  const width = Number(/^(\d+)(?:px)?$/.exec(options.width ?? '')?.[1])
  const image = {
    type: 'image',
    url: encodeURI(decoded(argument)),
    title: null,
    alt: options.alt ?? '',
    ...(width > 0 ? { width } : {}),
    ...opened(node),
  } as AnyNode
  return { type: 'paragraph', children: [named(image, options.name)], ...opened(node) } as AnyNode
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function figure(children: readonly AnyNode[], name: string | undefined, node: AnyNode): AnyNode {
  return named({ type: 'figure', children, ...at(node) } as AnyNode, name)
}

function captionOf(children: readonly AnyNode[], node: AnyNode): AnyNode {
  return { type: 'caption', children, ...opened(node) } as AnyNode
}

function named(node: AnyNode, name: string | undefined): AnyNode {
  return name ? withData(node, { id: asId(name) }) : node
}

/** Labels of MyST may hold spaces. */
export function asId(label: string): string {
  return label.trim().replace(/\s+/g, '-')
}

/** A list of lists, row by row. */
function tableOf(content: readonly AnyNode[], options: Attributes): AnyNode | undefined {
  const [list, ...others] = content as AnyParent[]
  if (list?.type !== 'list' || others.length > 0) return undefined
  const rows = (list.children as AnyParent[]).map(({ children: [inner, ...more], ...item }) =>
    inner?.type === 'list' && more.length === 0
      ? ({
          type: 'tableRow',
          children: ((inner as AnyParent).children as AnyParent[]).map(cellOf),
          ...at(item),
        } as AnyNode)
      : undefined,
  )
  if (rows.length === 0 || rows.includes(undefined)) return undefined
  const headerRows = Number(options['header-rows'] ?? 0) || 0
  const headerColumns = Number(options['stub-columns'] ?? 0) || 0
  return { type: 'table', align: [], headerRows, headerColumns, children: rows, ...at(list) } as AnyNode
}

function cellOf({ children, ...item }: AnyParent): AnyNode {
  const [first] = children as AnyParent[]
  const words = children.length === 1 && first?.type === 'paragraph' ? first.children : children
  return { type: 'tableCell', children: words, ...at(item as AnyNode) } as AnyNode
}

/** The line of the opening fence. */
function opened({ position }: AnyNode): Pick<AnyNode, 'position'> {
  return position ? { position: { start: position.start, end: position.start } } : {}
}
