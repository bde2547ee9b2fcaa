import type { BlockContent, Data, Parent } from 'mdast'
import type { Caption } from './figure.js'

/** Text in time beside a recording. */
export interface MediaTrack {
  /** As the author wrote it. */
  src: string
  /** As HTML's `track` has it. */
  kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters'
  /** BCP 47. */
  lang?: string
  /** For people, in a player's menu. */
  label?: string
}

/**
 * Sound or film. The leading caption is its label; the other children are its transcript, read from
 * `transcript` while parsing (WCAG 1.2.1).
 */
export interface Media extends Parent {
  type: 'media'
  /** Sound alone, or moving pictures. */
  kind: 'sound' | 'film'
  /** As the author wrote it. */
  src: string
  /** Captions and the like. */
  tracks?: MediaTrack[]
  /** Where the transcript was read from; the words themselves are children. */
  transcript?: string
  /** Picture that stands for a film. */
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
