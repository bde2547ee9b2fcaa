import { is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { slotsIn } from '../handlers/slot.js'
import type { HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'
import { wordsIn } from '../text/words.js'

/**
 * Leaves out the words for browsers that cannot play a recording. They are no transcript, and nobody sees them (HTML 4.8.9). Where
 * Markdown is inside, nothing is.
 */
export function withoutFallback(node: Element, { context }: HtmlState): void {
  if (!/^(?:audio|video)$/.test(node.tagName) || !fileOf(node) || slotsIn(node).length > 0) return
  const words = wordsIn(node)
  node.children = [...childrenNamed(node, 'source'), ...childrenNamed(node, 'track')]
  if (words === '') return
  context.report(
    rules['html-removed'],
    `Words for browsers without this recording are left out: “${words}”`,
    {
      place: node,
      hint: 'A transcript can stand below the recording.',
    },
  )
}

/** Address of a recording. */
export function fileOf(element: Element): string | undefined {
  return [element, ...childrenNamed(element, 'source')]
    .map(({ properties: { src } }) => src)
    .find((src): src is string => typeof src === 'string' && src !== '')
}

export function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => is<Element>(child, 'element') && child.tagName === name,
  )
}
