import { textNode } from '@lectern/core/reading'
import type { Element, ElementContent } from 'hast'
import { textIn } from '../text/characters.js'
import { elementsIn } from '../text/elements.js'

export const isLink = ({ tagName, properties: { href } }: Element): boolean =>
  tagName === 'a' && href !== undefined

/** What stands in code, as code between its links and code inside them: "List<String>" of which "String" leads to its page. */
export function linksApart(code: Element): ElementContent[] {
  const parts: ElementContent[] = []
  let run: ElementContent[] = []
  let { properties } = code
  /** The id of the code stands at the first part. */
  const asCode = (children: ElementContent[]): Element => {
    const part = { ...code, properties, children }
    properties = {}
    return part
  }
  const end = () => {
    if (run.length === 0) return
    const part = asCode(run)
    parts.push(textIn(part).trim() ? part : textNode(textIn(part), part))
    run = []
  }
  for (const child of aroundLinks(code)) {
    if (child.type !== 'element' || !isLink(child)) {
      run.push(child)
      continue
    }
    end()
    parts.push({ ...child, children: [asCode(child.children)] })
  }
  end()
  return parts
}

/** The children of code; of one with links in it, its children: colours of a highlighter say nothing. */
function* aroundLinks({ children }: Element): Generator<ElementContent> {
  for (const child of children) {
    const holdsLinks = child.type === 'element' && !isLink(child) && elementsIn(child).some(isLink)
    if (holdsLinks) yield* aroundLinks(child)
    else yield child
  }
}
