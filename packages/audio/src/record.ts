import { type EmitContext, LecternError, type ScratchFile } from '@lectern/core'
import type { PauseItem, Script, SpeechItem } from '@lectern/narration'
import type { SpokenWord } from './engine/engine.js'
import { ordered } from './ordered.js'
import { rules } from './rules.js'
import type { Clip } from './speak/clip.js'
import { type Speaker, speak } from './speak/speaker.js'

/** The whole narration as raw samples in scratch, and where everything is in them. */
export interface Recording {
  file: ScratchFile
  sampleRate: number
  segments: readonly Segment[]
  spans: readonly Span[]
  /** Items that the engine could not speak. */
  failed: number
}

/** A stretch that begins and ends in silence and belongs to one chapter: what is levelled and encoded at once. */
export interface Segment {
  chapter: string
  /** Samples in the file. */
  begin: number
  end: number
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

/** Silence before the first words of a track: players swallow the first moments. Seconds. */
const leadIn = 0.1
/** A segment is closed at the next silence of at least `rest` once it is this long. Seconds. */
const segmentLength = 40
const rest = 0.6

/** Speaks the script into scratch. Only the clips in flight are in memory. */
export async function record(
  speaker: Speaker,
  script: Script,
  context: EmitContext,
  edition: string,
): Promise<Recording> {
  const file = await context.scratch.create()
  const tape = new Tape(file, speaker.sampleRate)
  const speeches = script.items.filter((item) => item.type === 'speech')
  const total = speeches.length
  let done = 0
  const clips = ordered(speeches, speaker.engine.capabilities.concurrency * 2, (item) =>
    attempt(speaker, item),
  )
  const tries = { failed: 0, spoken: 0 }
  for (const item of script.items) {
    if (item.type === 'pause') {
      await tape.silence(item)
      continue
    }
    context.signal?.throwIfAborted()
    const next = await clips.next()
    if (next.done) break
    await tape.speech(item, heard(next.value, item, context, tries, speaker.sampleRate))
    context.progress({ edition, label: 'speaking', done: ++done, total })
  }
  return { ...tape.finish(), failed: tries.failed }
}

type Attempt = { clip: Clip } | { error: unknown }

async function attempt(speaker: Speaker, item: SpeechItem): Promise<Attempt> {
  try {
    return { clip: await speak(speaker, item) }
  } catch (error) {
    speaker.signal?.throwIfAborted()
    return { error }
  }
}

/** A sentence that cannot be spoken is reported and left out; an engine that cannot speak at all is an error. */
function heard(
  attempt: Attempt,
  item: SpeechItem,
  context: EmitContext,
  tries: { failed: number; spoken: number },
  sampleRate: number,
): Clip {
  if ('clip' in attempt && attempt.clip.pcm.length > 0) {
    tries.spoken++
    return attempt.clip
  }
  const error = 'error' in attempt ? attempt.error : undefined
  tries.failed++
  if (error && tries.spoken === 0 && tries.failed >= 3) throw error
  const why = error instanceof Error ? error.message : 'the engine answered with silence'
  context.report(rules['sentence-spoken'], `"${shortened(item.display)}" could not be spoken: ${why}`, {
    block: item.block,
    hint: error instanceof LecternError && error.hint ? error.hint : 'It stands in the transcript.',
    cause: error,
  })
  return { pcm: new Int16Array(Math.round(sampleRate / 5)), words: [] }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Lays clips and silences end to end and cuts the result into segments. */
class Tape {
  readonly #file: ScratchFile
  readonly #sampleRate: number
  readonly #segments: Segment[] = []
  readonly #spans: Span[] = []
  #chapter: string | undefined
  #begin = 0
  #end = 0
  /** Silence that is due, in samples. A silence at the very end is never laid. */
  #due = 0

  constructor(file: ScratchFile, sampleRate: number) {
    this.#file = file
    this.#sampleRate = sampleRate
  }

  async silence({ seconds }: PauseItem): Promise<void> {
    this.#due += this.#samples(seconds)
  }

  async speech(item: SpeechItem, { pcm, words }: Clip): Promise<void> {
    await this.#cut(item.chapter)
    const begin = this.#end - this.#begin
    await this.#write(pcm)
    this.#spans.push({ item, segment: this.#segments.length, begin, end: this.#end - this.#begin, words })
  }

  finish(): Omit<Recording, 'failed'> {
    this.#close()
    return { file: this.#file, sampleRate: this.#sampleRate, segments: this.#segments, spans: this.#spans }
  }

  /** Silence before a chapter ends the track before; then a new segment begins where one is due. */
  async #cut(chapter: string): Promise<void> {
    const isNew = chapter !== this.#chapter
    const isLong = this.#end - this.#begin > this.#samples(segmentLength) && this.#due >= this.#samples(rest)
    if (this.#chapter !== undefined) await this.#write(new Int16Array(this.#due))
    this.#due = 0
    if (isNew || isLong) this.#close()
    if (isNew) await this.#write(new Int16Array(this.#samples(leadIn)))
    this.#chapter = chapter
  }

  #close(): void {
    if (this.#chapter !== undefined && this.#end > this.#begin) {
      this.#segments.push({ chapter: this.#chapter, begin: this.#begin, end: this.#end })
    }
    this.#begin = this.#end
  }

  async #write(pcm: Int16Array): Promise<void> {
    if (pcm.length === 0) return
    await this.#file.write(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength))
    this.#end += pcm.length
  }

  #samples(seconds: number): number {
    return Math.round(seconds * this.#sampleRate)
  }
}

/** The samples of one segment. Scratch holds them as this machine writes them, and is never read elsewhere. */
export async function readSegment({ file }: Recording, { begin, end }: Segment): Promise<Int16Array> {
  const bytes = new Uint8Array((end - begin) * 2)
  let at = 0
  for await (const chunk of file.open(begin * 2, end * 2)) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return new Int16Array(bytes.buffer)
}
