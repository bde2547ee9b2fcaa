import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements, elementsIn, remove } from '../elements.js'
import { wordsIn } from '../words-in.js'

/**
 * Medium exports a story with its title and subtitle twice: above the text, where its style sheet hides them, and in it, where readers of Medium see
 * them. The title above is the title, and what the text repeats of it is left out; of the subtitle the text has all, and the copy above a beginning.
 */
export function findMedium(page: HastRoot): void {
  const sections = elements(page, 'section')
  const part = (field: string): Element | undefined =>
    sections.find(({ properties }) => properties.dataField === field)
  const [above, body] = [part('subtitle'), part('body')]
  const title = elements(page, 'h1').find((heading) => classesOf(heading).includes('p-name'))
  if (!title || !body) return
  const copies = elementsIn(body).filter(
    (element) => classesOf(element).includes('graf--title') && words(element) === words(title),
  )
  if (above && words(body).includes(words(above))) copies.push(above)
  remove(page, new Set(copies))
}

/** Letters and digits: a subtitle that is cut off ends with an ellipsis. */
const words = (element: Element): string => wordsIn(element).replace(/[^\p{L}\p{N}]/gu, '')
