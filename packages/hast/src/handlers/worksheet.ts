import type { AnswerLines, Blank, Field } from '@lectern/core'
import { answerSpace } from '@lectern/languages'
import type { Properties } from 'hast'
import { type Child, classOf, element, elementOf, idOf, type State, sayIn, text } from '../state.js'

/** Characters of a gap when the author gives none, and the most that fits a narrow screen. */
const [usual, most] = [12, 30]

/** A line to see, and a word to hear. */
export function blank(node: Blank, state: State): Child[] {
  const { say, mark } = sayIn(state)
  const field = state.run.options.fields?.get(node)
  if (field) {
    const size = Math.min(Math.max(node.size ?? usual, 1), most)
    const properties = {
      type: 'text',
      ...named(field, say.blank, mark, state),
      size,
      ...classOf(state, 'blank'),
    }
    return [elementOf(state, node, 'input', properties, [])]
  }
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
  const field = state.run.options.fields?.get(node)
  const words = answerSpace(node, say)
  const paper = node.paper ? ([`paper-${node.paper}`] as const) : []
  const classes = classOf(state, 'answer-lines', ...paper)
  if (field) {
    const properties = { rows: node.count, ...named(field, words, mark, state) }
    return [elementOf(state, node, 'textarea', { ...properties, ...classes }, [])]
  }
  const lines = Array.from({ length: node.count }, () => element('span', classOf(state, 'answer-line')))
  const properties = {
    ...classes,
    role: 'img',
    ariaLabel: words,
    ...mark,
  }
  return [elementOf(state, node, 'div', properties, lines)]
}

/** A control is called by its question; by what it is, in our words, where it has none. */
function named({ name, question }: Field, ours: string, mark: Properties, state: State): Properties {
  // Only the name is in another language: the control stands where the line begins.
  const { dir: _, ...language } = mark
  const label = question ? { ariaLabel: question } : { ariaLabel: ours, ...language }
  return { name: idOf(state, name), autoComplete: ['off'], ...label }
}
