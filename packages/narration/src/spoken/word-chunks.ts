import { type InlineLeaf, type InlineNode, textOf } from '@lectern/core'
import type { Chunk } from './chunk.js'
import type { ChunkContext } from './chunk-context.js'
import { audible, withScripts } from './scripts.js'

/**
 * A gap that was typed ("Name: ______"): engines say nothing of it. Two underscores at a letter are part of a name (`__init__`), and two ellipses
 * are one in Chinese.
 */
const gap = /(_{3,}|(?<![\p{L}\p{N}_])__(?![\p{L}\p{N}_])|\.{5,}|…{3,})/u

/** Text, with the gaps that were typed into it. */
export function wordsAndGaps(
  leaf: InlineLeaf,
  written: string,
  lang: string,
  context: ChunkContext,
): Chunk[] {
  // A row of dots is no gap.
  if (context.isRow || !gap.test(written)) return [words(leaf, written, lang, context)]
  let { begin } = leaf
  return written.split(gap).flatMap((part, index) => {
    const at = begin
    begin += part.length
    if (index % 2 === 0) return part ? [words({ ...leaf, begin: at }, part, lang, context)] : []
    return [{ display: part, text: ` ${context.say.blank} `, lang: context.sayLang, fixed: true }]
  })
}

function words(leaf: InlineLeaf, written: string, lang: string, context: ChunkContext): Chunk {
  const { node, ancestors, begin } = leaf
  const before = context.text.slice(Math.max(0, begin - 4), begin)
  const emphasis = emphasisOf(ancestors)
  const scripted = withScripts(written, ancestors, before)
  const base = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
  return {
    display: written + readingAfter(ancestors, node),
    text: audible(scripted),
    ...(/^[⁰¹²³⁴-⁹⁺⁻]+$/u.test(scripted)
      ? { raised: { written: base + written, text: base + scripted } }
      : {}),
    lang,
    ...authorsWay(ancestors),
    ...(emphasis ? { emphasis } : {}),
  }
}

function emphasisOf(ancestors: readonly InlineNode[]): Chunk['emphasis'] {
  if (ancestors.some(({ type }) => type === 'strong')) return 'strong'
  return ancestors.some(({ type }) => type === 'emphasis' || type === 'mark') ? 'moderate' : undefined
}

/** The author's pronunciation wins over everything, then the long form of an abbreviation, then a reading. */
function authorsWay(ancestors: readonly InlineNode[]): Partial<Chunk> {
  for (const node of ancestors.toReversed()) {
    if (node.type === 'pronunciation' && node.ipa) return { fixed: true, ipa: node.ipa }
    if (node.type === 'pronunciation' && node.as) return { fixed: true, text: node.as }
    if (node.type === 'abbreviation' && node.title)
      return { fixed: true, text: node.title, short: textOf(node) }
    if (node.type === 'ruby' && node.annotation) return { fixed: true, text: node.annotation }
  }
  return {}
}

/** The reading of a ruby stands behind its last letters, where a page prints it beside them. */
function readingAfter(ancestors: readonly InlineNode[], leaf: InlineNode): string {
  const ruby = ancestors.findLast((node) => node.type === 'ruby')
  if (!ruby?.annotation) return ''
  const path = [...ancestors.slice(ancestors.indexOf(ruby)), leaf]
  const isLast = path.every((node, index) => {
    const next = path[index + 1]
    return next === undefined || ('children' in node && node.children.at(-1) === next)
  })
  return isLast ? ` (${ruby.annotation})` : ''
}
