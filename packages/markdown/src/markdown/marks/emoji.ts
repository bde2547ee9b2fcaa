import type { Root } from 'mdast'
import { textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

/** `:rocket:` by the names that GitHub has; any other is words. */
export async function emoji(tree: Root): Promise<void> {
  const { nameToEmoji } = await import('gemoji')
  replaceTexts(tree, /(?<![\w:]):([a-z\d_+-]{1,50}):(?![\w:])/, ([, name = ''], text) => {
    const character = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
    return character ? [textNode(character, text)] : undefined
  })
}
