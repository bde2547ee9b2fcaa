import { rules } from './rules.js'
import type { State } from './state.js'

/** U+05B0 to U+05BC and U+05C1, U+05C2, U+05C7. */
const points = /[\u05b0-\u05bc\u05c1\u05c2\u05c7]/
/** A word without points may be a sign or a name; from here on it is text. Letters. */
const least = 12

/** Hebrew is written without its vowels, which a voice can then only guess: a finding at the first of it. */
export function reportHebrew({ article, options }: State): void {
  for (const { id, lang, text, position } of article.blocks.values()) {
    if (!/^(?:he|yi)(?:-|$)/.test(lang) || points.test(text)) continue
    if ((text.match(/\p{Script=Hebrew}/gu)?.length ?? 0) < least) continue
    options.report?.(
      rules['hebrew-points'],
      'This Hebrew is written without points, so the voice has to guess its vowels',
      { place: position, block: id, hint: 'Add points (niqqud), or check the sound by ear.' },
    )
    return
  }
}
