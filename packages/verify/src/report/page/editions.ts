import type { Element } from 'hast'
import { editionsOf } from '../summary.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { table } from './table.js'

export function madeSection({ record, words }: PageState): Element {
  const rows = editionsOf(record).map(({ name, files }) => [
    name,
    h(
      'ul',
      files.map((path) => h('li', h('a', { href: hrefOf(path) }, path))),
    ),
  ])
  return h('section', [h('h2', words.made), table('made', words.made, [words.edition, words.files], rows)])
}

export function failedSection({ record, words }: PageState): Element[] {
  if (record.failures.length === 0) return []
  const items = record.failures.map(({ edition, message, hint }) =>
    h('li', [
      h('strong', edition),
      ': ',
      h('span', { lang: 'en', dir: 'ltr' }, [message, hint ? `. ${hint}` : '']),
    ]),
  )
  return [h('section', [h('h2', words.failed), h('ul', items)])]
}

export function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
