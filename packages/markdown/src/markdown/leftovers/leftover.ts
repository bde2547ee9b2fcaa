import type { Dialect } from '../dialects/dialect.js'

/** What a program that is not Lectern would have read in words. */
export interface Leftover {
  /** What is in nearly all of it, so that most texts are passed over quickly. */
  sign: string
  /** Where it means something to these dialects only. */
  dialects?: readonly Dialect[]
  pattern: RegExp
  /** Where it means something in files of MDX only, or in all but those. */
  mdx?: boolean
  /** It is read inside code, too. */
  inCode?: boolean
  /** Undefined where it only looks like it. */
  say(match: RegExpMatchArray, text: string): string | undefined
  hint: string
}
