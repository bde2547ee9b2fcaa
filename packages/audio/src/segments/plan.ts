import type { Script, ScriptItem, SpeechItem } from '@lectern/narration'
import { hashOf } from './hash.js'

/**
 * A segment of the script that begins and ends in silence and belongs to one track: what is spoken, levelled,
 * encoded and remembered at once.
 */
export interface PlannedSegment {
  /** The first of its track, which nearly always has no other. */
  chapter: string
  steps: readonly Step[]
}

export type Step = { item: SpeechItem } | { seconds: number }

/** Silence before the first words of a track: players swallow the first moments. Seconds. */
const leadIn = 0.1
/** A segment ends in a silence of at least this. Seconds. */
const rest = 0.6
/** A segment may end once it is `shortest` long, does so at one place in `often`, and must once it is `longest`. Seconds. */
const shortest = 15
const longest = 60
const often = 3
/**
 * A paragraph may go on for hours: once a segment is `patience` long, it ends before one of its sentences in `seldom` as well, and
 * always before one that would make it longer than `most`. Some segments are in memory at once, a few copies of each,
 * at 44 KB a second. Seconds.
 */
const patience = 120
const most = 210
const seldom = 6
/** Tracks at most: each is a file, and a book of more is slow to write, and slower to open. */
const mostTracks = 2_000
/** A rough guess is enough: segments need to be small, not equal. */
const charsPerSecond = 14

export function itemsOf({ steps }: PlannedSegment): SpeechItem[] {
  return steps.flatMap((step) => ('item' in step ? [step.item] : []))
}

/** How many segments one counts as: a sentence without an end is one, and may be hours. */
export function weightOf(segment: PlannedSegment): number {
  const seconds = itemsOf(segment).reduce((sum, item) => sum + secondsOf(item), 0)
  return Math.max(1, seconds / most)
}

/**
 * Cuts a script into segments. Where, follows from the words alone, near by: an edited paragraph moves the cuts around
 * it, not those of the rest, so that the rest need not be encoded again.
 */
export function planSegments({ items }: Pick<Script, 'items'>): PlannedSegment[] {
  const plan = new Plan(tracksOf(items))
  for (const item of items) plan.add(item)
  return plan.finish()
}

/** The chapter whose track each is in: its own, or where those are too many, the first of a few in a row. */
function tracksOf(items: readonly ScriptItem[]): ReadonlyMap<string, string> {
  const chapters = [...new Set(items.map(({ chapter }) => chapter))]
  const each = Math.ceil(chapters.length / mostTracks)
  return new Map(chapters.map((chapter, index) => [chapter, chapters[index - (index % each)] ?? chapter]))
}

class Plan {
  readonly #tracks: ReadonlyMap<string, string>
  readonly #segments: PlannedSegment[] = []
  #steps: Step[] = []
  #chapter: string | undefined
  #seconds = 0
  /** Silence that is due. A silence at the very end is never laid. */
  #due = 0

  constructor(tracks: ReadonlyMap<string, string>) {
    this.#tracks = tracks
  }

  add(item: ScriptItem): void {
    if (item.type === 'pause') {
      this.#due += item.seconds
      return
    }
    this.#cutBefore(item)
    this.#steps.push({ item })
    this.#seconds += secondsOf(item)
  }

  finish(): PlannedSegment[] {
    this.#close()
    return this.#segments
  }

  /** Silence before a track ends the one before. */
  #cutBefore(item: SpeechItem): void {
    const chapter = this.#tracks.get(item.chapter)
    const isNew = chapter !== this.#chapter
    const ends = isNew || (this.#due >= rest && this.#isLong(item)) || this.#isTooLong(item)
    if (this.#chapter !== undefined && this.#due > 0) this.#steps.push({ seconds: this.#due })
    this.#seconds += this.#due
    this.#due = 0
    if (ends) this.#close()
    if (isNew) this.#steps.push({ seconds: leadIn })
    this.#chapter = chapter
  }

  #isLong({ id }: SpeechItem): boolean {
    return this.#seconds >= longest || (this.#seconds >= shortest && hashOf(id) % often === 0)
  }

  #isTooLong(item: SpeechItem): boolean {
    if (this.#seconds + secondsOf(item) > most) return true
    return this.#seconds >= patience && hashOf(item.id) % seldom === 0
  }

  #close(): void {
    if (this.#chapter !== undefined && this.#steps.length > 0) {
      this.#segments.push({ chapter: this.#chapter, steps: this.#steps })
    }
    this.#steps = []
    this.#seconds = 0
  }
}

function secondsOf({ spoken }: SpeechItem): number {
  return spoken.length / charsPerSecond
}
