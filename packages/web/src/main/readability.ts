import type { AnyNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elementsIn } from '../text/elements.js'
import { overlaysIn } from './surroundings.js'

/** An attribute for each number: Readability puts what holds one element into that one, with its attributes. */
const mark = 'data-lectern-'
const overlay = 'data-overlay-of-lectern'

/**
 * What Readability takes for the article. It judges a copy in which each element has its number; what is read is the page itself, with its positions
 * and its own attributes.
 */
export async function readable(page: HastRoot, body: Element): Promise<ReadonlySet<AnyNode>> {
  const [{ Readability }, { parseHTML }, { toHtml }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
    import('../parse/libraries.js'),
  ])
  const numbered = elementsIn(body)
  const own = numbered.map(({ properties }) => properties)
  const overlays = overlaysIn(body)
  numbered.forEach((element, index) => {
    element.properties = { ...own[index], [`${mark}${index}`]: '' }
  })
  for (const one of overlays) one.properties[overlay] = ''
  const html = toHtml(page)
  numbered.forEach((element, index) => {
    element.properties = own[index] ?? {}
  })
  const { document } = parseHTML(html)
  for (const one of [...document.querySelectorAll(`[${overlay}]`)]) one.remove()
  const answer = new Readability(document, { serializer: numbersIn }).parse()
  return new Set<AnyNode>((answer?.content ?? []).flatMap((index) => numbered[index] ?? []))
}

interface Marked {
  querySelectorAll(selector: string): Iterable<{ getAttributeNames(): string[] }>
}

function numbersIn(content: unknown): number[] {
  return [...(content as Marked).querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .flatMap((name) => (name.startsWith(mark) ? [Number(name.slice(mark.length))] : [])),
  )
}
