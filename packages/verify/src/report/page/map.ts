import { type Block, isTextBlock } from '@lectern/core'
import type { Element } from 'hast'
import type { BlockRecord, PlaceRecord } from '../edition-types.js'
import { hrefOf } from './editions.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { type Cell, row, tableOfParts } from './table.js'

/**
 * "Page 4, line 12, 03:41": one row a block that has words, from one map. None where there is neither print nor sound
 * nor a further kind: a page and a book have the same ids, so that there is nothing to look up.
 */
export function mapSection(state: PageState): Element[] {
  const { words, writer } = state
  const places = placeColumns(state)
  if (places.length === 0) return []
  const columns = [lineColumn(state), ...places]
  const headers = [words.part, ...columns.map(({ header }) => header)]
  const rows = writer.writeParts(rowsOf(state, columns))
  const table = tableOfParts('map', words.map, headers, rows)
  return [h('section', [h('h2', words.map), h('p', words.mapIntro), table])]
}

interface Column {
  header: string
  cell(record: BlockRecord): Cell
}

/** Paragraphs where the source has no lines, with their sign. */
function lineColumn({ article, words }: PageState): Column {
  return {
    header: article.source.unit ? '¶' : words.line,
    cell: ({ source }) => (source ? String(source.line) : '–'),
  }
}

/** Pages where there is print, times where there is sound, and a column for each further kind, under the name that `--to` takes. */
function placeColumns({ record: { blocks }, words }: PageState): Column[] {
  const columns: Column[] = []
  if (blocks.some(({ pdf }) => pdf)) columns.push({ header: words.page, cell: ({ pdf }) => pagesOf(pdf) })
  if (blocks.some(({ audio }) => audio))
    columns.push({ header: words.time, cell: ({ audio }) => timeOf(audio) })
  for (const kind of Object.keys(blocks[0]?.places ?? {}))
    columns.push({ header: kind, cell: ({ places }) => placeOf(places?.[kind] ?? null) })
  return columns
}

/** Yields rows one by one, since a book has a hundred thousand. */
function* rowsOf({ record, article }: PageState, columns: readonly Column[]): Generator<Element> {
  for (const found of record.blocks) {
    const block = article.blocks.get(found.id)
    if (!block || !hasWords(block)) continue
    const part = found.html ? h('a', { href: linkOf(found.html) }, [beginning(block)]) : beginning(block)
    yield row([part, ...columns.map(({ cell }) => cell(found))])
  }
}

function hasWords(block: Block): boolean {
  return isTextBlock(block.node) && block.text.trim() !== ''
}

function placeOf(place: PlaceRecord | null): Cell {
  if (!place) return '–'
  if ('id' in place) return h('a', { href: linkOf(`${place.path}#${place.id}`) }, place.id)
  return 'from' in place ? pagesOf(place) : timeOf(place)
}

function pagesOf(pages: BlockRecord['pdf']): string {
  if (!pages) return '–'
  return pages.from === pages.to ? pages.from : `${pages.from}–${pages.to}`
}

function timeOf(time: BlockRecord['audio']): Cell {
  if (!time) return '–'
  return h('a', { href: `${hrefOf(time.path)}#t=${time.begin.toFixed(2)}` }, clock(time.begin))
}

/** The first words of a block, in its own language. */
function beginning({ lang, dir, text }: Block): Element {
  return h('bdi', { lang, dir }, firstWords(text))
}

const most = 60

/** With single spaces. A long paragraph is not rewritten for the sake of its first line. */
function firstWords(text: string): string {
  const head = withSingleSpaces(text.slice(0, 4 * most))
  const words = head.length > most + 1 || text.length <= 4 * most ? head : withSingleSpaces(text)
  return words.length > most ? `${cut(words, most)}…` : words
}

function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whole words, and never half a character. */
function cut(text: string, most: number): string {
  const head = text.slice(0, most)
  const space = head.lastIndexOf(' ')
  return space > most / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '')
}

function linkOf(target: string): string {
  const at = target.indexOf('#')
  return `${hrefOf(target.slice(0, at))}#${encodeURIComponent(target.slice(at + 1))}`
}

/** 221.5 s → "03:41"; hours where there are any. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return (parts[0] === 0 ? parts.slice(1) : parts).map((part) => String(part).padStart(2, '0')).join(':')
}
