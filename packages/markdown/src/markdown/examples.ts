import type { Root, Text } from 'mdast'
import { descendants, is, textNode } from '../tree.js'
import { filler } from './dialects/blank.js'
import type { Examples } from './dialects/examples.js'
import { replaceTexts } from './marks/texts.js'

/** Takes out what held the place of a label, and writes the number of an example where its label stands. */
export function examples(tree: Root, numbers: Examples): void {
  if (numbers.size === 0) return
  withoutFiller(tree)
  replaceTexts(tree, /(?<![\w@])@([\w-]*\w)/, ([, label = ''], text) => {
    const number = numbers.get(label)
    return number === undefined ? undefined : [textNode(String(number), text)]
  })
}

/** Takes out what held the place of a longer marker, and of what nobody reads. */
export function withoutFiller(tree: Root): void {
  for (const node of descendants(tree)) {
    if (!is<Text>(node, 'text') || !node.value.includes(filler)) continue
    const words = node.value.replaceAll(filler, '')
    node.value = node.value.startsWith(filler) ? words.trimStart() : words
  }
}
