import { type AnswerPaper, textOf } from '@lectern/core'
import { rules } from '../rules.js'
import { type AnyNode, at } from '../tree.js'
import { shared } from './attributes.js'
import type { Directive, Make } from './directive.js'

export const span: Make = (directive) => {
  const data = shared(directive.attributes)
  const capitals = directive.attributes.class?.split(' ').includes('smallcaps')
  if (Object.keys(data).length === 0 && !capitals)
    report(directive, 'has neither lang, dir, #id nor .smallcaps')
  return inline(directive, 'span', capitals ? { smallCapitals: true } : {})
}

export const say: Make = (directive) => {
  const { as, ipa } = directive.attributes
  if (!as && !ipa) {
    report(directive, 'has neither as="…" nor ipa="…"')
    return directive.label
  }
  return inline(directive, 'pronunciation', { ...(as ? { as } : {}), ...(ipa ? { ipa } : {}) })
}

export const abbr: Make = (directive) => {
  const { title } = directive.attributes
  if (title) return inline(directive, 'abbreviation', { title })
  report(directive, 'has no title="…"')
  return directive.label
}

export const del: Make = (directive) => inline(directive, 'delete', {})

export const ins: Make = (directive) => inline(directive, 'insert', {})

/** Words that only the teacher's copy has, marked there. */
export const teacher: Make = (directive) => inline(directive, 'mark', {})

export const blank: Make = (directive) => {
  const label = textOf({ type: 'paragraph', children: directive.label } as AnyNode).trim()
  if (label && !/^\d+$/.test(label)) return 'a number of characters or nothing in its brackets'
  const size = Number(directive.attributes.size ?? label)
  return [node(directive, 'blank', size > 0 ? { size: Math.min(size, 80) } : {})]
}

export const pageBreak: Make = (directive) => {
  const label =
    textOf({ type: 'paragraph', children: directive.label } as AnyNode).trim() || directive.attributes.label
  return label
    ? [node(directive, 'pageBreak', { label })]
    : 'the page’s label in brackets, as in pagebreak[12]'
}

export const pause: Make = (directive) => {
  const text =
    textOf({ type: 'paragraph', children: directive.label } as AnyNode).trim() || directive.attributes.time
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(ms|s)?$/i.exec(text ?? '')
  if (!match) return 'a time in brackets, as in pause[1.5s]'
  const seconds = Number(match[1]) / (match[2]?.toLowerCase() === 'ms' ? 1000 : 1)
  if (seconds > 30) report(directive, 'is longer than 30 seconds; it is cut to that')
  return [node(directive, 'pause', { seconds: Math.min(seconds, 30) })]
}

export const lines: Make = (directive) => {
  const text =
    textOf({ type: 'paragraph', children: directive.label } as AnyNode).trim() ||
    directive.attributes.count ||
    '1'
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) return 'a number of lines in brackets, as in lines[4]'
  if (count > 60) report(directive, 'asks for more than 60 lines; it gets 60')
  const { paper = 'lined' } = directive.attributes
  if (!papers.has(paper)) report(directive, `has no paper of the kind "${paper}": ${[...papers].join(', ')}`)
  const kind = papers.has(paper) && paper !== 'lined' ? { paper } : {}
  return [node(directive, 'answerLines', { count: Math.min(count, 60), ...kind })]
}

const papers: ReadonlySet<string> = new Set<AnswerPaper | 'lined'>(['lined', 'squared', 'graph', 'plain'])

function inline(directive: Directive, type: string, fields: Record<string, unknown>): AnyNode[] {
  return [node(directive, type, { ...fields, children: directive.label })]
}

function node(directive: Directive, type: string, fields: Record<string, unknown>): AnyNode {
  const data = shared(directive.attributes)
  return { type, ...fields, ...(Object.keys(data).length > 0 ? { data } : {}), ...at(directive.node) }
}

function report({ name, node: place, context }: Directive, what: string): void {
  context.report(rules['directive-form'], `The directive "${name}" ${what}`, { place })
}
