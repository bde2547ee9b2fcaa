import type { MediaTrack } from '@lectern/core'
import { type AnyNode, is, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle } from '#carried/hast'
import { flow } from '../flow.js'
import { all, handle, made, text } from './adapter.js'

const trackKinds: ReadonlySet<string> = new Set<MediaTrack['kind']>([
  'captions',
  'subtitles',
  'descriptions',
  'chapters',
])

/** `<audio>` and `<video>`. What stands inside for old browsers is kept as the words in its place. */
export const media: Handle = handle((state, element) => {
  const src =
    text(element, 'src') ??
    childrenNamed(element, 'source')
      .map((child) => text(child, 'src'))
      .find(Boolean)
  const fallback = flow(all(state, element))
  if (!src) return fallback
  const poster = text(element, 'poster')
  const tracks = childrenNamed(element, 'track').flatMap(trackOf)
  return made(element, {
    type: 'media',
    kind: element.tagName === 'video' ? 'film' : 'sound',
    src,
    ...(poster ? { poster } : {}),
    ...(tracks.length > 0 ? { tracks } : {}),
    children: [...label(element), ...fallback],
  })
})

function trackOf(element: Element): MediaTrack[] {
  const src = text(element, 'src')
  const kind = text(element, 'kind') ?? 'subtitles'
  const lang = text(element, 'srcLang')
  const name = text(element, 'label')
  if (!src || !trackKinds.has(kind)) return []
  return [
    { src, kind: kind as MediaTrack['kind'], ...(lang ? { lang } : {}), ...(name ? { label: name } : {}) },
  ]
}

function label(element: Element): AnyNode[] {
  const value = text(element, 'ariaLabel') ?? text(element, 'title')
  return value ? [made(element, { type: 'caption', children: [textNode(value, element)] })] : []
}

function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => is<Element>(child, 'element') && child.tagName === name,
  )
}
