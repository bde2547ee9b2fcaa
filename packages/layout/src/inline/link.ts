import { siblingAddress, textOf } from '@lectern/core'
import type { Link } from 'mdast'
import { markOfOurs } from '../given.js'
import { linked } from '../styled.js'
import { leafOf } from '../tags/tag.js'
import { pageNumberRun } from '../text/own-words.js'
import { enter, generate, type InlineState, nested } from './state.js'
import { printed, targetOf } from './targets.js'

/**
 * Words that lead somewhere. On paper the page they lead to is behind them, or the number of the address in the list at
 * the end. What leads nowhere is not painted as a link.
 */
export function inlineLink(node: Link, state: InlineState): void {
  const { given } = state.scope
  const target = targetOf(siblingAddress(node, given.ending) ?? node.url, given.anchors)
  if (!target) {
    state.children(node, node.data?.lang ? enter(node, state, 'Span', {}, {}) : state)
    return
  }
  const inner = enter(node, state, 'Link', {}, {})
  const contents = node.title || textOf(node) || node.url
  const look = linked(inner.look, given, { tag: inner.tag, target, contents })
  if (isNameless(node)) generate({ ...inner, look }, node.url)
  else state.children(node, { ...inner, look })
  if (state.look.link) return
  if ('id' in target) pageReference(target.id, state)
  else addressNumber(target.url, textOf(node), state)
}

/** A link without words shows its address, as on the page. */
function isNameless(node: Link): boolean {
  return textOf(node).trim() === '' && !node.children.some(({ type }) => type === 'image')
}

function pageReference(id: string, state: InlineState): void {
  const { given } = state.scope
  if (!given.print.pageReferences) return
  const { messages } = given.words(state.look.lang)
  const reference = behind(state)
  const say = (label: string): string => messages.inParentheses(messages.pageInText(label))
  state.runs.push(pageNumberRun(id, say, reference.look, state.scope, leafOf(reference.tag)))
}

/** The number of an address in the list at the end; none behind words that are the address themselves. */
function addressNumber(url: string, words: string, state: InlineState): void {
  const { given } = state.scope
  if (!given.print.addresses || printed(url).replace(/\/$/, '') === words.trim().replace(/\/$/, '')) return
  const { messages } = given.words(state.look.lang)
  generate(
    behind(state),
    messages
      .inParentheses(messages.linkNumber(state.scope.endMatter.numberOf(url)))
      .replaceAll(' ', '\u00a0'),
  )
}

/** A reference of our own behind a link's words: a citation to what stands elsewhere (ISO 32000-1, 14.8.4.4). */
function behind(state: InlineState): InlineState {
  generate(state, ' ')
  return nested(state, 'Reference', markOfOurs(state.look.lang, state.scope.given), {})
}
