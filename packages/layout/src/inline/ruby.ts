import type { Ruby } from '@lectern/core'
import { isLarge } from '../look.js'
import { styleOf } from '../styled.js'
import { leafOf } from '../tags/tag.js'
import { setsInSquares } from '../text/east-asian.js'
import type { InlineRun, Reading } from '../text/run.js'
import { enter, generate, type InlineState, nested } from './state.js'

/** Size of a reading, as part of its words': that of raised letters, since the usual half is too small for many. */
const share = 0.72

/**
 * In Japanese and Chinese a reading stands above its words, on one line with them. In large print, where no letter may be
 * smaller, above words that are many or set in several ways, and in other languages it follows them in brackets, at their size.
 */
export function inlineRuby(node: Ruby, state: InlineState): void {
  const ruby = enter(node, state, 'Ruby', {}, {})
  const from = state.runs.length
  state.children(node, nested(ruby, 'RB', {}, {}))
  const base = state.runs[from]
  const reading = state.runs.length === from + 1 && base ? readingOf(node, base, ruby) : undefined
  if (base && reading) {
    state.runs[from] = { ...base, above: reading }
    return
  }
  const [open, close] = setsInSquares(ruby.look.lang) ? ['（', '）'] : [' (', ')']
  generate(nested(ruby, 'RP', {}, {}), open)
  generate(nested(ruby, 'RT', {}, {}), node.annotation)
  generate(nested(ruby, 'RP', {}, {}), close)
}

/** Part of a line that words with their reading may take, since they are not parted. */
const longest = 0.4

function readingOf({ annotation }: Ruby, base: InlineRun, state: InlineState): Reading | undefined {
  const { given, dir, width } = state.scope
  const isAbove = setsInSquares(state.look.lang) && dir !== 'rtl' && !isLarge(given.theme)
  if (!isAbove || base.object || annotation === '') return undefined
  const size = base.style.size * share
  const { chain, color } = styleOf(given, state.look)
  const shaped = chain.shaped(annotation, false)
  const room = Math.max(
    shaped.width * size,
    base.style.chain.shaped(base.text, false).width * base.style.size,
  )
  if (room / 1000 > width * longest) return undefined
  const tag = nested(state, 'RT', {}, {}).tag
  return {
    text: annotation,
    runs: shaped.runs,
    width: (shaped.width * size) / 1000,
    size,
    color,
    leaf: leafOf(tag),
    missing: shaped.missing,
  }
}
