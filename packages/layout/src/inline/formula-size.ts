import type { InlineMath, MathBlock, Theme } from '@lectern/core'
import { isLarge, type Look, leastLetters } from '../look.js'

/** MathJax's letters are smaller than those of our text fonts at the same size. */
const toText = 1.1

/** Sizes of letters, of their scripts, and of scripts of those (TeX). */
const scriptSizes = [1, Math.SQRT1_2, 0.5] as const

/** Points to the em of a formula. In large print all of it is larger where its scripts would be too small. */
export function formulaSize(node: InlineMath | MathBlock, look: Look, theme: Theme): number {
  const size = look.size * toText
  return isLarge(theme) ? Math.max(size, leastSize(node)) : size
}

/** Points to the em at which the smallest letters are those of large print. */
function leastSize(node: InlineMath | MathBlock): number {
  return leastLetters / ((scriptSizes[scriptDepth(node)] ?? 1) * statedSize(node))
}

const scripts = /<(\/?)(?:msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mroot)\b/g

/** How deep scripts stand in scripts, 2 at most. */
function scriptDepth({ data }: InlineMath | MathBlock): number {
  let [depth, deepest] = [0, 0]
  for (const [, closes] of (data?.formula?.mathml ?? '').matchAll(scripts)) {
    depth += closes === '/' ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return Math.min(2, deepest)
}

/** The smallest size that its author states (`\\tiny`), as a part of the formula's, at most 1. */
function statedSize({ data }: InlineMath | MathBlock): number {
  const stated = [...(data?.formula?.mathml ?? '').matchAll(/ mathsize="([\d.]{1,9})em"/g)]
  return stated.reduce((least, [, size]) => Math.min(least, Number(size) || 1), 1)
}
