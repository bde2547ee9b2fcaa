import type { Direction } from '@lectern/core'
import bidiModule from 'bidi-js'

type Factory = typeof bidiModule.default

/** The package's types describe its default export; Node gives the CommonJS function itself. */
const isFactory = (value: unknown): value is Factory => typeof value === 'function'

let bidi: ReturnType<Factory> | undefined

/** bidi-js, whose tables are unpacked when the first text needs them. */
function tables(): ReturnType<Factory> {
  bidi ??= (isFactory(bidiModule) ? bidiModule : bidiModule.default)()
  return bidi
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u202b\u202e\u2067]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Levels of every UTF-16 unit (UAX #9), or undefined where all of it simply runs from left to right. */
export function levelsOf(text: string, dir: Direction): Uint8Array | undefined {
  if (dir === 'ltr' && !rightToLeft.test(text)) return undefined
  return tables().getEmbeddingLevels(text, dir).levels
}

/** A stretch of a text, UTF-16 units. */
export type Span = readonly [begin: number, end: number]

/** The same, where each of these stretches runs from left to right by itself, as code does (HTML's `dir=ltr`; UAX #9, LRI and PDI). */
export function levelsAround(
  text: string,
  dir: Direction,
  isolated: readonly Span[],
): Uint8Array | undefined {
  if (isolated.length === 0) return levelsOf(text, dir)
  if (dir === 'ltr' && !rightToLeft.test(text)) return undefined
  let wrapped = ''
  let at = 0
  for (const [begin, end] of isolated) {
    wrapped += `${text.slice(at, begin)}\u2066${text.slice(begin, end)}\u2069`
    at = end
  }
  const levels = tables().getEmbeddingLevels(wrapped + text.slice(at), dir).levels
  const own = new Uint8Array(text.length)
  let done = 0
  for (const [index, [begin, end]] of isolated.entries()) {
    own.set(levels.subarray(done + 2 * index, begin + 2 * index), done)
    own.set(levels.subarray(begin + 2 * index + 1, end + 2 * index + 1), begin)
    done = end
  }
  own.set(levels.subarray(done + 2 * isolated.length), done)
  return own
}

/** The order from left to right of pieces with these levels (UAX #9, L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  for (let level = highest; level >= 1; level--) {
    for (let begin = 0; begin < order.length; begin++) {
      if ((levels[order[begin] as number] ?? 0) < level) continue
      let end = begin
      while (end < order.length && (levels[order[end] as number] ?? 0) >= level) end++
      order.splice(begin, end - begin, ...order.slice(begin, end).reverse())
      begin = end
    }
  }
  return order
}
