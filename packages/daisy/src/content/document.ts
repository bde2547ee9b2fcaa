import { writeXhtml } from '@lectern/hast/markup'
import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import { xhtml } from './doctype.js'
import { lines } from './element.js'

export const xhtmlType = 'application/xhtml+xml'

/** What stands around the lines of a document, which are written one by one. */
export interface Around {
  before: string
  after: string
  /** Whether characters that XML forbids were left out. */
  isCleaned: boolean
}

/** A document of XHTML 1.0 without the lines of its body. */
export function documentAround(language: Properties, head: readonly Element[]): Around {
  const type = h('meta', { httpEquiv: ['Content-Type'], content: 'text/html; charset=utf-8' })
  const html = h(
    'html',
    language,
    '\n',
    h('head', {}, ...lines([type, ...head])),
    '\n',
    h('body', {}, '\n'),
    '\n',
  )
  const { xml, isCleaned } = writeXhtml(html, xhtml)
  const end = xml.lastIndexOf('</body>')
  return { before: xml.slice(0, end), after: xml.slice(end), isCleaned }
}
