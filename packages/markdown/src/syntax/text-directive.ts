import { directive } from 'micromark-extension-directive'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

const colon = 58

const roundOpen = 40
const squareOpen = 91
/** `:2013[^1]` */
const noteCall = /^:[^[\]{}]*\[\^/
/** Those of ours that stand among words. */
const ours = /^:(?:span|say|abbr|del|ins|blank|pause|pagebreak|teacher)\[/i

/** Whether the source of a directive among words is one of ours. */
export const isOwnDirective = (source: string): boolean => ours.test(source)

/**
 * A directive among words, `:abbr[HTML]`, but no call of a note behind a colon (`ISO 27001:2013[^1]`, `12:30[^2]`), and no link that has a word
 * between it and the colon (`Source:see[the report](report.html)`).
 */
export function textDirective(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const start = this.now()
      const isGlued = isWord(this.previous)
      const end = (code: Code): State | undefined => {
        const source = this.sliceSerialize({ start, end: this.now() })
        const isLink =
          isGlued && (code === roundOpen || code === squareOpen) && source.endsWith(']') && !ours.test(source)
        return isLink || noteCall.test(source) ? nok(code) : ok(code)
      }
      return construct.tokenize.call(this, effects, end, nok)
    },
  }
}

/** Directives between fences, on lines of their own, and among words. */
export function directiveSyntax(): Extension {
  const { flow, text = {} } = directive()
  return { ...(flow ? { flow } : {}), text: { [colon]: [text[colon] ?? []].flat().map(textDirective) } }
}

/** Letters, digits, and what ends emphasis or code; no spaces, brackets or quotation marks. */
function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}*_`~]/u.test(String.fromCodePoint(code))
}
