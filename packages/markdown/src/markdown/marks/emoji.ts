import type { Root } from 'mdast'
import { nameToEmoji } from '#carried/emoji-names'
import type { Context } from '../../context.js'
import { textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

/** Sets of icons that MkDocs draws. */
const icon = /^(?:material|fontawesome|octicons|simple)-/

/** `:rocket:` by the names that GitHub has; any other is words. Icons of MkDocs are left out, which is told. */
export function emoji(tree: Root, { leftOut }: Context): void {
  replaceTexts(tree, /(?<![\w:]):([a-z\d_+-]{1,50}):(?![\w:])( ?)/, ([, name = '', space = ''], text) => {
    if (icon.test(name)) {
      leftOut.add('icon', name, '', text)
      return []
    }
    const character = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
    return character ? [textNode(character + space, text)] : undefined
  })
}
