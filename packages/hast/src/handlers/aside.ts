import type { Aside, AsideKind, Caption } from '@lectern/core'
import { flow } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, idOf, roleOf, type State, sayIn, text } from '../state.js'

/**
 * A box with its title, or the name of its kind. One of no kind and without a title shows none, and is called a box to screen readers alone. The role is `note` (in books `doc-tip` for tips): as complementary landmarks, boxes would crowd the list of
 * landmarks, and may not stand inside other ones. Checkers of pages take a `doc-tip` for such a landmark, and two that are called "Tip" for a fault.
 * On a page the element is no `aside` either: the reader modes of browsers leave out every one.
 */
export function aside(node: Aside, state: State): Child[] {
  const [first, ...rest] = node.children
  const titleId =
    first?.type === 'caption' && first.data?.id ? first.data.id : `${node.data?.id ?? 'aside'}-title`
  const isNameless = first?.type !== 'caption' && node.kind === 'aside'
  const title =
    first?.type === 'caption' ? titleOf(first, state) : isNameless ? [] : [kindOf(node.kind, titleId, state)]
  const content = flow(first?.type === 'caption' ? rest : node.children, state)
  if (state.inHeaderCell) return [elementOf(state, node, 'div', {}, [...title, ...content])]
  const role = node.kind === 'tip' && state.run.xhtml ? roleOf(state, 'doc-tip', 'tip') : { role: 'note' }
  const properties = {
    className: classNamesOf(node.kind, state),
    ...role,
    ...(isNameless ? { ariaLabel: sayIn(state).say.aside } : { ariaLabelledBy: [idOf(state, titleId)] }),
  }
  return [elementOf(state, node, state.run.xhtml ? 'aside' : 'div', properties, [...title, ...content])]
}

function titleOf(node: Caption, state: State): Child[] {
  return [elementOf(state, node, 'p', classOf(state, 'aside-title'), wordsOfBlock(node, state))]
}

function kindOf(kind: AsideKind, id: string, state: State): Child {
  const { say, mark } = sayIn(state)
  const labels: Record<AsideKind, string> = {
    aside: say.aside,
    note: say.note,
    tip: say.tip,
    important: say.important,
    warning: say.warning,
    caution: say.caution,
    teacher: say.teacher,
  }
  return element('p', { id: idOf(state, id), ...classOf(state, 'aside-title'), ...mark }, [
    text(labels[kind]),
  ])
}

function classNamesOf(kind: AsideKind, state: State): string[] {
  return classOf(state, kind === 'aside' ? 'aside' : `aside-${kind}`).className
}
