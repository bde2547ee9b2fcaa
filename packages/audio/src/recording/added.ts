import type { SpeechItem } from '@lectern/narration'
import type { Placed, Range } from './placed.js'
import type { Recorded } from './recorded.js'

/** Least speech between two sentences that is words; less is a breath or a cough. Seconds. */
const shortest = 0.7

/** What is heard where no item was found. */
export function addedBetween(
  items: Placed['items'],
  { silences, length, format }: Recorded,
): Placed['added'] {
  const added: { after: SpeechItem | undefined; range: Range }[] = []
  const found = items.flatMap(({ item, range }) => (range ? [{ item, range }] : []))
  let after: SpeechItem | undefined
  let end = 0
  const look = (to: number) => {
    const range = audibleIn({ begin: end, end: to }, silences)
    if (range) added.push({ after, range })
  }
  for (const { item, range } of found) {
    look(range.begin)
    after = item
    end = range.end
  }
  look(length / format.settings.sampleRate)
  return added
}

/** The range from the first to the last sound within a range, where there is enough of it. */
function audibleIn({ begin, end }: Range, silences: Recorded['silences']): Range | undefined {
  let at = begin
  let sound = 0
  let first: number | undefined
  let last = begin
  const hear = (to: number) => {
    if (to <= at) return
    sound += to - at
    first ??= at
    last = to
  }
  for (const silence of silences) {
    if (silence.end <= begin) continue
    if (silence.begin >= end) break
    hear(silence.begin)
    at = Math.max(at, silence.end)
  }
  hear(end)
  return first !== undefined && sound >= shortest ? { begin: first, end: last } : undefined
}
