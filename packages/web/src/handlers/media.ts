import type { MediaTrack } from '@lectern/core'
import { type AnyNode, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import { childrenNamed, fileOf } from '../clean/recordings.js'
import { flow } from '../text/flow.js'
import { all, handle, made, text } from './adapter.js'

const trackKinds: ReadonlySet<string> = new Set<MediaTrack['kind']>([
  'captions',
  'subtitles',
  'descriptions',
  'chapters',
])

/**
 * `<audio>` and `<video>`. Words inside are no transcript (HTML 4.8.9): those of a page are left out (`recordings.ts`), and Markdown follows
 * the recording.
 */
export const media: Handle = handle((state, element) => {
  const src = fileOf(element)
  const inside = flow(all(state, element))
  if (!src) return inside
  const poster = text(element, 'poster')
  const tracks = childrenNamed(element, 'track').flatMap(trackOf)
  const recording = made(element, {
    type: 'media',
    kind: isFilm(element) ? 'film' : 'sound',
    src,
    ...(poster ? { poster } : {}),
    ...(tracks.length > 0 ? { tracks } : {}),
    children: label(element),
  })
  return [recording, ...inside]
})

/** MediaWiki plays sound in a `<video>`, too, and says so with each file. */
function isFilm(element: Element): boolean {
  const files = childrenNamed(element, 'source')
  const isSound = files.length > 0 && files.every((file) => /^audio\//i.test(text(file, 'type') ?? ''))
  return element.tagName === 'video' && !isSound
}

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
