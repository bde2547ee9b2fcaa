import { type AnyNode, is, parentsOf, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot, Text } from 'hast'
import { rules } from '../rules.js'
import { elements, elementsIn } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

/** Where pages that load pictures late keep their addresses. */
const late = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOriginalSrc']
const lateSets = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset']

/** Gives pictures the addresses that a browser would end up with: late ones, the largest of `srcset`, those of `<picture>`, and those in `<noscript>`. */
export function findPictures(page: HastRoot, context: SourceText): void {
  for (const parent of parentsOf(page))
    parent.children = parent.children.filter(
      (child, index) => !isBeacon(child) && !isReplaced(child, parent.children.slice(index + 1, index + 3)),
    )
  for (const node of elementsIn(page)) {
    becomePicture(node, context)
    if (node.tagName === 'picture')
      for (const image of elements(node, 'img')) addressFrom(image, elements(node, 'source'))
    if (node.tagName === 'img') {
      addressFrom(node, [node])
      nameByTitle(node)
    }
  }
}

const pictureFile = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i

/**
 * `<object data="quay.svg">` and `<embed src="quay.svg">` are pictures (HTML 4.8.6 and 4.8.7). What stands in an object is shown without its
 * picture: it is the picture's description, unless it only says that a browser shows none.
 */
export function becomePicture(node: Element, { report }: SourceText): void {
  const { data, src, type, ariaLabel, title } = node.properties
  const address = node.tagName === 'object' ? data : node.tagName === 'embed' ? src : undefined
  if (typeof address !== 'string') return
  if (!String(type ?? '').startsWith('image/') && !pictureFile.test(address)) return
  const [inner] = elements(node, 'img')
  const words = wordsIn(node)
  const isOfBrowsers = /browser/i.test(words)
  if (isOfBrowsers)
    report(rules['html-removed'], `Words for browsers without this picture are left out: “${words}”`, {
      place: node,
    })
  const said = [ariaLabel, inner?.properties.alt, isOfBrowsers ? '' : words]
  const alt = said.map((one) => String(one ?? '').trim()).find((one) => one !== '')
  node.tagName = 'img'
  node.children = []
  node.properties = { src: address, ...(alt ? { alt } : {}), ...(title ? { title } : {}) }
}

/** A placeholder whose picture follows in `<noscript>`. */
function isReplaced(node: AnyNode, after: readonly AnyNode[]): boolean {
  if (!is<Element>(node, 'element') || node.tagName !== 'img' || !isPlaceholder(node)) return false
  const next = after.find((one) => !(is<Text>(one, 'text') && one.value.trim() === ''))
  return is<Element>(next, 'element') && next.tagName === 'noscript' && elements(next, 'img').length > 0
}

/** A picture of one dot only counts visitors. */
function isBeacon(node: AnyNode): boolean {
  if (!is<Element>(node, 'element') || node.tagName !== 'img') return false
  const { width, height } = node.properties
  return [width, height].every((length) => length !== undefined && Number(length) <= 1)
}

/** A title is the name of a picture that has no `alt` at all (HTML-AAM 1.0, 4.1.9). */
function nameByTitle({ properties }: Element): void {
  const { alt, title } = properties
  if (alt === undefined && typeof title === 'string' && title.trim()) properties.alt = title
}

/** A drawing or one dot stands there until the picture is wanted; a real picture in an address is longer. */
function isPlaceholder({ properties: { src } }: Element): boolean {
  const address = typeof src === 'string' ? src : ''
  return address === '' || (address.startsWith('data:image/') && address.length < 1000)
}

function addressFrom(picture: Element, sources: readonly Element[]): void {
  if (!isPlaceholder(picture)) return
  const found = sources
    .flatMap(({ properties }) => [
      ...late.map((name) => properties[name]),
      ...lateSets.map((name) => largest(properties[name])),
    ])
    .find((address): address is string => typeof address === 'string' && address !== '')
  if (found !== undefined) picture.properties.src = found
}

/** The candidate with the greatest width or density (HTML 4.8.4.2.1). */
function largest(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : ''
  const candidates = text.split(/,\s+/).flatMap((candidate) => {
    const [url, size = '1x'] = candidate.trim().split(/\s+/)
    return url ? [{ url, size: Number.parseFloat(size) || 1 }] : []
  })
  return candidates.reduce<{ url: string; size: number } | undefined>(
    (best, one) => (best && best.size >= one.size ? best : one),
    undefined,
  )?.url
}
