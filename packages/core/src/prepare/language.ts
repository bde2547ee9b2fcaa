import type { Node } from 'unist'
import type { Direction } from '../nodes/index.js'
import { isTextBlock } from '../nodes/kinds.js'
import { firstLetterIn } from '../text/first-letter.js'
import { textOf } from '../text/text-of.js'
import { type InlineLeaf, inlineLeaves } from '../text/walk.js'
import { directionOf, isLanguageTag, mendedTag } from '../words/direction.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { isParent } from './tree.js'

interface Inherited {
  lang: string
  dir: Direction
}

/** Checks language tags and keeps `lang` and `dir` only where they change. */
export function language(draft: Draft): void {
  const root: Inherited = { lang: draft.meta.lang, dir: draft.meta.dir }
  const stack: { node: Node; around: Inherited }[] = [{ node: draft.tree, around: root }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const here = item.node === draft.tree ? root : resolve(draft, item.node, item.around)
    if (!isParent(item.node)) continue
    for (let index = item.node.children.length - 1; index >= 0; index--) {
      const node = item.node.children[index]
      if (node) stack.push({ node, around: here })
    }
  }
}

function resolve(draft: Draft, node: Node, around: Inherited): Inherited {
  const data = node.data
  const lang = data?.lang && checkedTag(draft, node, data.lang)
  const here: Inherited = {
    lang: lang || around.lang,
    dir: data?.dir ?? (lang ? directionOf(lang) : (guessed(draft, node, around) ?? around.dir)),
  }
  write(node, here, around)
  return here
}

function checkedTag(draft: Draft, node: Node, lang: string): string | undefined {
  const mended = mendedTag(lang)
  if (isLanguageTag(lang)) return mended
  draft.report(
    rules['lang-tag'],
    `"${lang}" is not a language tag${mended ? `; "${mended}" is used instead` : ''}`,
    { place: node, hint: 'Use a BCP 47 tag such as "fr" or "pt-BR".' },
  )
  return mended
}

/** All letters before it go from left to right. */
const firstRightToLeft = '\u0590'

/** The first strong character of a block that says no language (UAX #9, P2): it must at least read the right way. */
function guessed(draft: Draft, node: Node, around: Inherited): Direction | undefined {
  if (!isTextBlock(node) || around.dir === 'rtl') return undefined
  if (node.type === 'code' || node.type === 'math') return 'ltr'
  const strong = firstLetter(node, 500)
  if (
    typeof strong === 'number' ||
    strong < firstRightToLeft ||
    !/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(strong)
  )
    return undefined
  if (firstWords(node)?.ancestors.some(({ data }) => data?.lang)) return 'rtl'
  draft.report(rules['lang-of-parts'], 'The language of this right-to-left text is not marked', {
    place: node,
    hint: 'Mark it with :::lang{lang=…} or :span[…]{lang=…}.',
  })
  return 'rtl'
}

/** The leaf with the first letter: a block that is one span in another language says it there. */
function firstWords(node: Node): InlineLeaf | undefined {
  return inlineLeaves(node).find((leaf) => firstLetterIn(textOf(leaf.node)) !== undefined)
}

/**
 * The first letter among so many characters from a node's beginning, without the parts that say their own language; or, where there is none,
 * how many characters are left. It stands at the beginning of most blocks, so that their whole text is not put together.
 */
function firstLetter(node: Node, most: number): string | number {
  if (!isParent(node)) {
    const text = textOf(node).slice(0, most)
    return firstLetterIn(text) ?? most - text.length
  }
  let left = most
  for (const child of node.children) {
    if (child.data?.lang) continue
    const found = firstLetter(child, left)
    if (typeof found === 'string') return found
    left = found
  }
  return left
}

function write(node: Node, here: Inherited, around: Inherited): void {
  const changes = here.lang !== around.lang || here.dir !== around.dir
  if (!changes && !node.data?.lang && !node.data?.dir) return
  const { lang: _, dir: _around, ...others } = node.data ?? {}
  const data: NonNullable<Node['data']> = Object.assign({}, others)
  if (here.lang !== around.lang) data.lang = here.lang
  if (here.dir !== around.dir) data.dir = here.dir
  node.data = data
}
