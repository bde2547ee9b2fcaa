import type { Element } from 'hast'
import { editionsOf } from '../summary.js'
import { h } from './h.js'
import type { PageState } from './state.js'

/** The first file of an edition is the one that readers want; the others are folded. */
export function madeSection({ record, words }: PageState): Element {
  const rows = editionsOf(record).flatMap(({ name, files: [first = '', ...others] }) => [
    h('dt', name),
    h('dd', linkTo(first)),
    ...(others.length === 0
      ? []
      : [h('dd', h('details', [h('summary', `${words.files} (${others.length})`), fileList(others)]))]),
  ])
  return h('section', [h('h2', words.made), h('dl', { className: ['editions'] }, rows)])
}

function fileList(paths: readonly string[]): Element {
  return h(
    'ul',
    paths.map((path) => h('li', linkTo(path))),
  )
}

function linkTo(path: string): Element {
  return h('a', { href: hrefOf(path) }, path)
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
