import { adding, omitting, pace, quiet, rests } from './costs.js'
import type { Features } from './features.js'
import { scoreFrame, type Voice } from './voice.js'

/** Frames of one item of the script: from the first to before the second. */
export interface Item {
  /** Seconds in the spoken model. */
  begin: number
  /** Seconds in the spoken model. */
  end: number
}

/** Frames of the recording. */
export type Match = Item | null

const none = Number.NEGATIVE_INFINITY
/** What is done before an item: silence, words that the script does not have, other items left out. */
const [still, talking, leaving] = [0, 1, 2]
const modes = 3
/** Gates catch up where the best way rests within an item: their items are given up at so many times the beam. */
const farther = 2

/**
 * Finds the items of a script in a recording: the likeliest way through both (Viterbi's), in time of the recording. Ways are given up when
 * they are far (`beam`) behind the best, so that time and memory grow with the recording and not with its square.
 */
export function search(
  labels: Uint8Array,
  items: readonly Item[],
  recording: Features,
  voice: Voice,
  beam: number,
): Match[] {
  return new Search(labels, items, recording, voice, beam).run()
}

class Search {
  readonly #labels
  readonly #items
  readonly #recording
  readonly #voice
  readonly #beam
  /** The best path to each frame of the script, by `#score`, `#entry` (where it entered the item) and `#before` (what was found before). */
  readonly #score
  readonly #entry
  readonly #before
  /** Best score in each item. */
  readonly #top
  /** Score and last find of the gate before each item, by mode. */
  readonly #gate
  readonly #found
  /** Items that were found on some way: item, first frame, frame after the last, what was found before. */
  readonly #finds = new Finds()
  /** What each sound says for staying in it. */
  readonly #stays
  #best = 0
  /** Items before it are done with for good, and none after `#last` can be reached yet: an hour has a thousand, of which some tens are open. */
  #first = 0
  #last = 0

  constructor(labels: Uint8Array, items: readonly Item[], recording: Features, voice: Voice, beam: number) {
    this.#labels = labels
    this.#items = items
    this.#recording = recording
    this.#voice = voice
    this.#beam = beam
    this.#score = new Float64Array(labels.length).fill(none)
    this.#entry = new Int32Array(labels.length)
    this.#before = new Int32Array(labels.length).fill(-1)
    this.#stays = new Float64Array(voice.count + 1)
    this.#top = new Float64Array(items.length).fill(none)
    this.#gate = new Float64Array((items.length + 1) * modes).fill(none)
    this.#found = new Int32Array((items.length + 1) * modes).fill(-1)
  }

