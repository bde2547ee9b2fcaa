import type { Caption, DefinitionTerm } from '@lectern/core'
import type { Image, Paragraph } from 'mdast'
import { append, type Box, type Flow, gap } from '../flow/flow.js'
import { paragraph } from '../inline/index.js'
import { smallSize } from '../look.js'
import type { Scope } from '../scope.js'
import { addTag, type Tag } from '../tags/tag.js'
import { ownParagraph } from '../text/own-words.js'
import { isPointing } from '../text/pointing.js'
import { blockAttributes } from './children.js'
import { hangLabel } from './label.js'
import { blockPicture } from './picture.js'

export function plainParagraph(node: Paragraph, scope: Scope): void {
  const pictures = onlyPictures(node)
  if (pictures) picturesAlone(node, pictures, scope)
  else words(node, scope)
}

function words(node: Paragraph, scope: Scope): void {
  const block = node.data?.id
  const tag = elementOf(block, scope) ?? addTag(scope.tag, 'P', blockAttributes(node))
  const number = numberOf(block, tag, scope)
  const lines: Flow[] = paragraph(node, scope, { tag, look: scope.look })
  if (number.length === 0 && lines.every(isBlank)) {
    // Lines of link targets alone change nothing of the space above the next line.
    const above = scope.out.at(-1)?.kind === 'gap' ? scope.out.splice(-1) : []
    append(scope.out, lines.map(withoutRoom), above)
    return
  }
  hangLabel(lines, number, scope, 0)
  const text = (block && scope.given.article.blocks.get(block)?.text) || ''
  // Lines that say "above" stay behind what they speak of.
  const points = isPointing(text)
  const placed = points ? lines.map(asBarrier) : lines
  const last = placed.at(-1)
  const isOpen = /[:\uff1a]$/.test(text.trimEnd())
  scope.leadIn.announces = isOpen || points
  scope.leadIn.line = last?.kind === 'box' && (placed.length === 1 || isOpen) ? last : undefined
  append(scope.out, gap(scope.space), placed, gap(scope.space))
}

/** The body of an item that has the id of its words is their element. */
function elementOf(block: string | undefined, { tag }: Scope): Tag | undefined {
  return block !== undefined && tag.type === 'LBody' && tag.id === block ? tag : undefined
}

/** Nothing but places that links lead to. */
const isBlank = (flow: Flow): boolean => flow.kind === 'box' && flow.ink === 0 && !flow.notes

/** A line of link targets alone stands where the next line is. */
const withoutRoom = (flow: Flow): Flow => (flow.kind === 'box' ? { ...flow, height: 0, keep: true } : flow)

const asBarrier = (flow: Flow): Flow => (flow.kind === 'box' ? { ...flow, barrier: true } : flow)

/** A line that leads in a list, a table or a program stays with it. */
export function keepLeadIn({ out, leadIn }: Pick<Scope, 'out' | 'leadIn'>): void {
  const at = out.findLastIndex(({ kind }) => kind === 'box')
  const last = out[at]
  if (last?.kind === 'box' && last === leadIn.line) out[at] = { ...last, keep: true }
}

function isNumbered({ data }: Paragraph, { given }: Scope): boolean {
  return data?.id !== undefined && given.article.blocks.get(data.id)?.number !== undefined
}

/** The paragraph's number in the margin where lines begin, so that a class can say "paragraph 12". */
function numberOf(block: string | undefined, tag: Tag, scope: Scope): readonly Box[] {
  const { given } = scope
  const number = block && given.article.blocks.get(block)?.number
  if (!number) return noBoxes
  const look = { ...scope.look, size: smallSize(given.theme), color: given.theme.color.muted }
  const width = look.size * 4
  const isRtl = given.article.meta.dir === 'rtl'
  const x = isRtl ? given.sheet.textWidth + given.sheet.marginGap : -given.sheet.marginGap - width
  const lang = given.article.meta.lang
  return ownParagraph(
    String(number),
    { ...look, leading: look.leading * (scope.look.size / look.size), lang },
    { ...scope, tag, dir: given.article.meta.dir, x, width },
    {
      type: 'Lbl',
      align: 'end',
    },
  )
}

const noBoxes: readonly Box[] = []

/** A title of something: a caption, a term. */
export function caption(node: Caption | DefinitionTerm, scope: Scope): void {
  const tag = addTag(scope.tag, 'Caption', blockAttributes(node))
  const look = { ...scope.look, size: smallSize(scope.given.theme) }
  const lines = paragraph(node, scope, { tag, look, keep: 'together' })
  append(scope.out, gap(look.size * 0.4), lines, gap(look.size))
}

function onlyPictures(node: Paragraph): Image[] | undefined {
  if (!node.children.some(({ type }) => type === 'image')) return undefined
  const rest = node.children.filter(
    (child) => child.type !== 'image' && !(child.type === 'text' && child.value.trim() === ''),
  )
  const pictures = node.children.filter((child): child is Image => child.type === 'image')
  return rest.length === 0 && pictures.length > 0 ? pictures : undefined
}

function picturesAlone(node: Paragraph, pictures: readonly Image[], scope: Scope): void {
  const tag =
    pictures.length === 1 && pictures[0]?.decorative && !isNumbered(node, scope)
      ? scope.tag
      : addTag(scope.tag, isNumbered(node, scope) ? 'P' : 'Div', blockAttributes(node))
  scope.out.push(gap(scope.look.size))
  const number = numberOf(node.data?.id, tag, scope)
  const inner: Scope = { ...scope, tag, out: [] }
  const { id } = node.data ?? {}
  for (const [index, picture] of pictures.entries()) blockPicture(picture, inner, id, index === 0)
  hangLabel(inner.out, number, scope, 0)
  append(scope.out, inner.out)
  scope.out.push(gap(scope.look.size))
}
