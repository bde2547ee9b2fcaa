import { graphemesOf } from '../text/graphemes.js'

/** Letters that stand upright on a line that goes down (UAX #50, U and Tu); brackets and long marks lie on their side there. */
const squares =
  /^(?![\u3008-\u3011\u3014-\u301F\u3030\u30A0\u30FC\uFF08\uFF09\uFF0D\uFF1A-\uFF1E\uFF3B-\uFF3F\uFF5B-\uFF60\uFFE3])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE7]/u

/** Stops and commas are in the lower left of their square, and in the upper right of it on a line that goes down. */
const stops = /^[\u3001\u3002\uFF0C\uFF0E]/

/** Where the middle of a capital is above the baseline, as a part of the size. */
export const middle = 0.35

/** How far above the foot of a square letter its middle is, ems. */
const squareMiddle = 0.38

/** A text in its upright letters, and what lies on its side between them. */
export function uprightParts(text: string, which: 'squares' | 'all'): string[] {
  const parts: string[] = []
  let isRun = false
  for (const { segment } of graphemesOf(text)) {
    const alone = isUpright(segment, which)
    if (isRun && !alone) parts[parts.length - 1] += segment
    else parts.push(segment)
    isRun = !alone
  }
  return parts
}

export const isUpright = (letter: string, which: 'squares' | 'all' | undefined): boolean =>
  which !== undefined && (which === 'all' ? /\S/.test(letter) : squares.test(letter))

/**
 * Where an upright letter begins, from the middle of its square; ems.
 *
 * @param width ems
 */
export function uprightPlace(letter: string, width: number): { x: number; y: number } {
  const moved = stops.test(letter) ? 0.55 : 0
  return { x: -width / 2 + moved, y: squareMiddle - moved }
}
