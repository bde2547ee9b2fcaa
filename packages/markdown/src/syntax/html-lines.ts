import { htmlFlow } from 'micromark-core-commonmark'
import type { Construct, Effects, Extension, State } from 'micromark-util-types'
import { isLineEnd } from './container.js'

/**
 * Blocks of HTML, as CommonMark has them (4.6), but for the lines of tags between which Markdown is read: such a block ends with its line, and
 * what begins with a tag inside words begins a paragraph.
 *
 * @param kindOf of a line, from 1; see `markdownTags`
 */
export function htmlLines(kindOf: (line: number) => 'tag' | 'words' | undefined): Extension {
  const construct: Construct = {
    ...htmlFlow,
    name: 'htmlLines',
    tokenize(effects, ok, nok) {
      const kind = kindOf(this.now().line)
      if (kind === 'tag') return oneLine(effects, ok)
      return kind === 'words' ? nok : htmlFlow.tokenize.call(this, effects, ok, nok)
    },
  }
  return { flow: { 60: construct }, disable: { null: ['htmlFlow'] } }
}

function oneLine(effects: Effects, ok: State): State {
  return (code) => {
    effects.enter('htmlFlow')
    effects.enter('htmlFlowData')
    return inside(code)
  }

  function inside(code: Parameters<State>[0]): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('htmlFlowData')
      effects.exit('htmlFlow')
      return ok(code)
    }
    effects.consume(code)
    return inside
  }
}
