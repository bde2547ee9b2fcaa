import type { Article, OutlineItem } from '@lectern/core'
import { writeXml } from '@lectern/markup'
import type { Element as XmlElement } from 'xast'
import { x } from 'xastscript'
import type { Shelf } from '../shelf.js'
import type { Chapters } from './chapters.js'

/**
 * The contents and pages as reading systems from before 2011 know them, of which many e-ink devices are (NCX; EPUB 3.3,
 * 5.7.3): who has the navigation document never sees it.
 */
export async function addNcx({ meta, outline }: Article, chapters: Chapters, shelf: Shelf): Promise<void> {
  let order = 0
  const head = (name: string, content: string) => x('meta', { name: `dtb:${name}`, content })
  const label = (text: string) => x('navLabel', {}, [x('text', {}, oneLine(text) || '–')])

  const point = (item: OutlineItem): XmlElement[] => {
    const document = chapters.holding(item.id)
    if (document?.target(item.id) !== item.id) return item.children.flatMap(point)
    order += 1
    const place = { id: `point-${order}`, playOrder: String(order) }
    const src = `${document.path}#${encodeURIComponent(item.id)}`
    return [x('navPoint', place, [label(item.text), x('content', { src }), ...item.children.flatMap(point)])]
  }
  const points = outline.flatMap(point)
  const start = x('navPoint', { id: 'point-1', playOrder: '1' }, [
    label(meta.title),
    x('content', { src: chapters.list[0]?.path ?? 'nav.xhtml' }),
  ])
  const pages = pageTargets(chapters, order, label)
  const attributes = {
    xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
    version: '2005-1',
    'xml:lang': meta.lang,
    dir: meta.dir,
  }
  const content = writeXml(
    x('ncx', attributes, [
      x('head', {}, [
        head('uid', meta.identifier),
        head('depth', String(Math.max(1, depthOf(outline)))),
        head('totalPageCount', String(pages.length)),
        head(
          'maxPageNumber',
          String(pages.reduce((most, { attributes }) => Math.max(most, Number(attributes.value ?? 0)), 0)),
        ),
      ]),
      x('docTitle', {}, [x('text', {}, oneLine(meta.title) || '–')]),
      x('navMap', {}, points.length > 0 ? points : [start]),
      ...(pages.length > 0 ? [x('pageList', {}, pages)] : []),
    ]),
  )
  await shelf.add({ id: 'ncx', path: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', content })
}

function pageTargets({ list }: Chapters, before: number, label: (text: string) => XmlElement): XmlElement[] {
  let order = before
  // A number may be a value once (ANSI/NISO Z39.86-2005, 8.4.3): books bound in one may begin at 1 again.
  const taken = new Set<string>()
  return list.flatMap(({ path, pageBreaks }) =>
    pageBreaks.map((page) => {
      order += 1
      const isNumber = /^\d+$/.test(page.label) && !taken.has(page.label)
      taken.add(page.label)
      const kind = isNumber ? { type: 'normal', value: page.label } : { type: 'special' }
      const place = { id: `page-target-${order - before}`, playOrder: String(order), ...kind }
      const src = `${path}#${encodeURIComponent(page.id)}`
      return x('pageTarget', place, [label(page.label), x('content', { src })])
    }),
  )
}

function depthOf(items: readonly OutlineItem[]): number {
  return items.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0)
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
