import type { ExtensionNode } from '@lectern/core'
import type { Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { type AnyNode, at, rewrite, withData } from '../tree.js'
import { isForTeacher, reportUnknown, shared } from './attributes.js'
import { aside, description, details, lang, skip } from './blocks.js'
import { isBoxName } from './box-kinds.js'
import { choice } from './choice.js'
import {
  type Directive,
  type Form,
  hasArguments,
  isDirective,
  type Make,
  readDirective,
} from './directive.js'
import { reportFences, reportStrays } from './fences.js'
import { figure, table, tableAttributes } from './figure.js'
import { boxOf, foreign } from './foreign.js'
import { abbr, blank, del, ins, lines, pageBreak, pause, say, span, teacher } from './inline.js'
import { match } from './match.js'
import { media, mediaAttributes } from './media.js'
import { asSource } from './source.js'

interface Known {
  forms: readonly Form[]
  make: Make
  attributes?: readonly string[]
}

const box: Known = { forms: ['container'], make: aside, attributes: ['title', 'kind'] }

/** Every directive that an author can write. */
const known: Readonly<Record<string, Known>> = {
  span: { forms: ['text'], make: span },
  say: { forms: ['text'], make: say, attributes: ['as', 'ipa'] },
  abbr: { forms: ['text'], make: abbr, attributes: ['title'] },
  del: { forms: ['text'], make: del },
  ins: { forms: ['text'], make: ins },
  blank: { forms: ['text'], make: blank, attributes: ['size'] },
  pause: { forms: ['text', 'leaf'], make: pause, attributes: ['time'] },
  pagebreak: { forms: ['text', 'leaf'], make: pageBreak, attributes: ['label'] },
  lines: { forms: ['leaf'], make: lines, attributes: ['count', 'paper'] },
  choice: { forms: ['container'], make: choice, attributes: ['many'] },
  match: { forms: ['container'], make: match },
  media: { forms: ['leaf', 'container'], make: media, attributes: mediaAttributes },
  figure: { forms: ['container'], make: figure, attributes: tableAttributes },
  table: { forms: ['container'], make: table, attributes: tableAttributes },
  description: { forms: ['container'], make: description },
  aside: box,
  note: box,
  tip: box,
  important: box,
  warning: box,
  caution: box,
  teacher: { forms: ['text', 'container'], make: forTeacher, attributes: ['title'] },
  details: { forms: ['container'], make: details, attributes: ['title', 'summary', 'open'] },
  lang: { forms: ['container'], make: lang },
  skip: { forms: ['container'], make: skip },
}

/** Whether `:::name` means something here, or to an extension. */
export function isDirectiveName(name: string, { extensions }: Pick<Context, 'extensions'>): boolean {
  const small = name.toLowerCase()
  const isExtension = extensions.some(({ directive }) => directive?.toLowerCase() === small)
  return Object.hasOwn(known, small) || isBoxName(small) || isExtension
}

function forTeacher(directive: Directive): ReturnType<Make> {
  return directive.form === 'container' ? aside(directive) : teacher(directive)
}

/** Turns directives into nodes, inner ones first. What nobody knows is printed as it was written. */
export function directives(tree: Root, context: Context): void {
  reportFences(tree, context)
  reportStrays(tree, context)
  rewrite(tree, (node, parent) => {
    if (!isDirective(node)) return undefined
    const directive = readDirective(node, parent, context)
    const nodes = extended(directive) ?? made(directive) ?? asSource(directive)
    return isMarked(directive) ? nodes.map(forTeacherAlone) : nodes
  })
}

/** Whatever an author marks so, also as a class of any directive. */
function isMarked({ name, attributes }: Directive): boolean {
  return isForTeacher(attributes) || name === 'teacher'
}

/** Words get a span, since text nodes are joined. */
function forTeacherAlone(node: AnyNode): AnyNode {
  const marked = node.type === 'text' ? ({ type: 'span', children: [node], ...at(node) } as AnyNode) : node
  return withData(marked, { audience: 'teacher' })
}

/** A third party's directive; the pass `lower` of core turns its node into known ones. */
function extended({ name, attributes, node, context }: Directive): AnyNode[] | undefined {
  const extension = context.extensions.find(({ directive }) => directive?.toLowerCase() === name)
  if (!extension) return undefined
  const data = shared(attributes)
  const { position, children } = node
  const fresh: ExtensionNode = {
    type: extension.type,
    name,
    attributes,
    children,
    ...(position ? { position } : {}),
  }
  return [withData<AnyNode>(fresh, data)]
}

function made(directive: Directive): AnyNode[] | undefined {
  const { name, form, attributes, node, context } = directive
  const fence = node.data?.fence
  if (fence && !isDirectiveName(name, context)) return foreign(directive, fence)
  const entry = Object.hasOwn(known, name) ? known[name] : undefined
  if (!entry && form === 'container' && isBoxName(name))
    return boxOf(
      { ...attributes, class: `${name} ${attributes.class ?? ''}` },
      attributes.title ?? '',
      directive,
    )
  if (!entry || (form === 'text' && !hasArguments(directive))) return unknown(directive)
  if (!entry.forms.includes(form))
    return refused(directive, `must be written ${entry.forms.map(example(name)).join(' or ')}`)
  const result = entry.make(directive)
  if (typeof result === 'string') return refused(directive, `needs ${result}`)
  reportUnknown(`directive "${name}"`, attributes, entry.attributes ?? [], node, context)
  return result
}

const example = (name: string) => (form: Form) => {
  return `${{ text: ':', leaf: '::', container: ':::' }[form]}${name}`
}

function unknown(directive: Directive): undefined {
  const { name, form, node, context } = directive
  if (!hasArguments(directive) && form !== 'container') return
  context.report(rules['directive-known'], `Unknown directive "${name}"; it is printed as it was written`, {
    place: node,
    hint: `Known directives: ${Object.keys(known).join(', ')}.`,
  })
}

function refused({ name, node, context }: Directive, what: string): undefined {
  context.report(
    rules['directive-form'],
    `The directive "${name}" ${what}; it is printed as it was written`,
    {
      place: node,
    },
  )
}
