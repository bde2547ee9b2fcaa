import type { Link, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import { type AnyNode, is, parentsOf, textNode } from '../../tree.js'

const kinds =
  /^(?:card|tweet|youtube|github|gist|codepen|speakerdeck|slideshare|jsfiddle|codesandbox|stackblitz|figma)$/

/** `@[card](https://…)` of Zenn shows what another page says: a link whose words are its address. */
export function cards(tree: Root, { report }: Context): void {
  for (const parent of parentsOf(tree)) {
    parent.children.forEach((child, index) => {
      const before = parent.children[index - 1]
      if (!is<Link>(child, 'link') || !is<Text>(before, 'text') || !before.value.endsWith('@')) return
      const kind = wordsOf(child)
      if (!kinds.test(kind)) return
      if (!/^https?:/.test(child.url)) {
        report(rules['dialect-unknown'], `The embed "${kind}" of Zenn is printed as it was written`, {
          place: child,
          hint: 'Give the whole address: @[card](https://…).',
        })
        return
      }
      before.value = before.value.slice(0, -1)
      child.children = [textNode(child.url, child)]
    })
    parent.children = parent.children.filter((child) => !is<Text>(child, 'text') || child.value !== '')
  }
}

function wordsOf({ children }: Link): string {
  const [only] = children as AnyNode[]
  return children.length === 1 && is<Text>(only, 'text') ? only.value : ''
}
