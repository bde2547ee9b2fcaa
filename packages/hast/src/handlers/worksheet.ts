import type { AnswerLines, Blank } from '@lectern/core'
import { type Child, classOf, element, elementOf, type State, sayIn, text } from '../state.js'

/** Characters of a gap when the author gives none, and the most that fits a narrow screen. */
const [usual, most] = [12, 30]

/** A line to see, and a word to hear. */
export function blank(node: Blank, state: State): Child[] {
  const { say, mark } = sayIn(state)
  const line = '_'.repeat(Math.min(Math.max(node.size ?? usual, 1), most))
  const word = element('span', { ...classOf(state, 'visually-hidden'), ...mark }, [text(say.blank)])
  return [
    elementOf(state, node, 'span', classOf(state, 'blank'), [
      element('span', { ariaHidden: 'true' }, [text(line)]),
      word,
    ]),
  ]
}

export function answerLines(node: AnswerLines, state: State): Child[] {
  const { say, mark } = sayIn(state)
  const lines = Array.from({ length: node.count }, () => element('span', classOf(state, 'answer-line')))
  const properties = {
    ...classOf(state, 'answer-lines'),
    role: 'img',
    ariaLabel: say.answerLines(node.count),
    ...mark,
  }
  return [elementOf(state, node, 'div', properties, lines)]
}
