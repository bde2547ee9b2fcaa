import type retextSmartypants from 'retext-smartypants'
import type { Node } from 'unist'
import { isTextBlock } from '../../nodes/kinds.js'
import { inlineLeaves } from '../../text/walk.js'
import type { Draft } from '../draft.js'
import { isParent } from '../tree.js'
import { quotationMarks } from './marks.js'
import { type Quote, sentenceOf } from './tokens.js'

type Smartypants = typeof retextSmartypants

/**
 * Straight quotation marks become those of their language, apostrophes curly, and two or three hyphens dashes, when asked for. Code, formulas and
 * addresses stay, and so do marks of feet and inches.
 */
export async function quotes(draft: Draft): Promise<void> {
  if (draft.options.quotes !== 'language') return
  const { default: smartypants } = await import('retext-smartypants')
  const stack: { node: Node; lang: string }[] = [{ node: draft.tree, lang: draft.meta.lang }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const lang = item.node.data?.lang ?? item.lang
    if (isTextBlock(item.node)) curlBlock(item.node, lang, smartypants)
    else if (isParent(item.node)) for (const node of item.node.children) stack.push({ node, lang })
  }
  const { meta } = draft
  if (meta.title) draft.meta = { ...meta, title: curled(meta.title, () => meta.lang, smartypants) }
}

/** Curls the marks of one block; a leaf that is no text counts as a word. */
function curlBlock(block: Node, lang: string, smartypants: Smartypants): void {
  const leaves =
    block.type === 'code' || block.type === 'math'
      ? []
      : inlineLeaves(block).filter(({ node }) => hasPlace(node))
  if (!leaves.some(({ node }) => node.type === 'text' && typed.test(node.value))) return
  const begins: number[] = []
  const langs: string[] = []
  let text = ''
  for (const { node, ancestors } of leaves) {
    begins.push(text.length)
    langs.push(ancestors.findLast(({ data }) => data?.lang)?.data?.lang ?? lang)
    text += node.type === 'text' ? node.value : node.type === 'break' ? '\n' : 'x'
  }
  const leafAt = (at: number) => lastUpTo(begins, at)
  const found = decided(text, (at) => langs[leafAt(at)] ?? lang, smartypants).filter(
    ({ at, length }) => leafAt(at) === leafAt(at + length - 1),
  )
  let next = 0
  leaves.forEach(({ node }, index) => {
    const [begin, end, first] = [begins[index] ?? 0, begins[index + 1] ?? text.length, next]
    while ((found[next]?.at ?? end) < end) next++
    if (node.type === 'text') node.value = replaced(node.value, found.slice(first, next), begin)
  })
}

/** The index of the last of rising numbers that is not above another one. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle - 1
  }
  return low
}

/** Marks of notes, pages and pauses have no place among the words. */
const hasPlace = ({ type }: Node): boolean => !['footnoteReference', 'pageBreak', 'pause'].includes(type)

function curled(text: string, langAt: (at: number) => string, smartypants: Smartypants): string {
  return typed.test(text) ? replaced(text, decided(text, langAt, smartypants), 0) : text
}

/** The straight marks and hyphens that are typed for quotation marks and dashes. */
const typed = /["']|--/

/** The marks that replace typed ones, by their place in the text and their length. */
type Decisions = readonly { at: number; length: number; mark: string }[]

function replaced(value: string, found: Decisions, begin: number): string {
  let [result, from] = ['', 0]
  for (const { at, length, mark } of found) {
    result += value.slice(from, at - begin) + mark
    from = at - begin + length
  }
  return result + value.slice(from)
}

const openMark = '“'
const apostrophe = '’'

/**
 * Whether a mark opens or closes is the library's decision. Marks are then paired, so that each pair is of one
 * language, and a single one without a partner is an apostrophe.
 */
function decided(text: string, langAt: (at: number) => string, smartypants: Smartypants): Decisions {
  const { root, quotes: marks } = sentenceOf(text)
  const plain = { double: openMark, single: openMark }
  const curl = smartypants({
    ...only,
    openingQuotes: plain,
    closingQuotes: { double: apostrophe, single: apostrophe },
  })
  curl(root)
  const found = [...inWords(text, langAt), ...paired(marks, text, langAt), ...dashes(text)]
  return found.sort((one, other) => one.at - other.at)
}

/** Quotation marks alone: the library does not know options (`--from`) and addresses, in which hyphens are no dashes, and dots stay as they were written. */
const only = { backticks: false, dashes: false, ellipses: false } as const

/** Apostrophes between two letters: no mark of quotation in any language. */
function inWords(text: string, langAt: (at: number) => string): Decisions {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['"’][\p{L}\p{M}]+)+/gu)).flatMap(
    ({ 0: word, index }) =>
      Array.from(word.matchAll(/'/g), ({ index: inside }) => ({
        at: index + inside,
        length: 1,
        mark: apostrophe,
      })).filter(({ at }) => quotationMarks(langAt(at))),
  )
}

/** Hyphens between words: not those of an option, an arrow, a comment or an address. */
function dashes(text: string): Decisions {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }) =>
    /:\/\/|^www\.|^--?[\p{L}\p{N}]|[<>!=|+]/u.test(word)
      ? []
      : Array.from(word.matchAll(/(?<!-)---?(?!-)/g), ({ 0: hyphens, index: inside }) => ({
          at: index + inside,
          length: hyphens.length,
          mark: hyphens.length === 2 ? '–' : '—',
        })),
  )
}

function paired(marks: readonly Quote[], text: string, langAt: (at: number) => string): Decisions {
  const open: Record<Quote['sign'], Quote[]> = { '"': [], "'": [] }
  const found: { at: number; length: number; mark: string }[] = []
  const set = (quote: Quote, at: number, side: 0 | 1): void => {
    const own = quotationMarks(langAt(at))
    if (own)
      found.push({ at: quote.at, length: 1, mark: own[quote.sign === '"' ? 'double' : 'single'][side] })
  }
  for (const quote of marks) {
    const isOpening = quote.node.value === openMark
    const partner = isOpening ? undefined : open[quote.sign].pop()
    if (isOpening) open[quote.sign].push(quote)
    else if (partner) {
      set(partner, partner.at, 0)
      set(quote, partner.at, 1)
    } else lonely(quote)
  }
  for (const quote of [...open['"'], ...open["'"]]) lonely(quote)
  return found

  /** A quotation of several paragraphs opens each of them and closes the last. */
  function lonely(quote: Quote): void {
    if (/\p{N}/u.test(text.charAt(quote.at - 1))) return
    if (quote.sign === '"') set(quote, quote.at, quote.node.value === openMark ? 0 : 1)
    else if (quotationMarks(langAt(quote.at))) found.push({ at: quote.at, length: 1, mark: apostrophe })
  }
}
