import { type InlineLeaf, type InlineNode, type InlineNodes, textOf } from '@lectern/core'
import type { NarrationMessages } from '../words/index.js'
import type { Chunk } from './chunk.js'
import { audible, withScripts } from './scripts.js'

interface ChunkContext {
  /** Text of the block. */
  text: string
  /** Language of the block. */
  lang: string
  say: NarrationMessages
  /** Language of `say`. */
  sayLang: string
  /** Whether "Picture" is said before an alternative text inside a sentence. */
  announce: boolean
  /** Whether pages of a printed original are said. */
  pages: boolean
  /** What is said of code inside a sentence. */
  code(written: string, lang: string): string
  /** Id of the note that a call in this place is the first to call. */
  noteOf(call: InlineNodes['footnoteReference']): string | undefined
}

/** What one leaf says. */
export function leafChunks(leaf: InlineLeaf, context: ChunkContext): Chunk[] {
  const { node, ancestors } = leaf
  const lang = langOf([...ancestors, node], context.lang)
  const written = context.text.slice(leaf.begin, leaf.end)
  switch (node.type) {
    case 'text':
      return handmadeCall(leaf, written, context) ?? wordsAndGaps(leaf, written, lang, context)
    case 'inlineCode':
      return [{ display: written, text: context.code(written, lang), lang, fixed: true }]
    case 'break':
      return [{ display: '\n', text: ' ', lang }]
    case 'inlineMath':
      return [formula(node, lang, context)]
    case 'image':
      return picture(node, lang, context)
    case 'blank':
      return [
        {
          display: `[${context.say.blank}]`,
          text: ` ${context.say.blank} `,
          lang: context.sayLang,
          inserted: true,
          fixed: true,
        },
      ]
    case 'footnoteReference':
      return noteCall(node, lang, context)
    case 'pageBreak':
      return context.pages ? [ownChunk(context, context.say.page(node.label))] : []
    case 'pause':
      return [{ display: '', text: '', lang, pause: node.seconds }]
    default:
      return []
  }
}

/**
 * A gap that was typed ("Name: ______"): engines say nothing of it. Two underscores at a letter are part of a name (`__init__`), and two ellipses
 * are one in Chinese.
 */
const gap = /(_{3,}|(?<![\p{L}\p{N}_])__(?![\p{L}\p{N}_])|\.{5,}|…{3,})/u

function wordsAndGaps(leaf: InlineLeaf, written: string, lang: string, context: ChunkContext): Chunk[] {
  // a row of dots alone is a mark between parts, and no gap
  const isRow = /^[\s.…]+$/.test(context.text)
  if (isRow || !gap.test(written)) return [words(leaf, written, lang, context)]
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

/** A link that is only a number ("[12]") leads to a note that somebody made by hand: the number alone would be noise. */
function handmadeCall(
  { ancestors, begin }: InlineLeaf,
  written: string,
  context: ChunkContext,
): Chunk[] | undefined {
  const number = /^\[?(?<number>\d{1,3})\]?$/.exec(written.trim())?.groups?.number
  const link = ancestors.find((node) => node.type === 'link')
  if (!number || link?.type !== 'link' || !link.url.startsWith('#')) return undefined
  const said = context.say.footnote(Number(number))
  const ended = /[.!?…][”’"')\]]*$/u.test(context.text.slice(Math.max(0, begin - 4), begin))
  return [{ display: written, text: ended ? ` ${said}.` : `, ${said}, `, lang: context.sayLang }]
}

function emphasisOf(ancestors: readonly InlineNode[]): Chunk['emphasis'] {
  if (ancestors.some(({ type }) => type === 'strong')) return 'strong'
  return ancestors.some(({ type }) => type === 'emphasis' || type === 'mark') ? 'moderate' : undefined
}

/** Words of our own inside a sentence: in brackets where they stand in writing. */
function ownChunk({ sayLang }: ChunkContext, what: string): Chunk {
  return { display: ` [${what}] `, text: ` ${what}, `, lang: sayLang, fixed: true, inserted: true }
}

/** "Link" before the first words of each link. */
export function announceLinks(
  leaves: readonly InlineLeaf[],
  chunks: readonly Chunk[][],
  context: ChunkContext,
): Chunk[][] {
  const said = new Set<InlineNode>()
  return leaves.map(({ ancestors }, index) => {
    const own = chunks[index] ?? []
    const link = ancestors.find(({ type }) => type === 'link')
    if (!link || said.has(link)) return own
    said.add(link)
    const { link: name } = context.say
    return [
      { display: `[${name}:] `, text: ` ${name}: `, lang: context.sayLang, fixed: true, inserted: true },
      ...own,
    ]
  })
}

/** Chunks of an author's pronunciation or abbreviation that stand in one node are said once. */
export function joinAuthors(leaves: readonly InlineLeaf[], chunks: readonly Chunk[][]): Chunk[] {
  const said = new Set<InlineNode>()
  return leaves.flatMap((leaf, index) => {
    const own = chunks[index] ?? []
    const node = leaf.ancestors.find(({ type }) => authors.has(type))
    if (!node) return own
    if (said.has(node)) return own.map((chunk) => ({ ...chunk, text: '' }))
    said.add(node)
    return own
  })
}

const authors = new Set<InlineNode['type']>(['pronunciation', 'abbreviation', 'ruby'])

function langOf(nodes: readonly InlineNode[], fallback: string): string {
  return nodes.findLast(({ data }) => data?.lang)?.data?.lang ?? fallback
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

function formula(node: InlineNodes['inlineMath'], lang: string, { say, sayLang }: ChunkContext): Chunk {
  const display = node.value
  if (node.alt) return { display: node.alt, text: ` ${node.alt} `, lang, fixed: true }
  const made = node.data?.formula
  if (made?.speech) return { display: made.speech, text: ` ${made.speech} `, lang: made.lang, fixed: true }
  if (/^[\p{L}\p{N}\s=+.,-]{1,12}$/u.test(display)) return { display, text: display, lang }
  return { display, text: ` ${say.notRead(say.formula)} `, lang: sayLang, fixed: true, unspoken: 'formula' }
}

function picture(node: InlineNodes['image'], lang: string, context: ChunkContext): Chunk[] {
  const { say, sayLang, announce } = context
  if (node.decorative) return []
  if (!node.alt?.trim()) {
    return [
      {
        display: ` [${say.pictureWithout}] `,
        text: ` ${say.pictureWithout} `,
        lang: sayLang,
        fixed: true,
        unspoken: 'picture',
      },
    ]
  }
  const named: Chunk = {
    display: ` [${say.picture}:] `,
    text: ` ${say.picture}: `,
    lang: sayLang,
    fixed: true,
    inserted: true,
    picture: 'name',
  }
  const alt: Chunk = { display: node.alt, text: ` ${node.alt} `, lang, picture: 'text' }
  return announce ? [named, alt] : [alt]
}

function noteCall(node: InlineNodes['footnoteReference'], lang: string, context: ChunkContext): Chunk[] {
  const note = context.noteOf(node)
  return note ? [{ display: '', text: '', lang, note }] : []
}
