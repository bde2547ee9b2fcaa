import type { InlineCode, Root, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { asId } from '../../directives/myst.js'
import { type AnyNode, at, copyWith, is, parentsOf, textNode } from '../../tree.js'
import { wordedLink } from '../../worded-link.js'

/** MyST's `{sub}`2`` and its like: a name in braces, and what it holds between backticks. */
type Make = (value: string, place: Pick<AnyNode, 'position'>) => AnyNode[]

const wrapped =
  (type: string): Make =>
  (value, place) => [{ type, children: [textNode(value, place)], ...place } as AnyNode]

const code: Make = (value, place) => [
  { type: 'inlineCode', value: withoutTarget(value), ...place } as AnyNode,
]

/** `words <target>` shows the words. */
const words: Make = (value, place) => [textNode(withoutTarget(value), place)]

function withoutTarget(value: string): string {
  return titled(value)?.title ?? value
}

function titled(value: string): { title: string; target: string } | undefined {
  const end = value.endsWith('>') ? value.lastIndexOf('<') : -1
  const title = end > 0 ? value.slice(0, end).trim() : ''
  return title ? { title, target: value.slice(end + 1, -1).trim() } : undefined
}

/** A link to a label. Without words of its own it has none yet: `cross-references.ts` gives it those of its target. */
const reference: Make = (value, place) => {
  const { title = '', target } = titled(value) ?? { target: value }
  const children = title ? [textNode(title, place)] : []
  return [{ type: 'link', url: `#${encodeURIComponent(asId(target))}`, children, ...place } as AnyNode]
}

const toFile =
  (extension: string): Make =>
  (value, place) => {
    const { title, target } = titled(value) ?? { title: value, target: value }
    const url = /\.\w+$/.test(target) ? target : target + extension
    return [wordedLink(url, title, place)]
  }

const abbreviation: Make = (value, place) => {
  const [, short = '', title = ''] = /^([^()]*[^()\s])\s*\(([^()]+)\)$/.exec(value) ?? []
  if (!title) return words(value, place)
  return [{ type: 'abbreviation', title, children: [textNode(short, place)], ...place } as AnyNode]
}

const roles: Readonly<Record<string, Make>> = {
  math: (value, place) => [{ type: 'inlineMath', value, ...place } as AnyNode],
  sub: wrapped('subscript'),
  subscript: wrapped('subscript'),
  sup: wrapped('superscript'),
  superscript: wrapped('superscript'),
  kbd: wrapped('keyboard'),
  emphasis: wrapped('emphasis'),
  strong: wrapped('strong'),
  del: wrapped('delete'),
  guilabel: wrapped('strong'),
  code,
  file: code,
  command: code,
  program: code,
  option: code,
  envvar: code,
  literal: code,
  samp: code,
  abbr: abbreviation,
  abbreviation,
  term: words,
  any: words,
  u: words,
  underline: words,
  smallcaps: (value, place) => [
    { type: 'span', smallCapitals: true, children: [textNode(value, place)], ...place } as AnyNode,
  ],
  menuselection: (value, place) => words(value.replace(/\s*--?>\s*/g, ' › '), place),
  ref: reference,
  numref: reference,
  eq: reference,
  'prf:ref': reference,
  doc: toFile('.md'),
  download: toFile(''),
  pep: (value, place) => [textNode(`PEP ${value}`, place)],
  rfc: (value, place) => [textNode(`RFC ${value}`, place)],
}

/** Names of what programs are made of: `{py:class}`int``. */
const inDomain = /^(?:py|c|cpp|js|rst|std):/

/** A role that nobody knows stays as it was written; `leftovers.ts` says so. */
export function mystRoles(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => is<InlineCode>(child, 'inlineCode'))) continue
    const children: AnyNode[] = []
    for (const child of parent.children) {
      const role = is<InlineCode>(child, 'inlineCode') ? roleBefore(children) : undefined
      const make = role && maker(role.name)
      if (!role || !make || !is<InlineCode>(child, 'inlineCode')) {
        children.push(child)
        continue
      }
      children.splice(-role.nodes)
      if (role.before.value) children.push(role.before)
      children.push(...make(child.value, at(child)))
    }
    parent.children = children
  }
}

function maker(name: string): Make | undefined {
  if (Object.hasOwn(roles, name)) return roles[name]
  return inDomain.test(name) ? code : undefined
}

interface Role {
  name: string
  /** How many nodes at the end hold its name, and the words before it. */
  nodes: number
  before: Text
}

/** `{name}` at the end. In `{py:class}` the parser has found a directive, `:class`. */
function roleBefore(children: readonly AnyNode[]): Role | undefined {
  const [opening, directive, last] = children.slice(-3)
  if (!is<Text>(children.at(-1), 'text')) return undefined
  const text = children.at(-1) as Text
  const whole = /\{([a-z][\w:-]{0,40})\}$/.exec(text.value)
  if (whole?.[1])
    return { name: whole[1], nodes: 1, before: copyWith(text, { value: text.value.slice(0, whole.index) }) }
  if (!is<Text>(opening, 'text') || !is<TextDirective>(directive, 'textDirective')) return undefined
  const domain = /\{([a-z][\w-]{0,20})$/.exec(opening.value)
  if (!domain || last !== text || text.value !== '}') return undefined
  const before = copyWith(opening, { value: opening.value.slice(0, domain.index) })
  return { name: `${domain[1]}:${directive.name}`, nodes: 3, before }
}
