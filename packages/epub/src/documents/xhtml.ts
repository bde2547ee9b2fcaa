import type { Direction } from '@lectern/core'
import type { ElementContent } from 'hast'
import { attributeText, isXmlText, textText, xmlText } from '../xml/characters.js'
import { declaration } from '../xml/write.js'
import { type Written, writeXhtml } from '../xml/xhtml-writer.js'

export interface Page {
  title: string
  lang: string
  dir: Direction
  /** Other files of the book that the document uses: its stylesheet, a lexicon. */
  links: readonly PageLink[]
  /** `epub:type` of the body. */
  bodyType?: string
  content: readonly ElementContent[]
}

/** A `link` of the head, from the document. */
export interface PageLink {
  rel: 'stylesheet' | 'pronunciation'
  type: string
  href: string
  hreflang?: string
}

/** What a content document is, beside its text: it decides its item's `properties` (EPUB 3.3, D.2). */
export interface XhtmlDocument extends Omit<Written, 'xml' | 'marked'> {
  xhtml: string
  properties: readonly string[]
}

const namespaces = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
const ssml = ' xmlns:ssml="http://www.w3.org/2001/10/synthesis"'

/** A content document: XHTML, well-formed by construction. */
export function xhtmlDocument({ title, lang, dir, links, bodyType, content }: Page): XhtmlDocument {
  const { xml, marked, isCleaned, ...facts } = writeXhtml(content.flatMap((node) => [node, lineEnd]))
  const language = attributeText(lang)
  const lines = [
    `${declaration}<!DOCTYPE html>`,
    `<html ${namespaces}${xml.includes(' ssml:') ? ssml : ''} lang="${language}" xml:lang="${language}" dir="${dir}">`,
    '<head>',
    '  <meta charset="utf-8"/>',
    `  <title>${textText(xmlText(title))}</title>`,
    ...links.map((link) => `  <link${attributesOf(link)}/>`),
    '</head>',
    `<body${bodyType ? ` epub:type="${bodyType}"` : ''}>`,
    `${xml}</body>`,
    '</html>\n',
  ]
  return {
    ...facts,
    xhtml: lines.join('\n'),
    properties: [...marked].sort(),
    isCleaned: isCleaned || !isXmlText(title),
  }
}

const lineEnd: ElementContent = { type: 'text', value: '\n' }

function attributesOf({ rel, type, href, hreflang }: PageLink): string {
  const language = hreflang ? ` hreflang="${attributeText(hreflang)}"` : ''
  return ` rel="${rel}" type="${type}" href="${attributeText(href)}"${language}`
}
