import type { Report } from '@lectern/core'
import { shortened } from '../../reports.js'
import { rules } from '../../rules.js'
import { readTextCues, type TextCue } from './read-cues.js'

/** What a cue may be wrong by, unnoticed. Seconds. */
const tolerance = 0.3

/** The cues that say something of a recording of so many seconds; what is wrong with the others is reported, with its line. */
export function usableCues(source: string, most: number, report: Report): TextCue[] {
  const tell = (
    line: number,
    what: string,
    hint = 'The other cues are used. Correct this one, or remove it.',
  ) => report(rules['recording-cues'], `Line ${line} of the cues${what}`, { hint })
  const cues = readTextCues(source, (line, text) =>
    tell(line, ` has no valid times: "${shortened(text.trim())}"`),
  )
  for (const { line, text, begin, end } of cues) {
    const name = `: "${shortened(text)}"`
    if (begin >= most) tell(line, `${name} begins after the end of the recording`)
    else if (end > most + tolerance)
      tell(line, `${name} ends after the end of the recording`, 'Check that the recording is complete.')
  }
  const overlapping = cues.filter(({ begin }, index) => begin < (cues[index - 1]?.end ?? 0) - tolerance)
  const [first] = overlapping
  if (first) {
    const others = overlapping.length > 1 ? ` (as do ${overlapping.length - 1} more)` : ''
    const what = `: "${shortened(first.text)}" begins before the previous cue ends${others}`
    tell(first.line, what, 'Each cue is cut where the next one begins. Check the times.')
  }
  return cues.filter(({ begin }) => begin < most)
}
