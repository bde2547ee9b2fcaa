import { type Block, isTextBlock } from '@lectern/core'
import type { Element } from 'hast'
import type { BlockRecord, PlaceRecord } from '../edition-types.js'
import { hrefOf } from './editions.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { type Cell, row, tableOfParts } from './table.js'

/** "Page 4, line 12, 03:41": one row a block that has words, from one map. */
export function mapSection(state: PageState): Element {
  const { words, writer } = state
  const headers = [words.part, words.line, words.page, words.time, ...kindsOf(state)]
  return h('section', [
    h('h2', words.map),
    h('p', words.mapIntro),
    tableOfParts('map', words.map, headers, writer.writeParts(rowsOf(state))),
  ])
}

/** One by one, since a book has a hundred thousand. */
function* rowsOf(state: PageState): Generator<Element> {
  for (const found of state.record.blocks) {
    const block = state.article.blocks.get(found.id)
    if (block && hasWords(block)) yield rowOf(found, block)
  }
}

function hasWords(block: Block): boolean {
  return isTextBlock(block.node) && block.text.trim() !== ''
}

/** Further kinds of editions, a column each, under the names that `--to` takes. */
function kindsOf({ record }: PageState): string[] {
  return Object.keys(record.blocks[0]?.places ?? {})
}

function placeOf(place: PlaceRecord | null): Cell {
  if (!place) return '–'
  if ('id' in place) return h('a', { href: linkOf(`${place.path}#${place.id}`) }, place.id)
  if ('from' in place) return place.from === place.to ? place.from : `${place.from}–${place.to}`
  return h('a', { href: `${hrefOf(place.path)}#t=${place.begin.toFixed(2)}` }, clock(place.begin))
}

function rowOf({ html, source, pdf, audio, places = {} }: BlockRecord, block: Block): Element {
  const part = html ? h('a', { href: linkOf(html) }, [beginning(block)]) : beginning(block)
  const line = source ? String(source.line) : '–'
  const page = pdf ? (pdf.from === pdf.to ? pdf.from : `${pdf.from}–${pdf.to}`) : '–'
  const time = audio
    ? h('a', { href: `${hrefOf(audio.path)}#t=${audio.begin.toFixed(2)}` }, clock(audio.begin))
    : '–'
  return row([part, line, page, time, ...Object.values(places).map(placeOf)])
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
