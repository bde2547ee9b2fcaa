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
  for (const { unspoken, display } of chunks) {
    if (!unspoken) continue
    state.unspoken.push({ block: block.id, announcement, reason: unspoken })
    const [rule, what, hint] = inSentence[unspoken]
    state.options.report?.(rules[rule], what(display), { place: block.position, block: block.id, hint })
  }
}

const inSentence = {
  formula: [
    'formula-speech',
    (written: string) => `The formula "${written}" has no spoken form`,
    'Give it {alt="…"}.',
  ],
  picture: [
    'sound-alt',
    () => 'A picture has no words, and nobody who listens can know what it shows',
    'Give it an alternative text, or mark it {decorative}.',
  ],
  language: [
    'voice-language',
    (written: string) => `"${written}" is not read out`,
    'Choose an engine with a voice for its language.',
  ],
} as const
