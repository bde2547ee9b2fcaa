import { type Caption, type Description, type Figure, textOf } from '@lectern/core'
import { eachNode } from '../node.js'
import { tieDescription } from '../pictures/description.js'
import { flow } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, elementOf, idOf, type State } from '../state.js'
import { tableElement } from './table.js'

/** The caption is first or last (HTML 4.4.12). A figure of one table gives its caption to the table, which screen readers announce with it. */
export function figure(node: Figure, state: State): Child[] {
  const caption = node.children.find((child) => child.type === 'caption')
  const descriptions = node.children.filter((child) => child.type === 'description')
  const content = node.children.filter((child) => child.type !== 'description' && child !== caption)
  const [only] = content
  if (caption && content.length === 1 && only?.type === 'table') {
    const inner = [...tableElement(only, state, caption), ...flow(descriptions, picturing(node, state))]
    return [elementOf(state, node, 'div', classOf(state, 'table-figure'), inner)]
  }
  const ids = descriptions.flatMap(({ data }) =>
    data?.id ? [state.run.options.descriptionLink?.(data.id)?.id ?? idOf(state, data.id)] : [],
  )
  const shown = tieDescription(flow(content, state), ids)
  return [elementOf(state, node, 'figure', {}, arrange(node, shown, descriptions, caption, state))]
}

/** Nothing may follow a caption that is last (HTML 4.4.12), and sound says the description there, too. */
function arrange(
  node: Figure,
  content: readonly Child[],
  descriptions: readonly Description[],
  caption: Caption | undefined,
  state: State,
): Child[] {
  const isFirst = caption !== undefined && node.children[0] === caption
  const head = isFirst ? figcaption(caption, state) : []
  const body = [...content, ...flow(descriptions, picturing(node, state))]
  return [...head, ...body, ...(caption && !isFirst ? figcaption(caption, state) : [])]
}

/** By the caption, else by the first picture's text alternative. */
function picturing(node: Figure, state: State): State {
  const caption = node.children.find((child) => child.type === 'caption')
  const pictured = (caption ? textOf(caption) : firstAlternative(node)).trim()
  return pictured === '' ? state : { ...state, pictured }
}

function firstAlternative(node: Figure): string {
  let found = ''
  eachNode(node, (child) => {
    if (child.type === 'image') found ||= child.alt ?? ''
  })
  return found
}

function figcaption(node: Caption, state: State): Child[] {
  return [elementOf(state, node, 'figcaption', {}, wordsOfBlock(node, state))]
}

/** A caption where its parent has no place of its own for it. */
export function caption(node: Caption, state: State): Child[] {
  return [elementOf(state, node, 'p', classOf(state, 'caption'), wordsOfBlock(node, state))]
}
