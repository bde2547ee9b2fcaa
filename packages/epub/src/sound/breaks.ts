import type { BookDocument } from '../documents/chapters.js'
import type { Clip } from './clips.js'
import { milliseconds } from './clock.js'
import type { Parallel } from './overlay.js'

/** A page break gets no more of a pause than this, and none where there is less than `least`. Milliseconds. */
const most = 200
const least = 20

/**
 * Page breaks between sentences, as the narration passes them: each takes a piece of the silence there, so that a
 * reading system turns the page in the pause, and a listener may have breaks skipped. Those inside a sentence are
 * passed with it.
 */
export function createBreaks({ pageBreaks, ids }: BookDocument) {
  const pending = pageBreaks.filter(({ sentence }) => sentence === undefined).map(({ id }) => id)
  const order = new Map(pending.length > 0 ? [...ids].map((id, index) => [id, index]) : [])
  const at = (id: string) => order.get(id) ?? Number.POSITIVE_INFINITY

  /** @returns the break's ids that stand before the target and were not passed yet */
  function passed(target: string): string[] {
    const here = order.get(target)
    if (here === undefined) return []
    const found: string[] = []
    while (pending[0] !== undefined && at(pending[0]) < here) found.push(pending.shift() ?? '')
    if (pending[0] === target) pending.shift()
    return found
  }

  return {
    /**
     * Puts the breaks before a clip, and cuts their silence off the clip before (or off this one, where it is the first).
     *
     * @returns where the clip itself begins now
     */
    before(
      target: string,
      clip: Clip,
      sound: string,
      last: Parallel | undefined,
      put: (node: Parallel) => void,
    ): number {
      const found = passed(target)
      if (found.length === 0) return clip.begin
      const meets = last !== undefined && last.sound === sound && last.end === clip.begin
      const from = meets ? Math.max(clip.begin - most, clip.begin - (clip.silence ?? 0)) : clip.begin
      const to = meets ? clip.begin : Math.min(clip.begin + most, milliseconds(clip.cue.trackBegin))
      const each = Math.floor((to - from) / found.length)
      if (each < least) return clip.begin
      const start = meets ? to - each * found.length : from
      if (meets) last.end = start
      found.forEach((id, index) => {
        const begin = start + each * index
        put({ kind: 'par', type: 'pagebreak', target: id, sound, begin, end: begin + each })
      })
      return start + each * found.length
    },
  }
}