  run(): Match[] {
    const scores = new Float32Array(this.#voice.count + 1)
    this.#gate[still] = 0
    this.#leaveOut(0)
    for (let frame = 0; frame < this.#recording.frames; frame++) {
      scoreFrame(this.#voice, this.#recording, frame, scores)
      this.#stay(scores)
      this.#step(frame, scores)
      if (frame % 16_384 === 16_383) this.#forget()
    }
    return this.#matches()
  }

  /** What it costs to stay in each sound for this frame: it is held, or the speaker rests. */
  #stay(scores: Float32Array): void {
    const pause = scores[0] as number
    for (let label = 0; label < scores.length; label++) {
      const rest = pause + (label === 0 ? rests.own : rests.other)
      this.#stays[label] = Math.max((scores[label] as number) - pace.held, rest)
    }
  }

  #step(frame: number, scores: Float32Array): void {
    const floor = this.#best - this.#beam
    const isAudible = this.#recording.audible[frame] === 1
    let best = none
    // From the last to the first, so that what an item gives its next comes from the frame before.
    for (let index = this.#lastItem(); index >= this.#first; index--) {
      const isOpen = this.#openGate(index) >= floor
      const isOn = (this.#top[index] as number) >= floor
      if (isOpen || isOn) best = Math.max(best, this.#within(index, frame, scores, isOn))
      else if (this.#top[index] !== none) this.#close(index)
      this.#wait(index, isAudible)
    }
    this.#wait(this.#items.length, isAudible)
    best = Math.max(best, this.#leave(frame, floor))
    this.#best = best
    this.#giveUp(best - farther * this.#beam)
  }

  #lastItem(): number {
    return Math.min(this.#last, this.#items.length - 1)
  }

  /** The first items, when the way goes on far behind them. */
  #giveUp(least: number): void {
    while (
      this.#first < this.#last &&
      Math.max(this.#openGate(this.#first), this.#top[this.#first] as number) < least
    ) {
      this.#close(this.#first)
      const at = this.#first++ * modes
      this.#gate.fill(none, at, at + modes)
      this.#found.fill(-1, at, at + modes)
    }
  }

  #openGate(index: number): number {
    const at = index * modes
    return Math.max(this.#gate[at] as number, this.#gate[at + 1] as number, this.#gate[at + 2] as number)
  }

  #close(index: number): void {
    const { begin, end } = this.#items[index] as Item
    this.#score.fill(none, begin, end)
    this.#before.fill(-1, begin, end)
    this.#top[index] = none
  }

  /** Advances the paths within one item by one frame of the recording. */
  #within(index: number, frame: number, scores: Float32Array, isOn: boolean): number {
    const { begin, end } = this.#items[index] as Item
    const [score, entry, before, labels] = [this.#score, this.#entry, this.#before, this.#labels]
    let top = none
    if (isOn) {
      const [stays, { twice, thrice }] = [this.#stays, pace]
      let here = score[end - 1] as number
      let one = end - 2 >= begin ? (score[end - 2] as number) : none
      let two = end - 3 >= begin ? (score[end - 3] as number) : none
      for (let at = end - 1; at > begin; at--) {
        const three = at - 3 >= begin ? (score[at - 3] as number) : none
        const label = labels[at] as number
        const own = scores[label] as number
        let most = here + (stays[label] as number)
        let from = at
        if (one + own > most) {
          most = one + own
          from = at - 1
        }
        if (two + own - twice > most) {
          most = two + own - twice
          from = at - 2
        }
        if (three + own - thrice > most) {
          most = three + own - thrice
          from = at - 3
        }
        score[at] = most
        if (from !== at) {
          entry[at] = entry[from] as number
          before[at] = before[from] as number
        }
        if (most > top) top = most
        here = one
        one = two
        two = three
      }
    }
    const first = scores[labels[begin] as number] as number
    const held = (score[begin] as number) + first - pace.held
    const mode = this.#bestMode(index)
    const entered = (this.#gate[index * modes + mode] as number) + first
    score[begin] = Math.max(held, entered)
    if (entered > held) {
      entry[begin] = frame
      before[begin] = this.#found[index * modes + mode] as number
    }
    top = Math.max(top, score[begin] as number)
    this.#top[index] = top
    return top
  }

  #bestMode(index: number): number {
    const at = index * modes
    const [a, b, c] = [this.#gate[at] as number, this.#gate[at + 1] as number, this.#gate[at + 2] as number]
    return a >= b && a >= c ? still : b >= c ? talking : leaving
  }

  /** Advances the paths that wait before an item by one frame of the recording. */
  #wait(index: number, isAudible: boolean): void {
    const at = index * modes
    const [gate, found] = [this.#gate, this.#found]
    const before = Math.max(gate[at] as number, gate[at + leaving] as number)
    if (before === none && gate[at + talking] === none) return
    const source = (gate[at] as number) >= (gate[at + leaving] as number) ? at : at + leaving
    if (source !== at) found[at] = found[source] as number
    const cost = isAudible ? adding.frame : quiet.silence
    const opened = before - adding.opening
    if (opened > (gate[at + talking] as number)) {
      gate[at + talking] = opened
      found[at + talking] = found[at] as number
    }
    gate[at + talking] = (gate[at + talking] as number) + cost
    gate[at] = before + (isAudible ? quiet.noise : quiet.silence)
    gate[at + leaving] = none
  }

  /** Moves paths from the end of items to the gates after them, and past items that are left out. */
  #leave(frame: number, floor: number): number {
    let best = none
    for (let index = this.#first; index <= this.#lastItem(); index++) {
      if ((this.#top[index] as number) >= floor) {
        const last = (this.#items[index] as Item).end - 1
        const out = this.#score[last] as number
        const at = (index + 1) * modes
        if (out > (this.#gate[at] as number)) {
          this.#gate[at] = out
          this.#last = Math.max(this.#last, index + 1)
          this.#found[at] = this.#finds.add(
            index,
            this.#entry[last] as number,
            frame + 1,
            this.#before[last] as number,
          )
        }
      }
      this.#leaveOut(index)
      best = Math.max(best, this.#openGate(index))
    }
    return Math.max(best, this.#openGate(this.#items.length))
  }

  #leaveOut(index: number): void {
    const [at, next] = [index * modes, (index + 1) * modes]
    const [gate, found] = [this.#gate, this.#found]
    const cost = index === 0 ? omitting.first : omitting.opening
    const fresh = Math.max(gate[at] as number, gate[at + talking] as number) - cost
    const again = (gate[at + leaving] as number) - omitting.next
    const most = Math.max(fresh, again)
    if (most <= this.#best - this.#beam || most <= (gate[next + leaving] as number)) return
    gate[next + leaving] = most
    this.#last = Math.max(this.#last, index + 1)
    const source =
      again >= fresh
        ? at + leaving
        : (gate[at] as number) >= (gate[at + talking] as number)
          ? at
          : at + talking
    found[next + leaving] = found[source] as number
  }

  #forget(): void {
    this.#finds.keep([this.#before, this.#found])
  }

  #matches(): Match[] {
    const matches: Match[] = new Array(this.#items.length).fill(null)
    let [best, from] = [none, -1]
    for (let index = 0; index <= this.#items.length; index++) {
      const left = this.#items.length - index
      const cost = left === 0 ? 0 : omitting.opening + (left - 1) * omitting.next
      for (let mode = 0; mode < modes; mode++) {
        const score = (this.#gate[index * modes + mode] as number) - cost
        if (score <= best) continue
        best = score
        from = this.#found[index * modes + mode] as number
      }
    }
    for (const { item, begin, end } of this.#finds.back(from)) matches[item] = { begin, end }
    return matches
  }
}

/** What was found on all ways that are still open; each knows the one before it. */
class Finds {
  #rows = new Int32Array(4 * 4096)
  #size = 0

  add(item: number, begin: number, end: number, before: number): number {
    if (4 * this.#size === this.#rows.length) {
      const larger = new Int32Array(2 * this.#rows.length)
      larger.set(this.#rows)
      this.#rows = larger
    }
    this.#rows.set([item, begin, end, before], 4 * this.#size)
    return this.#size++
  }

  /** Forgets what no way leads back to any more; `uses` name what is kept, and are told its new numbers. */
  keep(uses: readonly Int32Array[]): void {
    const numbers = new Int32Array(this.#size).fill(-1)
    for (const list of uses)
      for (const use of list)
        for (let at = use; at >= 0 && numbers[at] === -1; at = this.#rows[4 * at + 3] as number)
          numbers[at] = 1
    let kept = 0
    for (let at = 0; at < this.#size; at++) {
      if (numbers[at] !== 1) continue
      const before = this.#rows[4 * at + 3] as number
      this.#rows.copyWithin(4 * kept, 4 * at, 4 * at + 4)
      this.#rows[4 * kept + 3] = before < 0 ? -1 : (numbers[before] as number)
      numbers[at] = kept++
    }
    this.#size = kept
    for (const list of uses)
      for (let index = 0; index < list.length; index++) {
        const use = list[index] as number
        if (use >= 0) list[index] = numbers[use] as number
      }
  }

  *back(from: number): Generator<{ item: number; begin: number; end: number }> {
    for (let at = from; at >= 0; at = this.#rows[4 * at + 3] as number) {
      const [item = 0, begin = 0, end = 0] = this.#rows.subarray(4 * at, 4 * at + 3)
      yield { item, begin, end }
    }
  }
}
