import type { Element } from 'hast'
import { editionsOf } from '../summary.js'
import { named } from './criteria.js'
import { h } from './h.js'
import type { PageState } from './state.js'

/** What no program can judge, once each, with the editions that it is about. */
export function personSection({ record, words }: PageState): Element[] {
  const asked = new Map<string, Set<string>>()
  for (const { name, claims } of editionsOf(record))
    for (const item of claims.flatMap(({ needsPerson }) => needsPerson))
      asked.set(item, (asked.get(item) ?? new Set()).add(name))
  if (asked.size === 0) return []
  const items = [...asked].map(([item, editions]) =>
    h('li', [
      h('span', { lang: 'en', dir: 'ltr' }, named(item)),
      ' ',
      h('span', { className: ['muted'] }, [...editions].join(', ')),
    ]),
  )
  return [h('section', [h('h2', words.needsPerson), h('ul', { className: ['checklist'] }, items)])]
}
