import type { InlineLeaf, InlineNode, InlineNodes } from '@lectern/core'
import type { Chunk } from './chunk.js'
import type { ChunkContext } from './chunk-context.js'
import { withoutTex } from './without-tex.js'
import { wordsAndGaps } from './word-chunks.js'

/** What one leaf says. */
export function leafChunks(leaf: InlineLeaf, context: ChunkContext): Chunk[] {
  const { node, ancestors } = leaf
  const lang = langOf([...ancestors, node], context.lang)
  const written = context.text.slice(leaf.begin, leaf.end)
  switch (node.type) {
    case 'text':
      return handmadeCall(leaf, written, context) ?? wordsAndGaps(leaf, written, lang, context)
    case 'inlineCode':
      return [{ display: written, text: context.code(written, lang), lang, fixed: true, isCode: true }]
    case 'break':
      return [{ display: '\n', text: ' ', lang }]
    case 'inlineMath':
      return [formula(node, lang, context)]
    case 'image':
      return picture(node, lang, context)
    case 'blank':
      return [blank(leaf, context), ...timeToThink(leaf, context)]
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

/** Seconds in which a listener may think, or write: behind a gap that words go on after. At the end of a sentence there is a pause already. */
const thinking = 1

function timeToThink({ end }: InlineLeaf, { text, lang }: ChunkContext): Chunk[] {
  return /^\s*[\p{L}\p{N}]/u.test(text.slice(end, end + 3))
    ? [{ display: '', text: '', lang, pause: thinking }]
    : []
}

/** Apart from the words beside it where they are apart in the text, whose spaces at the ends of sentences are no leaf's; and from a mark. */
function blank({ begin, end }: InlineLeaf, { text, say, sayLang }: ChunkContext): Chunk {
  const before = /[\s.,;:!?…)\]”’»。！？]$/u.test(text.slice(0, begin).slice(-1)) ? ' ' : ''
  const after = /^\s/.test(text.slice(end, end + 1)) ? ' ' : ''
  const display = `${before}[${say.blank}]${after}`
  return { display, text: ` ${say.blank} `, lang: sayLang, inserted: true, fixed: true }
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
  const said = context.say.noteNumber(Number(number))
  const ended = /[.!?…][”’"')\]]*$/u.test(context.text.slice(Math.max(0, begin - 4), begin))
  return [{ display: written, text: ended ? ` ${said}.` : `, ${said}, `, lang: context.sayLang }]
}

/** Words of our own inside a sentence: in brackets where they stand in writing. */
function ownChunk({ sayLang }: ChunkContext, what: string): Chunk {
  return { display: ` [${what}] `, text: ` ${what}, `, lang: sayLang, fixed: true, inserted: true }
}

function langOf(nodes: readonly InlineNode[], fallback: string): string {
  return nodes.findLast(({ data }) => data?.lang)?.data?.lang ?? fallback
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
        display: ` [${say.pictureWithoutDescription}] `,
        text: ` ${say.pictureWithoutDescription} `,
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
  const alt: Chunk = { display: node.alt, text: ` ${withoutTex(node.alt)} `, lang, picture: 'text' }
  return announce ? [named, alt] : [alt]
}

function noteCall(node: InlineNodes['footnoteReference'], lang: string, context: ChunkContext): Chunk[] {
  const note = context.noteOf(node)
  return note ? [{ display: '', text: '', lang, note }] : []
}
