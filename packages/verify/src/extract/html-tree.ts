import { Parser } from 'htmlparser2'
import type { Markup } from './markup.js'

/** Elements that may be open at once: what looks through a page goes into each of them. */
const mostOpen = 5_000

interface Open {
  name: string
  attributes: Record<string, string>
  children: (Markup | string)[]
}

/**
 * A page of HTML as markup. It is read tag by tag, which takes a third of the time of a browser's parser: what a page leaves to be mended is for
 * Nu to judge, and here its words are compared.
 *
 * @param take is given each element in `main` as soon as it ends, which is in the tree no more: a transcript has a line for every sentence, and
 * they are never together in memory
 * @throws Error when something is nested too deeply
 */
export function htmlTree(text: string, take?: (line: Markup) => void): (Markup | string)[] {
  const root: Open = { name: '#root', attributes: {}, children: [] }
  const open = [root]
  const innermost = (): Open => open.at(-1) ?? root
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > mostOpen) throw new Error('Something in it is nested too deeply')
      const element: Open = { name, attributes, children: [] }
      innermost().children.push(element)
      open.push(element)
    },
    ontext(words) {
      const { children } = innermost()
      const before = children.at(-1)
      if (typeof before === 'string') children[children.length - 1] = before + words
      else children.push(words)
    },
    onclosetag() {
      const element = open.pop()
      if (!take || !element || innermost().name !== 'main') return
      innermost().children.pop()
      take(element)
    },
  })
  parser.end(text)
  return root.children
}
