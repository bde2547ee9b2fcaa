import { directionOf, webAddress } from '@lectern/core'
import type { Element } from 'hast'
import type { Image } from 'mdast'
import { resolved } from '../pictures/resolved.js'
import { type Child, classOf, element, elementOf, type State, saidAround, sayIn, text } from '../state.js'
import { skipText } from '../text-run.js'

/**
 * A picture. Without a description it says so, in sight and in its name: never an empty `alt`, which would hide it, and never
 * invented words. A picture that could not be had leaves its description, which leads to its
 * address where that is on the web.
 */
export function image(node: Image, state: State): Child[] {
  const alt = node.alt ?? ''
  const breaks = skipText(alt.length, state)
  const source = resolved(node.url, state)
  if (node.decorative) return source ? [...breaks, picture(node, source, '', state)] : breaks
  const { say, mark } = sayIn(state)
  if (alt.trim() === '') {
    const words = element('span', { ...classOf(state, 'missing-description'), ...mark }, [
      text(say.pictureWithoutDescription),
    ])
    if (!source) return [...breaks, ...linked([words], node, state)]
    const shown = picture(node, source, say.pictureWithoutDescription, state)
    const inOurWords = { ...shown, properties: { ...shown.properties, ...mark } }
    return [...breaks, inOurWords, { ...words, properties: { ...words.properties, ariaHidden: 'true' } }]
  }
  if (source) return [...breaks, picture(node, source, alt, state)]
  // Our words in English, in a text from right to left: the description says which of both comes first (HTML 3.2.6.4).
  const auto = mark.dir && mark.dir !== directionOf(state.lang) ? { dir: 'auto' } : {}
  return [
    ...breaks,
    elementOf(
      state,
      node,
      'span',
      { ...classOf(state, 'picture-text'), ...auto },
      linked(saidAround(say.pictureNotShown, alt, mark), node, state),
    ),
  ]
}

/** No link in a link (HTML 4.5.1). */
function linked(words: Element['children'], { url }: Image, { inLink }: State): Element['children'] {
  const href = inLink ? undefined : webAddress(url)
  return href ? [element('a', { href }, words)] : words
}

function picture(
  node: Image,
  source: { src: string; width?: number; height?: number },
  alt: string,
  state: State,
): Element {
  const width = node.width ?? source.width
  const height = node.height ?? source.height
  const size = width && height ? { width: Math.round(width), height: Math.round(height) } : {}
  const title = node.title ? { title: node.title } : {}
  const late = state.run.xhtml || source.src.startsWith('data:') ? {} : { loading: 'lazy', decoding: 'async' }
  return elementOf(state, node, 'img', { src: source.src, alt, ...size, ...title, ...late }, [])
}
