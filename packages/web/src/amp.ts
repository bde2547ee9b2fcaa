import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { childrenNamed } from './recordings.js'

/** Components of AMP, and the elements of HTML that they stand for. */
const names: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-video': 'video',
  'amp-audio': 'audio',
  'amp-iframe': 'iframe',
  'amp-accordion': 'div',
  'amp-base-carousel': 'div',
  'amp-carousel': 'div',
  'amp-fit-text': 'div',
  'amp-layout': 'div',
  'amp-list': 'div',
  'amp-live-list': 'div',
}

/** Where a film of a service is, by the attribute that numbers it there. */
const films: Readonly<Record<string, string>> = {
  'amp-dailymotion': 'https://www.dailymotion.com/video/',
  'amp-vimeo': 'https://vimeo.com/',
  'amp-youtube': 'https://www.youtube.com/watch?v=',
}

/** What surrounds an article, or counts its readers. */
const surroundings =
  /^amp-(?:ad|analytics|auto-ads|consent|embed|geo|pixel|sidebar|social-share|state|sticky-ad|user-notification)$/

/**
 * The components of an AMP page become the elements that they stand for. Pictures without this are none, since a browser draws them by a
 * script.
 *
 * @returns what is none of the article, and what shows only until a component is loaded, which are taken out
 */
export function findAmp(page: HastRoot): Element[] {
  const gone: Element[] = []
  const leave = (child: AnyNode): boolean => {
    if (!isComponent(child) || !surroundings.test(child.tagName)) return true
    gone.push(child)
    return false
  }
  for (const parent of parentsOf(page)) {
    parent.children = parent.children.filter(leave)
    for (const child of parent.children.filter(isComponent)) {
      for (const standIn of withoutStandIns(child)) gone.push(standIn)
      become(child)
    }
  }
  return gone
}

function isComponent(node: AnyNode): node is Element {
  return is<Element>(node, 'element') && node.tagName.startsWith('amp-')
}

/** What shows until a component is loaded, or where it cannot be; `<noscript>` holds the same picture or film once more. */
function withoutStandIns(component: Element): Element[] {
  const gone: Element[] = []
  component.children = component.children.filter((child) => {
    if (!is<Element>(child, 'element')) return true
    const { placeholder, fallback } = child.properties
    // What is quoted from another site says the same as what is loaded.
    const isStandIn = (placeholder !== undefined || fallback !== undefined) && child.tagName !== 'blockquote'
    if (isStandIn) gone.push(child)
    return !isStandIn && child.tagName !== 'noscript'
  })
  return gone
}

function become(component: Element): void {
  const { tagName, properties } = component
  const number = properties.dataVideoid ?? properties.dataVideoId
  const film = films[tagName]
  if (film && number) {
    component.tagName = 'iframe'
    component.properties = { ...properties, src: `${film}${number}` }
    return
  }
  const name = names[tagName]
  if (!name) return
  component.tagName = name
  if (name === 'img') component.children = []
  if (name === 'video' || name === 'audio')
    component.children = [...childrenNamed(component, 'source'), ...childrenNamed(component, 'track')]
}
