import type { Article, OutlineItem } from '@lectern/core'
import { writeXml, xmlOf } from '@lectern/hast/markup'
import type { Element as XmlElement } from 'xast'
import { x } from 'xastscript'
import type { Shelf } from '../shelf.js'
import type { Chapters } from './chapters.js'
import { filled, utf8 } from './utf8.js'

/**
 * The contents and pages as reading systems from before 2011 know them, of which many e-ink devices are (NCX; EPUB 3.3,
 * 5.7.3): who has the navigation document never sees it.
 */
export async function addNcx({ meta, outline }: Article, chapters: Chapters, shelf: Shelf): Promise<void> {
  let order = 0
  const head = (name: string, content: string) => x('meta', { name: `dtb:${name}`, content })
  const label = (text: string) => x('navLabel', {}, [x('text', {}, oneLine(text) || '–')])

  function* points(items: readonly OutlineItem[], line: string): Generator<string> {
    for (const { id, text, children } of items) {
      const document = chapters.holding(id)
      if (document?.target(id) !== id) {
        yield* points(children, line)
        continue
      }
      order += 1
      const place = { id: `point-${order}`, playOrder: String(order) }
      const src = `${document.path}#${encodeURIComponent(id)}`
      const written = xmlOf(x('navPoint', place, [label(text), x('content', { src })]), line)
      const end = `${line}</navPoint>`
      yield line + written.slice(0, -end.length)
      yield* points(children, `${line}  `)
      yield end
    }
  }
  const start = x('navPoint', { id: 'point-1', playOrder: '1' }, [
    label(meta.title),
    x('content', { src: chapters.list[0]?.path ?? 'nav.xhtml' }),
  ])
  function* map(): Generator<string> {
    yield '<navMap>'
    yield* points(outline, lineOfPoint)
    if (order === 0) yield lineOfPoint + xmlOf(start, lineOfPoint)
    yield '\n  </navMap>'
  }
  const navMap = utf8(map())
  const pages = pageTargets(chapters, order, label)
  const attributes = {
    xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
    version: '2005-1',
    'xml:lang': meta.lang,
    dir: meta.dir,
  }
  const frame = writeXml(
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
      x('navMap'),
      ...(pages.length > 0 ? [x('pageList', {}, pages)] : []),
    ]),
  )
  const content = filled(frame, '<navMap/>', [navMap])
  await shelf.add({ id: 'ncx', path: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', content })
}

/** Where the points of the first level stand. */
const lineOfPoint = '\n    '

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
