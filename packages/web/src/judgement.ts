import type { AnyNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { namesIn } from './byline.js'
import { noticesIn } from './notices.js'

/** An attribute for each number: Readability puts what holds one element into that one, with its attributes. */
const mark = 'data-lectern-'
const noticed = 'data-notice-of-lectern'

export interface Judgement {
  text: ReadonlySet<AnyNode>
  /** It takes the line that names them out of the text. */
  authors: readonly string[]
}

/** Readability judges a copy in which each element has its number; what is read is the page itself, with its positions and its own attributes. */
export async function readable(
  page: HastRoot,
  body: Element,
  numbered: readonly Element[],
): Promise<Judgement> {
  const [{ Readability }, { parseHTML }, { toHtml }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
    import('./libraries.js'),
  ])
  const own = numbered.map(({ properties }) => properties)
  const notices = noticesIn(body, numbered)
  numbered.forEach((element, index) => {
    element.properties = { ...own[index], [`${mark}${index}`]: '' }
  })
  for (const notice of notices) notice.properties[noticed] = ''
  const html = toHtml(page)
  numbered.forEach((element, index) => {
    element.properties = own[index] ?? {}
  })
  const { document } = parseHTML(html)
  for (const notice of [...document.querySelectorAll(`[${noticed}]`)]) notice.remove()
  const answer = new Readability(document, { serializer: numbersIn }).parse()
  const text = new Set<AnyNode>((answer?.content ?? []).flatMap((index) => numbered[index] ?? []))
  return { text, authors: namesIn(answer?.byline ?? '') }
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
