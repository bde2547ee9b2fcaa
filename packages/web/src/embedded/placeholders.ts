import { type AnyNode, at, is, parentsOf, textNode } from '@lectern/core/reading'
import type { Html, Root } from 'mdast'
import { isElementOfHtml } from '../clean/prune.js'
import type { HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'

/** UTF-16 units of the longest that are words. */
const longest = 80

/** A name, and perhaps more words; no slash, and no value. */
const tag = /^<([a-z][\w.-]*)(?:[ \t]+[a-z][\w.-]*)*[ \t]*>$/i

/**
 * `<your-key>`, `<Ada Lovelace>` and `list<any>` in Markdown are words: HTML has no such elements, and nothing ends them. By CommonMark they are tags,
 * and a browser shows nothing.
 *
 * @param isPhrasing whether the children of a node are words
 */
export function placeholders(
  tree: Root,
  { context }: HtmlState,
  isPhrasing: (node: AnyNode) => boolean,
): void {
  const isEnded = endsIn(context.source)
  const told = new Set<string>()
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => is<Html>(child, 'html'))) continue
    parent.children = parent.children.map((child) => {
      const [written = '', name = ''] = is<Html>(child, 'html') ? (tag.exec(child.value.trim()) ?? []) : []
      if (!written || written.length > longest || isElementOfHtml(name) || isEnded(name)) return child
      if (!told.has(written)) tell(written, child, context)
      told.add(written)
      const words = textNode(written, child)
      return isPhrasing(parent) ? words : { type: 'paragraph', children: [words], ...at(child) }
    })
  }
}

function tell(written: string, place: AnyNode, { report }: HtmlState['context']): void {
  report(rules['html-simplified'], `${written} is no element of HTML; it is printed as words`, {
    place,
    hint: 'Write it as code, between grave accents, or with a backslash before the <.',
  })
}

/** Whether a source has an end tag of a name; it is read once. */
function endsIn(source: string): (name: string) => boolean {
  let names: Set<string> | undefined
  return (name) => {
    names ??= new Set([...source.matchAll(/<\/([a-z][\w.-]*)/gi)].map(([, one = '']) => one.toLowerCase()))
    return names.has(name.toLowerCase())
  }
}
