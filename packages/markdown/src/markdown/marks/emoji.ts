import type { Root } from 'mdast'
import { nameToEmoji } from '#carried/emoji-names'
import type { Context } from '../../context.js'
import { parseAttributes } from '../../syntax/attributes.js'
import { textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

/** Sets of icons that MkDocs draws. */
const icon = /^(?:material|fontawesome|octicons|simple)-/

/**
 * `:rocket:` by the names that GitHub has; any other is words. Icons of MkDocs are left out, which is told. What MkDocs says of how one looks,
 * `:rocket:{ .lg }`, is left out with it.
 */
export function emoji(tree: Root, { leftOut }: Context): void {
  replaceTexts(
    tree,
    /(?<![\w:]):([a-z\d_+-]{1,50}):(?![\w:])(\{[^{}\n]{1,200}\})?( ?)/,
    ([, name = '', list = '', space = ''], text) => {
      if (icon.test(name)) {
        leftOut.add('icon', name, '', text)
        return list && !parseAttributes(list) ? [textNode(list + space, text)] : []
      }
      const character = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
      if (!character) return undefined
      const words = list && parseAttributes(list) ? '' : list
      return [textNode(character + words + space, text)]
    },
  )
}
