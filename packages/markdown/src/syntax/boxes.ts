import { directive } from 'micromark-extension-directive'
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import { isLineEnd, isSpace } from './container.js'
import { textDirective } from './text-directive.js'

/** Boxes in boxes that are read as such. micromark reads what is in a box once for every box around it. */
export const deepestBox = 8

const colon = 58

/**
 * Directives between fences and on lines of their own, and text where boxes are too deep. micromark reads a box to its end before what is in it, so
 * that of each line is known in how many boxes it is before it may open another.
 *
 * @param around how many boxes the text is in
 * @param exceeded is told the lines that would open a box in `deepestBox` others
 */
export function directivesUpTo(
  around = 0,
  exceeded: (line: number) => void = () => undefined,
): { micromark: Extension[]; fromMarkdown: [] } {
  const { flow = {}, text = {} } = directive()
  const [container, ...others] = listOf(flow[colon])
  if (!container) throw new Error('micromark-extension-directive has no container')
  const depths: number[] = []
  const shallow: Construct = {
    ...container,
    tokenize(effects, ok, nok) {
      const { line } = this.now()
      const depth = depths[line] ?? around
      const refuse = (code: Code) => {
        exceeded(line)
        return nok(code)
      }
      const close = (code: Code) => {
        for (let at = line + 1; at <= this.now().line; at += 1) depths[at] = depth + 1
        return ok(code)
      }
      return depth < deepestBox
        ? container.tokenize.call(this, effects, close, nok)
        : effects.check(opening, refuse, nok)
    },
  }
  const among = listOf(text[colon]).map(textDirective)
  return {
    micromark: [{ text: { [colon]: among }, flow: { [colon]: [shallow, ...others] } }],
    fromMarkdown: [],
  }
}

/** Three colons or more, and a name. */
const opening: Construct = { tokenize: tokenizeOpening, partial: true }

function tokenizeOpening(effects: Effects, ok: State, nok: State): State {
  let size = 0
  return (code) => {
    effects.enter('directiveContainerSequence')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === colon) {
      effects.consume(code)
      size += 1
      return inside
    }
    effects.exit('directiveContainerSequence')
    return size < 3 || code === null || isSpace(code) || isLineEnd(code) ? nok(code) : ok(code)
  }
}

function listOf(constructs: Construct | Construct[] | undefined): Construct[] {
  return constructs === undefined ? [] : Array.isArray(constructs) ? constructs : [constructs]
}
