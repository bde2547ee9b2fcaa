import type { Silence } from '../../align/index.js'
import type { HeardWord } from './words.js'

/** A cue may be shown this much before its words. Seconds. */
const early = 0.5
/** What a guess may be wrong by: so much, and a share of the time from where the cue begins. */
const wrong = { least: 0.4, share: 0.25, most: 1.5 }

/** When a word is heard: where the silence ends in which its cue begins; or, where its time is a guess, after the longest silence near by. */
export function onsetIn({ begin, isFirst, cue }: HeardWord, silences: readonly Silence[]): number {
  if (isFirst) {
    const around = silences.find((one) => one.begin <= begin && one.end > begin && one.end - begin <= early)
    return around?.end ?? begin
  }
  const reach = Math.min(wrong.most, wrong.least + wrong.share * (begin - cue.begin))
  const near = silences.filter(
    ({ end }) => Math.abs(end - begin) <= reach && end > cue.begin && end < cue.end,
  )
  const lasts = (one: Silence) => one.end - one.begin
  return near.reduce((best, one) => (lasts(one) > lasts(best) ? one : best), near[0] ?? { begin, end: begin })
    .end
}
