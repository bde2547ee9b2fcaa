import { type Clip, milliseconds } from '@lectern/core'
import type { BookDocument } from '../documents/chapters.js'
import type { Parallel } from './overlay-node.js'

/** A page break gets no more of a pause than this, and none where there is less than `least`. Milliseconds. */
const most = 200
const least = 20

/**
 * Page breaks between sentences, as the narration passes them: each takes a piece of the silence there, so that a
 * reading system turns the page in the pause, and a listener may have breaks skipped. Those inside a sentence are
 * passed with it.
 *
 * @param order place of each id in the document
 */
export function createBreaks({ pageBreaks }: BookDocument, order: (id: string) => number) {
  const pending = pageBreaks.filter(({ sentence }) => sentence === undefined).map(({ id }) => id)

  /** Breaks that stand before the target and were not passed yet. */
  function passed(target: string): string[] {
    const here = order(target)
    const found: string[] = []
    while (pending[0] !== undefined && order(pending[0]) < here) found.push(pending.shift() ?? '')
    if (pending[0] === target) pending.shift()
    return found
  }

  return {
    /**
     * The breaks before a clip, in silence that is cut off the clip before (or off this one, where it is the first).
     *
     * @returns them, and where the clip itself begins now
     */
    before(
      target: string,
      clip: Clip,
      sound: string,
      last: Parallel | undefined,
    ): { breaks: Parallel[]; begin: number } {
      const found = passed(target)
      if (found.length === 0) return { breaks: [], begin: clip.begin }
      const meets = last !== undefined && last.sound === sound && last.end === clip.begin
      const silence = Math.min(most, clip.silence ?? 0)
      const from = meets ? clip.begin - silence : clip.begin
      const to = meets ? clip.begin : Math.min(clip.begin + most, milliseconds(clip.cue.trackBegin))
      const each = Math.floor((to - from) / found.length)
      if (each < least) return { breaks: [], begin: clip.begin }
      const start = meets ? to - each * found.length : from
      if (meets) last.end = start
      const breaks = found.map((id, index): Parallel => {
        const begin = start + each * index
        return { kind: 'par', type: 'pagebreak', target: id, sound, begin, end: begin + each }
      })
      return { breaks, begin: start + each * found.length }
    },
  }
}
