import type { Image, Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { descendants } from '../tree.js'

/** An alternative text has the words of a link or a picture in it, but neither its address nor its title: these are told. */
export function reportAlternativeLinks(tree: Root, source: string, { report }: Context): void {
  if (!source.includes('![')) return
  for (const node of descendants(tree)) {
    const { leftOut, ...data } = node.data ?? {}
    if (!leftOut) continue
    if (Object.keys(data).length > 0) node.data = data
    else delete node.data
    const words = leftOut.filter((said) => !(node as Image).alt?.includes(said))
    if (words.length > 0)
      report(
        rules['words-left-out'],
        `An alternative text holds no links, so this is left out of it: “${words.join('”, “')}”`,
        { place: node, hint: 'Write the link beside the picture.' },
      )
  }
}
