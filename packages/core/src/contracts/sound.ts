import type { OutputFile } from './files.js'

/** Where each sentence is in the sound; what EPUB overlays and the page's player are made from. */
export interface SoundMap {
  /** The whole article in one file. */
  path: string
  /** Media type of the whole file. */
  mediaType: string
  /** Seconds, exact to the sample. */
  duration: number
  /** In the order in which they are heard. */
  cues: readonly SoundCue[]
  /** One a chapter, in order; their times restart at 0. */
  tracks: readonly SoundTrack[]
  /** Who speaks: "espeak-ng, English (America)", or a person's name. */
  narrator: string
  /** Whether a machine speaks. */
  synthetic: boolean
  /** The synthetic voices that are heard, the first first. Default: none. */
  voices?: readonly SoundVoice[]
  /** Ids of blocks of which something is announced and not read: code, tables, formulas without words. Default: none. */
  unread?: readonly string[]
}

/** A synthetic voice that is heard. */
export interface SoundVoice {
  /** For people: "Heart". */
  name: string
  /** BCP 47, the voice's own: it has the accent of this region, also where the article only says "en". */
  accent: string
  /** Languages of the article that it reads: BCP 47, as the article names them. */
  langs: readonly string[]
  /** Name of its engine. */
  engine: string
  /** SPDX expression. */
  license: string
  /** The net that speaks, where there is one. */
  model?: SoundModel
}

/** A net that speaks. */
export interface SoundModel {
  /** Its name, and version where it has one. */
  name: string
  /** Of its file, in hexadecimal. */
  sha256: string
}

/** The sound of one chapter; of a few in a row, where an article has more than 2,000. */
export interface SoundTrack {
  /** Id of the chapter, or of the first. */
  chapter: string
  /** From the folder of the editions. */
  path: string
  /** Media type of the track. */
  mediaType: string
  /** Seconds, of this file. */
  duration: number
  /** The track itself, for editions that carry the sound within them (EPUB). */
  file: OutputFile
}

/** When a sentence, or an announcement, is heard. */
export interface SoundCue {
  /** Sentence id, or `<block>~<what>` for words that are spoken only (announcements, alternative texts). */
  id: string
  /** Id of the block that it belongs to. */
  block: string
  /** Id of the sentence, where the cue speaks one. */
  sentence?: string
  /** What is printed. */
  display: string
  /** What the engine was given. */
  spoken: string
  /** BCP 47. */
  lang: string
  /** What is said: the text, or something about it. */
  role: 'text' | 'announcement' | 'description' | 'note'
  /** EPUB structural semantics under which a listener may skip it ("footnote", "pagebreak"). */
  skip?: string
  /** Structures from which a listener may escape, outermost first ("table", "list"). */
  escape?: readonly string[]
  /** Seconds in the whole file. */
  begin: number
  /** Seconds in the whole file. */
  end: number
  /** Index in `tracks`, and seconds in that track. */
  track: number
  /** Seconds in the chapter's track. */
  trackBegin: number
  /** Seconds in the chapter's track. */
  trackEnd: number
  /** Times of printed words, in order: seconds, and UTF-16 units over `display`. */
  words?: readonly { begin: number; end: number; from: number; to: number }[]
}
