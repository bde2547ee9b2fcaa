import type { InlineMath, MathBlock, Theme } from '@lectern/core'
import { isLarge, type Look, leastLetters } from '../look.js'

/** MathJax's letters are smaller than those of our text fonts at the same size. */
const toText = 1.1

/** Sizes of letters, of their scripts, and of scripts of those (TeX). */
const scriptSizes = [1, Math.SQRT1_2, 0.5] as const

/** Points to the em of a formula. In large print all of it is larger where its scripts would be too small. */
export function formulaSize(node: InlineMath | MathBlock, look: Look, theme: Theme): number {
  const size = look.size * toText
  if (!isLarge(theme)) return size
  const smallest = size * (scriptSizes[scriptDepth(node)] ?? 1)
  return size * Math.max(1, leastLetters / smallest)
}

const scripts = /<(\/?)(?:msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mroot)\b/g
const scriptsAndFractions = /<(\/?)(?:msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mroot|mfrac)\b/g

/** How deep scripts stand in scripts, 2 at most. In a line of text, fractions are as small as scripts. */
function scriptDepth({ type, data }: InlineMath | MathBlock): number {
  let [depth, deepest] = [0, 0]
  const marks = type === 'inlineMath' ? scriptsAndFractions : scripts
  for (const [, closes] of (data?.formula?.mathml ?? '').matchAll(marks)) {
    depth += closes === '/' ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return Math.min(2, deepest)
}
