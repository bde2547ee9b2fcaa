import { type Block, isTextBlock } from '@lectern/core'
import { escapeText, escapeValue } from '@lectern/hast'
import type { Element } from 'hast'
import type { BlockRecord } from '../edition-types.js'
import { hrefOf } from './editions.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { tableOfMarkup } from './table.js'

/** "Page 4, line 12, 03:41": one row a block that has words, from one map. */
export function mapSection(state: PageState): Element {
  const { record, words, article } = state
  const headers = [words.part, words.line, words.page, words.time]
  let rows = ''
  for (const found of record.blocks) {
    const block = article.blocks.get(found.id)
    if (block && hasWords(block)) rows += rowOf(found, block, state)
  }
  return h('section', [
    h('h2', words.map),
    h('p', words.mapIntro),
    tableOfMarkup('map', words.map, headers, rows),
  ])
}

function hasWords(block: Block): boolean {
  return isTextBlock(block.node) && block.text.trim() !== ''
}

function rowOf({ html, source, pdf, audio }: BlockRecord, block: Block, { words }: PageState): string {
  const line = source ? String(source.line) : '–'
  const page = pdf ? escapeText(words.pages(pdf.from, pdf.to)) : '–'
  const time = audio ? link(`${hrefOf(audio.path)}#t=${audio.begin.toFixed(2)}`, clock(audio.begin)) : '–'
  const part = html ? link(linkOf(html), beginning(block)) : beginning(block)
  return `<tr><th scope="row">${part}</th><td>${line}</td><td>${page}</td><td>${time}</td></tr>`
}

function link(href: string, markup: string): string {
  return `<a href="${escapeValue(href)}">${markup}</a>`
}

/** The first words of a block, in its own language. */
function beginning({ lang, dir, text }: Block): string {
  return `<bdi lang="${escapeValue(lang)}" dir="${dir}">${escapeText(firstWords(text))}</bdi>`
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
