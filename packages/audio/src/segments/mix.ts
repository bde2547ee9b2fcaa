import type { EmitContext, ScratchFile } from '@lectern/core'
import type { SpeechItem } from '@lectern/narration'
import type { SpokenWord } from '../engine/engine.js'
import { integrated, type Loudness } from '../level/meter.js'

/** The whole narration encoded, in scratch, and where everything is in it. */
export interface Mix {
  /** The bodies of all segments end to end. */
  file: ScratchFile
  sampleRate: number
  segments: readonly Segment[]
  spans: readonly Span[]
  /** First bytes of the first body. */
  first: Uint8Array
  level: Level
}

/** How loud the sound is that was encoded. */
export interface Level {
  /** LUFS; minus infinity for silence. */
  loudness: number
  /** dBTP. */
  truePeak: number
}

/** A segment of sound that begins and ends in silence and belongs to one chapter. */
export interface Segment {
  chapter: string
  /** Bytes in the file. */
  begin: number
  end: number
  /** Samples that went in. */
  samples: number
  /** Samples that it lasts when another follows: the encoder's own delay and padding included. */
  length: number
}

/** Where an item of the script is. */
export interface Span {
  item: SpeechItem
  segment: number
  /** Samples from the beginning of the segment. */
  begin: number
  end: number
  words: readonly SpokenWord[]
}

/** A segment as it comes from an encoder, with the items in it. */
export interface MixedSegment {
  chapter: string
  bytes: Uint8Array
  samples: number
  length: number
  loudness: Loudness
  spans: readonly Omit<Span, 'segment'>[]
}

/** Lays encoded segments end to end. */
export class MixWriter {
  readonly #file: ScratchFile
  readonly #segments: Segment[] = []
  readonly #spans: Span[] = []
  readonly #loudness: Loudness[] = []
  #first = new Uint8Array(0)

  constructor(file: ScratchFile) {
    this.#file = file
  }

  static async create({ scratch }: EmitContext): Promise<MixWriter> {
    return new MixWriter(await scratch.create())
  }

  async add({ chapter, bytes, samples, length, loudness, spans }: MixedSegment): Promise<void> {
    if (this.#segments.length === 0) this.#first = bytes.slice(0, 64)
    const segment = this.#segments.length
    const begin = this.#file.size
    await this.#file.write(bytes)
    this.#segments.push({ chapter, begin, end: begin + bytes.length, samples, length })
    for (const { item, begin, end, words } of spans) this.#spans.push({ item, segment, begin, end, words })
    this.#loudness.push(loudness)
  }

  finish(sampleRate: number): Mix {
    const peak = this.#loudness.reduce((most, { truePeak }) => Math.max(most, truePeak), 0)
    return {
      file: this.#file,
      sampleRate,
      segments: this.#segments,
      spans: this.#spans,
      first: this.#first,
      level: { loudness: integrated(this.#loudness), truePeak: 20 * Math.log10(peak) },
    }
  }
}
