import type { Block } from '@lectern/core'
import { rules } from './rules.js'
import type { Chunk } from './spoken/chunk.js'
import type { State } from './state.js'

/** Records what the announcement in a sentence stands for, and reports it. */
export function recordUnspoken(
  state: State,
  block: Block,
  announcement: string,
  chunks: readonly Chunk[],
): void {
  for (const { unspoken, display, gap } of chunks) {
    if (!unspoken) continue
    state.unspoken.push({ block: block.id, announcement, reason: unspoken })
    // the first of them was reported
    if (gap) continue
    const [rule, what, hint] = inSentence[unspoken]
    state.options.report?.(rules[rule], what(display), { place: block.position, block: block.id, hint })
  }
}

const inSentence = {
  formula: [
    'formula-speech',
    (written: string) => `The formula "${written}" has no spoken form`,
    'Add its spoken form: {alt="…"}.',
  ],
  picture: [
    'sound-alt',
    () => 'This picture has no text alternative, so listeners cannot know what it shows',
    'Add a text alternative, or mark it {decorative}.',
  ],
  language: [
    'voice-language',
    (written: string) => `"${written}" is not read out`,
    'Choose a speech engine that has a voice for its language.',
  ],
} as const
