// @ts-check
/**
 * A small braille edition, written from docs/guides/adding-an-emitter.md alone: letters, capitals and numbers of
 * English braille without contractions, in lines of 40 cells and pages of 25 lines, as embossers take them (.brf).
 * It is no substitute for a translation by liblouis, and claims nothing.
 *
 * @import { Article, Block, Edition, EmitContext, Emitter, Extract, FinishedFile, Place } from '@lectern/core'
 */
import { defineRules, isTextBlock, outputFile } from '@lectern/core'
import { decode, encode } from './cells.mjs'

export const rules = defineRules('braille', {
  'braille-character': ['warning', 'Every character has a braille sign in this edition'],
})

const cells = 40
const lines = 25

/** @returns {Emitter} */
export function braille({ name = 'braille' } = {}) {
  return {
    name,
    kind: 'braille',
    emit: async (article, context) => emit(article, context, name),
    extract,
  }
}

/** @type {(article: Article, context: EmitContext, name: string) => Edition} */
function emit(article, context, name) {
  const path = `${context.name}.brf`
  /** @type {string[]} */
  const printed = []
  /** @type {Map<string, Place>} */
  const places = new Map()
  const page = () => String(Math.floor(printed.length / lines) + 1)
  for (const block of article.blocks.values()) {
    context.signal?.throwIfAborted()
    const from = page()
    if (isTextBlock(block.node)) printed.push(...wrapped(cellsOf(block, context)))
    places.set(block.id, { kind: 'page', path, from, to: page() })
  }
  const files = [outputFile(path, 'application/x-brf', paged(printed))]
  return { name, kind: 'braille', files, map: { places }, claims: [] }
}

/** @type {(block: Block, context: EmitContext) => string} */
function cellsOf(block, { report }) {
  const { text, unknown } = encode(block.text)
  if (unknown.length > 0) {
    report(rules['braille-character'], `No braille sign is known for ${unknown.join(' ')}`, {
      place: block.node,
      block: block.id,
    })
  }
  return text
}

/** @param {string} text */
function wrapped(text) {
  /** @type {string[]} */
  const done = []
  let line = '  '
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length + 1 > cells) {
      done.push(line)
      line = ''
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...done, line]
}

/** @param {readonly string[]} printed */
function paged(printed) {
  const pages = []
  for (let at = 0; at < printed.length; at += lines) pages.push(printed.slice(at, at + lines).join('\r\n'))
  return `${pages.join('\r\n\f')}\r\n`
}

/**
 * Braille has no ids, so it is compared as one text.
 *
 * @param {FinishedFile} file
 * @returns {Extract}
 */
function extract({ edition, path, bytes }) {
  const whole = decode(new TextDecoder().decode(bytes)).replace(/[^\p{L}\p{N}]+/gu, '')
  return {
    edition,
    kind: 'braille',
    path,
    plain: true,
    blocks: new Map(),
    whole,
    headings: [],
    unlabelled: [],
  }
}
