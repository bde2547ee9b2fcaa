import type { Node } from 'unist'
import type { Direction } from '../nodes/index.js'
import { isInline, isTextBlock } from '../nodes/kinds.js'
import { textOf } from '../text/text-of.js'
import { directionOf, directionOfText, isLanguageTag, mendedTag } from '../words/direction.js'
import type { Draft } from './draft.js'
import { foreignScript, markParts, type PartsByScript } from './part-languages.js'
import { rules } from './rules.js'
import { isParent } from './tree.js'

interface Inherited {
  lang: string
  dir: Direction
}

/**
 * Checks language tags, gives blocks in another script their language, and keeps `lang` and `dir` only where they change. The base direction
 * of a block follows its first strong letter in every edition.
 */
export async function language(draft: Draft): Promise<void> {
  const parts: PartsByScript = new Map()
  walk(draft, (node, { lang: around, dir }) => {
    const lang = node.data?.lang && checkedTag(draft, node, node.data.lang)
    if (node.data?.lang && lang !== node.data.lang) node.data = { ...node.data, lang: lang ?? around }
    const script = lang ? undefined : foreignScript(node, around)
    if (script) parts.set(script, [...(parts.get(script) ?? []), node])
    return { lang: lang || around, dir }
  })
  await markParts(draft, parts)
  walk(draft, (node, around) => {
    const here = resolved(node, around)
    write(node, here, around)
    return here
  })
}

function walk({ tree, meta: { lang, dir } }: Draft, visit: (node: Node, around: Inherited) => Inherited) {
  const root: Inherited = { lang, dir }
  const stack: { node: Node; around: Inherited }[] = [{ node: tree, around: root }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const here = item.node === tree ? root : visit(item.node, item.around)
    if (!isParent(item.node)) continue
    for (let index = item.node.children.length - 1; index >= 0; index--) {
      const node = item.node.children[index]
      if (node) stack.push({ node, around: here })
    }
  }
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

function resolved(node: Node, around: Inherited): Inherited {
  const { data } = node
  const lang = data?.lang || around.lang
  const usual = lang === around.lang ? around.dir : directionOf(lang)
  return { lang, dir: data?.dir ?? directionOfBlock(node) ?? usual }
}

/** Blocks that words make, and those whose marks and bars stand where their words begin. */
function directionOfBlock(node: Node): Direction | undefined {
  if (node.type === 'code' || node.type === 'math') return 'ltr'
  if (!isTextBlock(node) && !/^(?:list|listItem|blockquote)$/.test(node.type)) return undefined
  return firstDirection(node)
}

/** Words that are isolated from those around them do not count (UAX #9, P2). */
function firstDirection(node: Node): Direction | undefined {
  if (!isParent(node)) return directionOfText(textOf(node))
  for (const child of node.children) {
    if (/^(?:inlineCode|inlineMath|image|code|math|footnoteReference)$/.test(child.type)) continue
    if (isInline(child) && (child.data?.lang || child.data?.dir)) continue
    const found = firstDirection(child)
    if (found) return found
  }
  return undefined
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
