import type { Box } from '../flow/flow.js'
import type { Tag } from '../tags/tag.js'

/** A note where it is called. */
export interface NoteCall {
  id: string
  number: number
  /** Language of the block that calls it. */
  lang: string
}

export interface WaitingNote {
  number: number
  tag: Tag
}

/** The notes that were called so far. */
export interface Notes {
  has(id: string): boolean
  boxes(id: string): readonly Box[]
  /** Sets a note, or a note that it calls: at once, or once those around it are set where too many are in one another. */
  set(work: () => void): void
  /** A note is set from now on: who calls it again does not set it twice. */
  begin(id: string): void
  /** Keeps the boxes of a note for the foot of its page. */
  keep(id: string, boxes: readonly Box[]): void
  /** Puts a note's element behind the block that calls it, once that block ends. */
  wait(note: WaitingNote): void
  readonly hasWaiting: boolean
  /** Removes and returns the waiting notes, in the order of their numbers. */
  takeWaiting(): WaitingNote[]
}

/** Notes that are set in one another; a thousand would need more stack than there is. */
const deepest = 20

export function openNotes(): Notes {
  const boxes = new Map<string, readonly Box[]>()
  let waiting: WaitingNote[] = []
  let depth = 0
  const later: (() => void)[] = []
  function set(work: () => void): void {
    if (depth === deepest) {
      later.push(work)
      return
    }
    run(work)
    if (depth === 0) for (let next = later.shift(); next; next = later.shift()) run(next)
  }
  function run(work: () => void): void {
    depth += 1
    work()
    depth -= 1
  }
  return {
    set,
    has: (id) => boxes.has(id),
    boxes: (id) => boxes.get(id) ?? [],
    begin: (id) => void boxes.set(id, []),
    keep: (id, own) => void boxes.set(id, own),
    wait: (note) => void waiting.push(note),
    get hasWaiting() {
      return waiting.length > 0
    },
    takeWaiting() {
      // A note that another calls was set first, and comes after it.
      const taken = waiting.sort((one, other) => one.number - other.number)
      waiting = []
      return taken
    },
  }
}
