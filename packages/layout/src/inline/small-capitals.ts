import { isLarge } from '../look.js'
import { type InlineState, write } from './state.js'

/** Size of small capitals, as part of the letters around. */
const part = 0.8

/**
 * The author's words. Small capitals are capitals in a smaller size: few fonts for reading have letters of their own for them. What is copied
 * and read aloud stays small letters. In large print, where no letter may be smaller, they are the letters that were written.
 */
export function writeWords(state: InlineState, text: string): void {
  const { look, scope } = state
  if (!look.smallCapitals || isLarge(scope.given.theme)) {
    write(state, text)
    return
  }
  const small = { ...state, look: { ...look, size: look.size * part, capitals: true } }
  for (const [stretch] of text.matchAll(/\p{Ll}[\p{Ll}\p{M}]*|\P{Ll}+/gu))
    write(/^\p{Ll}/u.test(stretch) ? small : state, stretch)
}
