import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element } from 'hast'

/** Elements that end a line of words, as browsers show them; `br` does not end a paragraph that has others. */
const blocks =
  /^(?:address|article|aside|blockquote|center|d[dlt]|details|dialog|dir|div|fieldset|fig(?:caption|ure)|footer|form|frame(?:set)?|h[1-6]|header|hr|iframe|li|main|menu|nav|ol|p|pre|section|summary|t(?:able|body|foot|head|[dhr])|ul|video|audio)$/

/**
 * Words that stand in an element directly, of which Readability keeps the links or the code: it makes a paragraph of them that the page does not
 * have (ocamldoc, Tonc, the notes above an article of Wikipedia). Half a sentence is worse than none. So are words between two parts that are kept.
 *
 * @param kept what is kept of the page
 * @param holders the same, and all that stands around it
 */
export function looseText(
  body: Element,
  kept: ReadonlySet<AnyNode>,
  holders: ReadonlySet<AnyNode>,
  isOther: (element: Element) => boolean,
): AnyNode[] {
  return [...parentsOf(body)]
    .filter((parent) => holders.has(parent) && !kept.has(parent))
    .flatMap(({ children }) => {
      const first = children.findIndex((child) => holders.has(child))
      const last = children.findLastIndex((child) => holders.has(child))
      return runsOf(children)
        .filter(
          ({ nodes, begin }) => (begin > first && begin < last) || nodes.some((node) => holders.has(node)),
        )
        .flatMap(({ nodes }) => nodes)
        .filter((node) => !holders.has(node) && !(is<Element>(node, 'element') && isOther(node)))
    })
}

/** Words and what stands in a line with them, between blocks. */
function runsOf(children: readonly AnyNode[]): { begin: number; nodes: AnyNode[] }[] {
  const runs: { begin: number; nodes: AnyNode[] }[] = []
  let run: AnyNode[] = []
  children.forEach((child, index) => {
    if (is<Element>(child, 'element') && blocks.test(child.tagName)) run = []
    else if (run.push(child) === 1) runs.push({ begin: index, nodes: run })
  })
  return runs.filter(({ nodes }) => nodes.some(isText))
}

function isText(node: AnyNode): boolean {
  return node.type === 'text' && 'value' in node && String(node.value).trim() !== ''
}
