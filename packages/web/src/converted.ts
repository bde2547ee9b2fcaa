import type { AnyNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import { classesOf, elements, elementsIn, outermost } from './elements.js'

/** Programs that make a page of a whole document, and no site around it. */
const converters = /^(?:asciidoc|docbook|docutils|groff|makeinfo|pandoc|texi2html|text encoding initiative)/i

/**
 * Whether a program made the page of one document, by its generator (mandoc names none, but has a class for its text). Such a page names its parts
 * after the document: a manual's terms (`index-cookies`), the boxes of DocBook (`sidebar`). These names say nothing of a site.
 */
export function isConverted(page: AnyNode): boolean {
  const isNamed = elements(page, 'meta').some(
    ({ properties: { name, content } }) =>
      /^generator$/i.test(String(name ?? '')) && converters.test(String(content ?? '').trim()),
  )
  return isNamed || elements(page, 'div').some((division) => classesOf(division).includes('manual-text'))
}

/** The contents that pandoc writes above a document, and a menu of a program that a sentence of AsciiDoc names (`File › Save`). */
export function isOfOneself({ tagName, properties: { id, role } }: Element): boolean {
  return /^(?:b|span)$/.test(tagName) || (tagName === 'nav' && (id === 'TOC' || role === 'doc-toc'))
}

/** The lines “Next: …, Previous: …, Up: …” that Texinfo writes above each section, for readers who have one section before them at a time. */
export function texinfoLines(body: Element): Element[] {
  return outermost(
    elementsIn(body).filter((element) => {
      if (!classesOf(element).some((name) => /^(?:header|nav-panel)$/.test(name))) return false
      const links = elements(element, 'a').filter(isStep)
      return (
        links.length > 0 &&
        elementsIn(element).every(({ tagName }) => !/^(?:h[1-6]|pre|table)$/.test(tagName))
      )
    }),
  )
}

/** The tables “Prev, Up, Next” that DocBook writes above and below each page of a book. */
export function docbookLines(body: Element): Element[] {
  return elementsIn(body).filter((element) =>
    classesOf(element).some((name) => /^nav(?:header|footer)$/.test(name)),
  )
}

/** What a text in LibreOffice Writer hides stands in its pages, and no script there shows it. */
export function hideHiddenText(page: AnyNode): void {
  const isOfWriter = elements(page, 'meta').some(
    ({ properties: { name, content } }) =>
      /^generator$/i.test(String(name ?? '')) && /^(?:Libre|Open)Office\b/i.test(String(content ?? '')),
  )
  if (!isOfWriter) return
  for (const { properties } of elementsIn(page))
    if (/display\s*:\s*none/i.test(String(properties.style ?? ''))) properties.hidden = true
}

function isStep(link: Element): boolean {
  const rel = [link.properties.rel ?? []].flat().map(String)
  return link.properties.accessKey !== undefined && rel.some((one) => /^(?:next|prev|up)$/.test(one))
}
