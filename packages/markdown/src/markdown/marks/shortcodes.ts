import type { Keyboard } from '@lectern/core'
import type { Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { type AnyNode, at, textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

const tag = /\{\{<[ \t]*(kbd|glossary_tooltip)[ \t]([^{}<>\n]{1,500})>\}\}/
const argument = /(?:([\w-]+)=)?(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'=]+))/g

/**
 * Shortcodes that stand for words: `{{< kbd Shift-X >}}` of Quarto, and `{{< glossary_tooltip text="Pods" term_id="pod" >}}` of Kubernetes. What else
 * they say is told.
 */
export function shortcodes(tree: Root, { source, leftOut }: Context): void {
  if (!source.includes('{{<')) return
  replaceTexts(tree, tag, ([, name = '', rest = ''], text) => {
    const values = new Map<string, string>()
    for (const [, key = '', double, single, bare] of rest.matchAll(argument))
      if (!values.has(key)) values.set(key, double ?? single ?? bare ?? '')
    const shown = name === 'kbd' ? '' : 'text'
    const words = values.get(shown)
    if (!words) return undefined
    for (const [key, value] of values)
      if (key !== shown) leftOut.add('shortcode', `${name} ${key}`.trim(), value, text)
    return [name === 'kbd' ? keyboard(words, text) : textNode(words, text)]
  })
}

function keyboard(words: string, text: Text): AnyNode {
  const children = [textNode(words, text)]
  return { type: 'keyboard', children, ...at(text) } satisfies Keyboard as AnyNode
}
