import type { Paragraph } from 'mdast'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, type State, text } from '../state.js'

export function paragraph(node: Paragraph, state: State): Child[] {
  const number = numberOf(node, state)
  const words = wordsOfBlock(node, state)
  return [elementOf(state, node, 'p', {}, number.length > 0 ? [...number, ...words] : words)]
}

/** The number by which a class can find the paragraph: text, so that everybody has it, and no part of the first sentence. */
function numberOf({ data }: Paragraph, state: State): Child[] {
  const number = data?.id && state.run.article.blocks.get(data.id)?.number
  return number
    ? [element('span', classOf(state, 'paragraph-number'), [text(String(number))]), text(' ')]
    : []
}
