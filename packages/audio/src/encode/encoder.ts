/**
 * Turns samples into the body of a file. Bodies of one edition stand end to end: the file of the whole article is the
 * bodies of its segments behind one header, the track of a chapter those of its own behind another, so that nothing
 * is encoded twice and memory does not grow with the article.
 */
export interface Encoder {
  /** Name of the format, as `audio({ format })` takes it. */
  format: 'mp3' | 'wav' | 'opus' | 'm4b'
  /**
   * Of an encoder from outside this package, which is called in the thread that makes the article: what tells its bytes from those of
   * others in the cache ("lame 3.100"). The encoders of this package run in the executor.
   */
  origin?: { version: string }
  /** Media type of the files. */
  mediaType: string
  /** Extension of the files, without a dot. */
  extension: string
  /** Extension of the file of one chapter. Default: `extension`. */
  trackExtension?: string
  /** kbit/s that speech sounds well at; 0 where the format has no such choice. */
  usualBitrate: number
  /**
   * dBFS that samples stay below before encoding, so that the curve between them, and what the encoder adds, stay below
   * −1 dBTP.
   */
  ceiling: number
  /** LU by which what is decoded is quieter than what was encoded, as the encoder leaves some of it out. Default: 0. */
  loss?: number
  /** The nearest rate that the format can hold. Hz. */
  sampleRate(wanted: number): number
  /** Samples of its frames: bodies last whole ones. Default: 1. */
  frame?(sampleRate: number): number
  /** Encodes one segment. The same samples give the same bytes. */
  encode(pcm: Int16Array, settings: EncoderSettings): Promise<EncodedSegment>
  /** What stands before the bodies in a file. */
  header(content: FileContent): Uint8Array
  /**
   * Where bodies cannot stand in a file as they are: the whole file from them. `header` is not used then.
   *
   * @param open reads the bodies, as often as it is called
   */
  wrap?(content: FileContent, open: () => AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
}

/** How sound is encoded. */
export interface EncoderSettings {
  /** Hz. */
  sampleRate: number
  /** kbit/s, where the format has it. */
  bitrate: number
}

/** A part of the sound, encoded. */
export interface EncodedSegment {
  /** Frames without a header. */
  bytes: Uint8Array
  /** Samples that went in. */
  samples: number
  /** Samples that it lasts when another body follows: the encoder's own delay and padding included. */
  length: number
}

/** What a file of sound is made of: settings, sizes and tags. */
export interface FileContent {
  /** What the segments were encoded with. */
  settings: EncoderSettings
  /** Size of the bodies in bytes. */
  bytes: number
  /** Samples of the whole, as a listener hears them. */
  samples: number
  /** Samples that the bodies last, delay and padding included. */
  length: number
  /** First bytes of the first body. */
  first: Uint8Array
  /** What players show. */
  tags: Tags
}

/** What players show about a recording. */
export interface Tags {
  /** Title of the article, or of the chapter. */
  title: string
  /** Title of the article, in a chapter's file. */
  album?: string
  /** Authors, separated by commas. */
  artist?: string
  /** Year. */
  year?: string
  /** Position among the tracks ("2/5"). */
  track?: string
  /** BCP 47. */
  lang: string
  /** Who reads. */
  comment?: string
  /** Picture that players show. */
  cover?: Cover
  /** Chapters of the whole file, in order; none in a chapter's own file. */
  chapters: readonly ChapterTag[]
}

/** Picture of the article, for players. */
export interface Cover {
  /** The picture's file. */
  bytes: Uint8Array
  /** `image/jpeg` or `image/png`. */
  mediaType: string
  /** Text alternative. */
  alt: string
}

/** A chapter in a file of sound. */
export interface ChapterTag {
  /** Words of its heading. */
  title: string
  /** Seconds. */
  begin: number
  /** Seconds. */
  end: number
}
