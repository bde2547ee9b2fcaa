import type { Caption, Description, Figure } from '@lectern/core'
import { textOf } from '@lectern/core'
import type { Image, Table } from 'mdast'
import type { Node, Parent } from 'unist'
import { append, type Flow, gap, heightOf } from '../flow/flow.js'
import { markOfOurs } from '../given.js'
import { isLarge, smallSize } from '../look.js'
import type { Scope } from '../scope.js'
import { addTag, leafOf, type Tag } from '../tags/tag.js'
import { linkRun, ownRun, pageNumberRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'
import { blockAttributes, flowBlock, flowChildren } from './children.js'
import { onPanel } from './panel.js'
import { keepLast, keepLastLine } from './quotation.js'
import { titledTable } from './table/table.js'

/** Pictures, code or quotations with their caption. A table takes the caption as its own title. */
export function figure(node: Figure, scope: Scope): void {
  const tables = node.children.filter((child): child is Table => child.type === 'table')
  const [only] = tables
  const { size } = scope.look
  const tag = addTag(scope.tag, 'Div', blockAttributes(node))
  const inner: Scope = { ...scope, tag, out: [], inFigure: true }
  if (only && tables.length === 1) titledTable(node, only, inner)
  else parts(node, inner)
  append(scope.out, gap(size), scope.inFigure ? inner.out : floating(node, inner), gap(size))
}

function parts(node: Figure, scope: Scope): void {
  const isPicture = picturesIn(node).length > 0
  const shown = node.children.filter(({ type }) => type !== 'description' || !isPicture)
  for (const child of shown) {
    if (child.type === 'caption') keepLast(scope)
    flowBlock(child, scope)
    // A caption above stays with what it names.
    if (child.type === 'caption' && child !== shown.at(-1)) keepLastLine(scope)
  }
  const described = isPicture ? node.children.filter((child) => child.type === 'description') : []
  for (const child of described) describeLater(node, child, scope)
}

/**
 * Text of the same section may go ahead of a picture or a short table that would leave a hole. It stays where a sentence
 * announces it, where it has no caption by which it is found, and in large print.
 */
function floating(node: Figure, { given, leadIn, out, panelDepth, listDepth, main }: Scope): readonly Flow[] {
  const isInText = main && panelDepth === 0 && listDepth === 0 && !isLarge(given.theme)
  const isNamed = node.children.some(({ type }) => type === 'caption')
  const isPlain = out.every(({ kind }) => kind === 'box' || kind === 'gap')
  const isTable = node.children.some(({ type }) => type === 'table')
  if (!isInText || !isNamed || !isPlain || leadIn.announces) return out
  if (!isTable && picturesIn(node).length === 0) return out
  const most = given.sheet.pageHeight * (isTable ? shortTable : 1)
  return heightOf(out) > most ? out : [{ kind: 'float', flows: out, isTable }]
}

/** Part of a page: a longer table is read as text is, where it stands. */
const shortTable = 0.4

function picturesIn(node: Node): Image[] {
  if (node.type === 'image') return (node as Image).decorative ? [] : [node as Image]
  if (node.type === 'caption' || node.type === 'description') return []
  return 'children' in node ? (node as Parent).children.flatMap(picturesIn) : []
}

/** The long description stands at the end; a link leads there, and the alternative text says so. */
function describeLater(node: Figure, description: Description, scope: Scope): void {
  const { given } = scope
  const [picture] = picturesIn(node)
  const caption = node.children.find((child): child is Caption => child.type === 'caption')
  const title = (caption && textOf(caption)) || picture?.alt || textOf(node)
  const to = description.data?.id ?? ''
  const block = given.article.blocks.get(to)
  const from = node.data?.id ?? ''
  const { lang, dir } = { lang: block?.lang ?? scope.look.lang, dir: block?.dir ?? scope.dir }
  scope.endMatter.addDescription({ node: description, title, lang, dir, from, to })
  const { messages } = given.words(scope.look.lang)
  const figures = figuresIn(scope.tag)
  scope.numbers.whenKnown(() => {
    for (const figure of figures) {
      // A picture without the author's words still has none: claims about it must drop.
      if (figure.alt) figure.alt = withSentence(figure.alt, messages.describedOn(scope.numbers.of(to) ?? ''))
    }
  })
  linkTo(to, messages.toDescription, scope)
}

function figuresIn(tag: Tag): Tag[] {
  return tag.kids.flatMap((kid) =>
    kid.kind === 'leaf' ? [] : kid.type === 'Figure' ? [kid] : figuresIn(kid),
  )
}

function withSentence(alt: string, more: string): string {
  return /[.!?…。！？؟]$/u.test(alt.trim()) ? `${alt.trim()} ${more}` : `${alt.trim()}. ${more}`
}

function linkTo(id: string, words: string, scope: Scope): void {
  const { given } = scope
  const { messages } = given.words(scope.look.lang)
  const look = { ...scope.look, size: smallSize(given.theme) }
  const tag = addTag(scope.tag, 'P', markOfOurs(look.lang, given))
  const runs = [
    linkRun(words, look, scope, tag, { target: { id }, contents: words }),
    ownRun(' ', look, scope, leafOf(tag)),
    pageNumberRun(
      id,
      (label) => messages.inParentheses(messages.pageInText(label)),
      look,
      scope,
      leafOf(tag),
    ),
  ]
  keepLast(scope)
  append(
    scope.out,
    gap(2),
    setParagraph(runs, { ...scope, main: false }, { tag, look, keep: 'together' }),
    gap(look.size * 0.4),
  )
}

/** A long description of what is no picture stands beside it. */
export function description(node: Description, scope: Scope): void {
  const { theme } = scope.given
  const tag = addTag(scope.tag, 'Div', blockAttributes(node))
  const look = { ...scope.look, size: smallSize(theme) }
  const flows = onPanel({ ...scope, tag, look }, { bar: theme.color.rule }, theme.type.size, (inner) =>
    flowChildren(node, inner),
  )
  append(scope.out, gap(theme.type.size * 0.6), flows, gap(theme.type.size * 0.6))
}
