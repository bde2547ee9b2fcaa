import type { SourceText } from '@lectern/core/reading'
import { type AnyNode, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { rules } from './rules.js'
import { saidIn } from './text/words.js'

/**
 * The one finding for all parts of a page that are not read: it names the line and all words of each. Nobody misses what says nothing, such as a
 * script.
 *
 * @param selector what reads all of the page's main part, if it is not read whole
 */
export function reportLeftOut(parts: readonly AnyNode[], { report }: SourceText, selector?: string): void {
  const said = parts
    .map((part) => ({ part, words: isSilent(part) ? '' : saidIn(part) }))
    .filter(({ words }) => words)
  const [first] = said
  if (!first) return
  const list = said.map(({ part, words }) => `${nameOf(part)}${lineOf(part)} “${words}”`).join(', ')
  const whole = selector ? ` To keep all of the main part, read with --select ${selector}.` : ''
  report(
    rules['html-outside'],
    `${said.length === 1 ? 'One part is' : `${said.length} parts are`} no text of the article and left out: ${list}`,
    {
      place: first.part,
      hint: `Select the article with --select, or exclude other parts with --drop.${whole}`,
    },
  )
}

const nameOf = (part: AnyNode): string => (is<Element>(part, 'element') ? `<${part.tagName}>` : 'text')

const lineOf = ({ position }: AnyNode): string => (position ? ` (line ${position.start.line})` : '')

/** Whether a part says nothing to readers: a comment, a script or a style sheet. */
function isSilent(part: AnyNode): boolean {
  return (
    part.type === 'comment' ||
    (is<Element>(part, 'element') && /^(?:script|style|template)$/.test(part.tagName))
  )
}
