import type { Cue } from '../extract/captions.js'
import { type Extract, lettersOf } from '../extract/extract.js'
import type { BlockJson } from '../record.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'
import { isWithin } from './same-words.js'

/** Whether the captions say what is printed. */
export function judgeSpoken(
  printed: Extract,
  cues: readonly Cue[],
  blocks: readonly BlockJson[],
  judgement: Judgement,
): void {
  const spoken = wordsByBlock(cues)
  for (const block of blocks) {
    const shown = printed.blocks.get(block.id)
    const said = spoken.get(block.id)
    if (!shown || said === undefined || block.audio === null) continue
    const [left, right] = [lettersOf(shown.text), lettersOf(said)]
    // "Caption:" or "Note 1:" may be said before the words.
    if (right.includes(left) || (shown.mixed && isWithin(left, right))) continue
    // "[end of deletion]" may be said between them.
    if (lettersOf(withoutAsides(said)).includes(lettersOf(withoutAsides(shown.text)))) continue
    judgement.report(
      rules['same-words'],
      `The captions of ${block.id} differ from the text in ${printed.edition}`,
      { in: block },
    )
  }
}

function withoutAsides(text: string): string {
  return text.replace(/\[[^[\]]*\]/g, '')
}

/**
 * A cue belongs to the block that its id begins with (`<block>~n`, its later pieces `<block>~n+2`); cues with another
 * suffix are announcements.
 */
function wordsByBlock(cues: readonly Cue[]): Map<string, string> {
  const spoken = new Map<string, string>()
  for (const { id, text } of cues) {
    const [, block] = /^(.*)~\d+(?:\+\d+)?$/.exec(id) ?? []
    if (block !== undefined) spoken.set(block, (spoken.get(block) ?? '') + text)
  }
  return spoken
}
