import type { BlockContent, Data, Parent } from 'mdast'
import type { Caption } from './figure.js'

export interface MediaTrack {
  src: string
  kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters'
  lang?: string
  label?: string
}

/**
 * Sound or film. The leading caption is its label; the other children are its transcript, read from
 * `transcript` while parsing (WCAG 1.2.1).
 */
export interface Media extends Parent {
  type: 'media'
  kind: 'sound' | 'film'
  src: string
  tracks?: MediaTrack[]
  /** Where the transcript was read from; the words themselves are children. */
  transcript?: string
  poster?: string
  children: Array<BlockContent | Caption>
  data?: Data
}

declare module 'mdast' {
  interface BlockContentMap {
    media: Media
  }
  interface RootContentMap {
    media: Media
  }
}
