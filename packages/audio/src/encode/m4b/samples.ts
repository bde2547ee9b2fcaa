import { concat } from '@lectern/core'
import type { ChapterTag, Tags } from '../encoder.js'
import { numbers, utf8 } from './box.js'

/** What is in the file. */
export interface Content {
  /** Hz. */
  sampleRate: number
  /** Samples that a listener hears. */
  samples: number
  /** Samples that decoders give before those. */
  delay: number
  frames: Frames
  /** The decoder's configuration. */
  config: Uint8Array
  lang: string
  tags: Tags
}

/** Samples that decoders give before anything is left out. */
export function mediaLength({ samples, delay }: Pick<Content, 'samples' | 'delay'>): number {
  return samples + delay
}

export interface Frames {
  /** Octets of each frame, without header. */
  sizes: Uint32Array
  count: number
  /** Samples of each frame. */
  samples: number
  /** Octets of all frames. */
  bytes: number
}

/** The samples of the track of chapters: a title behind its size, and that it is UTF-8. */
export function chapterSamples(chapters: readonly ChapterTag[]): Uint8Array[] {
  return chapters.map(({ title }) => {
    const text = utf8(title)
    return concat([numbers(2, text.length), text, numbers(4, 12), utf8('encd'), numbers(4, 0x100)])
  })
}

/** Durations of the chapters in samples: each lasts until the next. */
export function chapterDurations({ sampleRate, samples, tags }: Content): number[] {
  const starts = tags.chapters.map(({ begin }) => Math.round(begin * sampleRate))
  return starts.map((start, index) => (starts[index + 1] ?? samples) - start)
}

/** Octets of the chapters' samples, which stand before the sound. */
export function chapterBytes(chapters: readonly ChapterTag[]): number {
  return chapters.length > 1 ? chapterSamples(chapters).reduce((sum, { length }) => sum + length, 0) : 0
}
