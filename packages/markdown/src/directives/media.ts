import type { MediaTrack } from '@lectern/core'
import type { Attributes } from '../syntax/attributes.js'
import { block } from './blocks.js'
import { captionOf, type Make } from './directive.js'

const trackKinds = ['captions', 'subtitles', 'descriptions', 'chapters'] as const

export const mediaAttributes = ['src', 'kind', 'transcript', 'poster', 'title', 'srclang', ...trackKinds]

/** A recording. In the container form the blocks between the fences are its transcript. */
export const media: Make = (directive) => {
  const { attributes, label, content, node } = directive
  const { src, transcript, poster, kind, title } = attributes
  if (!src) return 'a file, as in src=bell.mp3'
  const tracks = tracksOf(attributes)
  return [
    block(directive, {
      type: 'media',
      kind: mediaKind(src, kind),
      src,
      ...(tracks.length > 0 ? { tracks } : {}),
      ...(transcript ? { transcript } : {}),
      ...(poster ? { poster } : {}),
      children: [...captionOf(label, title, node), ...content],
    }),
  ]
}

/** By what the author says, else by the file's extension. */
function mediaKind(src: string, said?: string): 'sound' | 'film' {
  if (said && /^(?:film|video)$/i.test(said)) return 'film'
  if (said && /^(?:sound|audio)$/i.test(said)) return 'sound'
  return /\.(?:mp4|m4v|mov|webm|ogv|mkv|avi)(?:[?#]|$)/i.test(src) ? 'film' : 'sound'
}

function tracksOf(attributes: Attributes): MediaTrack[] {
  const lang = attributes.srclang ? { lang: attributes.srclang } : {}
  return trackKinds.flatMap((kind) => {
    const src = attributes[kind]
    return src ? [{ kind, src, ...lang }] : []
  })
}
