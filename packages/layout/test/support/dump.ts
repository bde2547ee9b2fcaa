import type { Item, Layout, Leaf, Owner, Page, Tag } from '@lectern/layout'
import { isLeaf, textByLeaf, width, wordsOf } from './read.js'

/** The tree for human eyes: an element a line, then its text. */
export function dumpTags(layout: Layout): string {
  const texts = textByLeaf(layout)
  return `${lines(layout.tags, texts, 0).join('\n')}\n`
}

function lines(tag: Tag, texts: ReadonlyMap<Leaf, string>, depth: number): string[] {
  const indent = '  '.repeat(depth)
  const kids = tag.kids.flatMap((kid) =>
    kid.kind === 'tag'
      ? lines(kid, texts, depth + 1)
      : [`${indent}  ${texts.has(kid) ? JSON.stringify(texts.get(kid)) : '(ink)'}`],
  )
  return [`${indent}${tag.type}${attributes(tag)}`, ...kids]
}

const shown = [
  'id',
  'lang',
  'alt',
  'expansion',
  'pageClass',
  'field',
  'decoration',
  'baselineShift',
  'lineHeight',
  'ground',
  'listNumbering',
  'scope',
  'headers',
  'colSpan',
  'rowSpan',
  'summary',
] as const

function attributes(tag: Tag): string {
  return shown
    .flatMap((name) => (tag[name] === undefined ? [] : [` ${name}=${JSON.stringify(tag[name])}`]))
    .join('')
}

/** Pages for human eyes: what stands where, an item a line. */
export function dumpPages({ pages }: Layout): string {
  return pages.map(dumpPage).join('\n')
}

function dumpPage(page: Page): string {
  const start = page.start ? `${page.start.block}+${page.start.offset}` : 'nothing'
  return [
    `page ${page.label}, starts with ${start}`,
    ...page.items.filter(isTelling).map((item) => `  ${describe(item)}`),
    '',
  ].join('\n')
}

/** Dots that lead to a number are many, and each says the same. */
const isTelling = (item: Item): boolean =>
  item.kind !== 'glyphs' || isLeaf(item.owner) || wordsOf(item) !== '.'

function describe(item: Item): string {
  switch (item.kind) {
    case 'glyphs':
      return `${at(item.x, item.y)} ${owner(item.owner)} ${item.runs[0]?.face.id} ${short(item.size)}pt w${short(width(item))} ${JSON.stringify(wordsOf(item))}`
    case 'rule':
      return `${at(item.x1, item.y1)} ${owner(item.owner)} rule to ${at(item.x2, item.y2)}`
    case 'image':
      return `${at(item.x, item.y)} ${owner(item.owner)} image ${short(item.width)} × ${short(item.height)}`
    case 'link':
      return `link ${'url' in item.target ? item.target.url : `#${item.target.id}`} (${item.contents}) ${item.rects.map(({ x, y }) => at(x, y)).join(' ')}`
    case 'field':
      return `${at(item.rect.x, item.rect.y)} ${owner(item.owner)} field ${item.field.kind} (${item.field.question})`
    case 'path':
      return `${owner(item.owner)} path ${item.segments.length} ${item.fill?.color ?? ''}${item.stroke ? ` stroke ${item.stroke.color}` : ''}`
    case 'group':
      return `${owner(item.owner)} group of ${item.items.length}`
  }
}

const short = (value: number): string => String(Math.round(value * 10) / 10)
const at = (x: number, y: number): string => `${short(x)},${short(y)}`
const owner = (one: Owner): string =>
  isLeaf(one) ? one.tag.type : `(${one.artifact}${one.subtype ? ` ${one.subtype}` : ''})`
