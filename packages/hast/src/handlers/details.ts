import { type Caption, type Details, textOf } from '@lectern/core'
import type { Link } from 'mdast'
import { eachNode } from '../node.js'
import { flow } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, idOf, type State, sayIn, text } from '../state.js'
import { link } from './link.js'

/** A disclosure; in books simply open, under its title. */
export function details(node: Details, state: State): Child[] {
  const [first, ...rest] = node.children
  const caption = first?.type === 'caption' ? first : undefined
  const content = flow(caption ? rest : node.children, state)
  if (!state.run.xhtml) {
    const head = caption ? summaryOf(caption, state) : [unnamed(state)]
    return [elementOf(state, node, 'details', node.open ? { open: true } : {}, [...head, ...content])]
  }
  const titleId = caption?.data?.id ?? `${node.data?.id ?? 'details'}-title`
  const group = { ...classOf(state, 'details'), role: 'group', ariaLabelledBy: [idOf(state, titleId)] }
  return [elementOf(state, node, 'div', group, [titleOf(caption, titleId, state), ...content])]
}

/** A summary is a button, which may hold no links (WCAG 4.1.2): they and the calls of notes stand below it. */
function summaryOf(caption: Caption, state: State): Child[] {
  const words = wordsOfBlock(caption, { ...state, inLink: true })
  const calls = state.run.afterLink.splice(0)
  const summary = elementOf(state, caption, 'summary', {}, words)
  const links = linksIn(caption).flatMap((node) => link(node, { ...state, cursor: undefined }))
  const below = [...links, ...calls].flatMap((child, index) => (index > 0 ? [text(' '), child] : [child]))
  return below.length > 0 ? [summary, element('p', {}, below)] : [summary]
}

/** Without what is in them: their notes were called already. */
function linksIn(caption: Caption): Link[] {
  const found: Link[] = []
  eachNode(caption, (node) => {
    if (node.type === 'link')
      found.push({ ...node, children: [{ type: 'text', value: textOf(node) || node.url }] })
  })
  return found
}

function unnamed(state: State): Child {
  const { say, mark } = sayIn(state)
  return element('summary', mark, [text(say.details)])
}

function titleOf(caption: Caption | undefined, id: string, state: State): Child {
  const properties = classOf(state, 'description-title')
  if (caption) return elementOf(state, caption, 'p', properties, wordsOfBlock(caption, state))
  const { say, mark } = sayIn(state)
  return element('p', { id: idOf(state, id), ...properties, ...mark }, [text(say.details)])
}
