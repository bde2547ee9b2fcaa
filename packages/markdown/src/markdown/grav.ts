import type { AsideKind } from '@lectern/core'
import type { Paragraph, Root, Text } from 'mdast'
import { type AnyNode, at, is, rewrite } from '../tree.js'

/** Grav's notices: paragraphs with `!` to `!!!!` before each line (getgrav.org, "Markdown Notices"). */
const kinds: Readonly<Record<string, AsideKind>> = {
  '!': 'warning',
  '!!': 'caution',
  '!!!': 'note',
  '!!!!': 'tip',
}

const first = /^(!{1,4})[ \t]+(?=\S|$)/
const following = /\n(!{1,4})[ \t]+/g

export function gravNotices(tree: Root, source: string): void {
  if (!/^!{2,4}[ \t]+\S/m.test(source)) return
  rewrite(tree, (node) => {
    if (!is<Paragraph>(node, 'paragraph')) return undefined
    const { start, end } = node.position ?? {}
    const lines = source.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n')
    const [opening] = node.children
    const [whole = '', mark = ''] = (is<Text>(opening, 'text') && first.exec(opening.value)) || []
    const kind = kinds[mark]
    if (!kind || !is<Text>(opening, 'text') || !isNotice(lines, mark)) return undefined
    opening.value = opening.value.slice(whole.length)
    for (const child of node.children)
      if (is<Text>(child, 'text')) child.value = child.value.replace(following, '\n')
    return [{ type: 'aside', kind, children: [node], ...at(node) } as AnyNode]
  })
}

/** Whole sentences, with the mark on each line: `!!! Wow` is an exclamation. */
function isNotice(lines: readonly string[], mark: string): boolean {
  return (
    lines.every((line) => line.startsWith(`${mark} `)) &&
    /[.:!?…。।۔؟)][*_"'”’]*[ \t]*$/.test(lines.at(-1) ?? '')
  )
}
