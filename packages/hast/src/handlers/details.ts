import type { Caption, Details } from '@lectern/core'
import { flow } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, idOf, type State, sayIn, text } from '../state.js'

/** A disclosure; in books simply open, under its title. */
export function details(node: Details, state: State): Child[] {
  const [first, ...rest] = node.children
  const caption = first?.type === 'caption' ? first : undefined
  const content = flow(caption ? rest : node.children, state)
  if (!state.run.xhtml) {
    return [
      elementOf(state, node, 'details', node.open ? { open: true } : {}, [
        summaryOf(caption, state),
        ...content,
      ]),
    ]
  }
  const titleId = caption?.data?.id ?? `${node.data?.id ?? 'details'}-title`
  const group = { ...classOf(state, 'details'), role: 'group', ariaLabelledBy: [idOf(state, titleId)] }
  return [elementOf(state, node, 'div', group, [titleOf(caption, titleId, state), ...content])]
}

function summaryOf(caption: Caption | undefined, state: State): Child {
  if (caption) return elementOf(state, caption, 'summary', {}, wordsOfBlock(caption, state))
  const { say, mark } = sayIn(state)
  return element('summary', mark, [text(say.details)])
}

function titleOf(caption: Caption | undefined, id: string, state: State): Child {
  const properties = classOf(state, 'description-title')
  if (caption) return elementOf(state, caption, 'p', properties, wordsOfBlock(caption, state))
  const { say, mark } = sayIn(state)
  return element('p', { id: idOf(state, id), ...properties, ...mark }, [text(say.details)])
}
