import type { SpeechItem } from '@lectern/narration'
import type { Range } from './placed.js'
import type { Recorded } from './recorded.js'
import type { Stride } from './stride.js'

export interface Place {
  item: SpeechItem
  range: Range
}

/** A segment of the recording that is encoded at once: samples, and the places in it. */
export interface Cut {
  chapter: string
  from: number
  to: number
  places: readonly Place[]
}

/** A chapter is cut in a silence once it is this long. Seconds. */
const longest = 60
/** A silence that is long enough for that. */
const rest = 0.3
/** Kept before the first words of a chapter. */
const leadIn = 0.15
/** Both ends of a piece are faded over this, so that a noisy room does not click. */
export const fade = 0.015

/**
 * Cuts a recording into pieces. An encoder makes each some hundredths of a second longer than its samples; so much of the silence that it is cut
 * in is left out, and the whole lasts as long as the recording. Where there is too little silence, the next one makes up for it.
 */
export function cutsOf(recorded: Recorded, places: readonly Place[], stride: Stride): Cut[] {
  const cutter = new Cutter(recorded, stride)
  for (const place of places) cutter.add(place)
  return cutter.finish()
}

class Cutter {
  readonly #recorded
  readonly #stride
  readonly #fade
  readonly #cuts: Cut[] = []
  #open: Place[] = []
  #from = 0
  /** Index of the first silence that does not begin before the sentence that was looked at last. */
  #silence = 0
  /** Samples by which what is cut so far lasts longer than its part of the recording. */
  #late = 0

  constructor(recorded: Recorded, stride: Stride) {
    this.#recorded = recorded
    this.#stride = stride
    this.#fade = this.#samples(fade)
  }

  add(place: Place): void {
    const previous = this.#open.at(-1)
    if (previous) this.#cutBetween(previous, place)
    this.#open.push(place)
  }

  finish(): Cut[] {
    this.#close(this.#recorded.length, this.#recorded.length)
    return this.#cuts
  }

  /** Cuts between two sentences: at a new chapter, and within a long one in a rest that is long enough for what is left out. */
  #cutBetween(previous: Place, next: Place): void {
    const isNew = next.item.chapter !== previous.item.chapter
    const [end, begin] = [previous.range.end, next.range.begin]
    const isLong = this.#samples(end) - this.#from >= this.#samples(longest) && begin - end >= rest
    if (!isNew && !isLong) return
    const quiet = this.#quietBetween(end, begin)
    const wanted = this.#samples(Math.max(((quiet?.begin ?? end) + begin) / 2, begin - leadIn))
    const to = quiet && this.#endIn(quiet, wanted)
    if (to !== undefined) this.#close(to, to + this.#late + this.#stride.extra)
    else if (isNew) this.#close(Math.max(this.#from, wanted), Math.max(this.#from, wanted))
  }

  /** The last silence before a sentence. Both are in order: it is the last of those that begin before it, or the one before that. */
  #quietBetween(end: number, begin: number): Range | undefined {
    const { silences } = this.#recorded
    const beginsBefore = (at: number) => (silences[at]?.begin ?? Number.POSITIVE_INFINITY) < begin
    while (beginsBefore(this.#silence)) this.#silence++
    while (this.#silence > 0 && !beginsBefore(this.#silence - 1)) this.#silence--
    for (let at = this.#silence - 1; (silences[at]?.end ?? 0) > end; at--) {
      const silence = silences[at]
      if (silence && silence.end <= begin + 0.05)
        return { begin: Math.max(end, silence.begin), end: Math.min(begin, silence.end) }
    }
    return undefined
  }

  /** Where a piece of whole frames ends in a silence, so that the next begins where it is wanted, or as soon as it can. */
  #endIn(quiet: Range, wanted: number): number | undefined {
    const { frame, extra } = this.#stride
    const leftOut = this.#late + extra
    const [first, last] = [this.#samples(quiet.begin) + this.#fade, this.#samples(quiet.end) - this.#fade]
    const best = Math.floor((wanted - leftOut - this.#from) / frame)
    const least = Math.ceil((first - this.#from) / frame)
    const to = this.#from + Math.max(1, best, least) * frame
    return to + leftOut <= last ? to : undefined
  }

  #close(to: number, next: number): void {
    const chapter = this.#open[0]?.item.chapter
    if (chapter === undefined) return
    this.#cuts.push({ chapter, from: this.#from, to, places: this.#open })
    const { frame, extra } = this.#stride
    const lasts = Math.ceil((to - this.#from) / frame) * frame + extra
    this.#late += this.#from + lasts - next
    this.#from = next
    this.#open = []
  }

  #samples(seconds: number): number {
    return Math.round(seconds * this.#recorded.format.settings.sampleRate)
  }
}
