import { isTextBlock } from '@lectern/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { BlockRecord } from '../edition-types.js'
import { hrefOf } from './editions.js'
import type { PageState } from './page.js'
import { table } from './table.js'

/** "Page 4, line 12, 03:41": one row a block that has words, from one map. */
export function mapSection(state: PageState): Element {
  const { record, words } = state
  const headers = [words.part, words.line, words.page, words.time]
  const rows = record.blocks.filter(({ id }) => hasWords(state, id)).map((block) => rowOf(block, state))
  return h('section', [h('h2', words.map), h('p', words.mapIntro), table('map', words.map, headers, rows)])
}

function hasWords({ article }: PageState, id: string): boolean {
  const block = article.blocks.get(id)
  return block !== undefined && isTextBlock(block.node) && block.text.trim() !== ''
}

function rowOf(block: BlockRecord, { article, words }: PageState): (string | ElementContent)[] {
  const { html, source, pdf, audio } = block
  return [
    beginning(block, article),
    source ? String(source.line) : '–',
    pdf ? words.pages(pdf.from, pdf.to) : '–',
    audio ? h('a', { href: `${hrefOf(audio.path)}#t=${audio.begin.toFixed(2)}` }, clock(audio.begin)) : '–',
  ].map((cell, index) => (index === 0 && html ? h('a', { href: linkOf(html) }, cell) : cell))
}

/** The first words of a block, in its own language. */
function beginning({ id }: BlockRecord, article: PageState['article']): Element {
  const block = article.blocks.get(id)
  const text = (block?.text ?? '').replace(/\s+/g, ' ').trim()
  const short = text.length > 60 ? `${cut(text, 60)}…` : text
  return h('bdi', { lang: block?.lang, dir: block?.dir }, short)
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
