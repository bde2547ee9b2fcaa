import { type Clip, milliseconds } from '@lectern/core'
import type { Facts, PageFact } from '../content/facts.js'
import type { Parallel, Part } from './parallel.js'

/** A page takes no more of a pause than this, and nothing is heard for it where there is less than `least`. Milliseconds. */
const most = 200
const least = 20

/**
 * Pages as the narration passes them: each has a piece of the silence before the words that follow it, so that a player can go there and a
 * listener can have them skipped. A page within a sentence stands before it.
 */
export function createPages({ pages, places }: Facts) {
  const pending = [...pages]
  const placeOf = ({ id, sentence }: PageFact) => places.get(sentence ?? id) ?? 0

  function passed(target: string): PageFact[] {
    const here = places.get(target) ?? 0
    const count = pending.findIndex((page) => placeOf(page) > here)
    const found = pending.splice(0, count < 0 ? pending.length : count)
    // A page break that the narration says itself has these words as its sound.
    return found.filter(({ id }) => id !== target)
  }

  return {
    /**
     * The pages before an element, which the clip speaks.
     *
     * @returns where the clip begins now, in milliseconds
     */
    turn(clip: Clip | undefined, target: string, part: Part): number {
      const found = passed(target)
      if (found.length === 0) return clip?.begin ?? 0
      const silence = silenceBefore(clip, part)
      for (const one of turned(found, silence)) part.parallels.push(one)
      return Math.max(clip?.begin ?? 0, silence.end)
    },
    /** The pages that begin at the end of the text. */
    turnRest(part: Part | undefined, end: number): void {
      const last = part?.parallels.at(-1)?.clip?.end
      if (!part || pending.length === 0) return
      const silence = last === undefined ? none : { begin: last, end: Math.min(end, last + most) }
      for (const one of turned(pending.splice(0), silence)) part.parallels.push(one)
    },
  }
}

interface Silence {
  begin: number
  end: number
}

const none: Silence = { begin: 0, end: 0 }

/** Cut off what is heard before the clip, or off the clip itself where it is the first, so that no clips overlap. */
function silenceBefore(clip: Clip | undefined, { parallels }: Part): Silence {
  const last = parallels.at(-1)?.clip
  if (clip && !last) {
    const end = Math.min(clip.begin + most, milliseconds(clip.cue.trackBegin))
    return end - clip.begin < least ? none : { begin: clip.begin, end }
  }
  if (!clip || !last || last.end !== clip.begin) return none
  const begin = Math.max(last.begin + 1, clip.begin - Math.min(most, clip.silence ?? 0))
  if (clip.begin - begin < least) return none
  last.end = begin
  return { begin, end: clip.begin }
}

/** Each has its share. */
function turned(pages: readonly PageFact[], { begin, end }: Silence): Parallel[] {
  const each = Math.floor((end - begin) / pages.length)
  return pages.map(({ id }, index) => {
    const from = begin + each * index
    const to = index === pages.length - 1 ? end : from + each
    return {
      id: '',
      target: id,
      skip: 'pagenumber-on',
      ...(each > 0 ? { clip: { begin: from, end: to } } : {}),
    }
  })
}
