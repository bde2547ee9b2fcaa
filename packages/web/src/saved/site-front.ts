import type { SourceText } from '@lectern/core/reading'
import { rules } from '../rules.js'

/** What a page for Jekyll says above its HTML, and the page without it: spaces stand in its place, so that lines and columns stay. */
export interface SiteFront {
  source: string
  values: Record<string, unknown>
}

const fence = /^---[ \t]*\r?$/
/** A key and its value, a line that belongs to the one above, a comment, or nothing. */
const line = /^(?:[\w.-]+[ \t]*:(?:[ \t].*)?|[ \t-].*|#.*|)\r?$/
const longest = 200

/**
 * Lines between `---` at the beginning are for the program that builds the site; no browser gets them. Its template shows the title, which many of
 * these pages have nowhere else.
 */
export function siteFront({ source, points, report }: SourceText): SiteFront | undefined {
  if (!source.startsWith('---')) return undefined
  const lines = source.split('\n', longest)
  const end = lines.findIndex((text, index) => index > 0 && fence.test(text))
  const block = lines.slice(0, end + 1)
  if (end < 1 || !fence.test(lines[0] ?? '') || !block.slice(1, -1).every((text) => line.test(text)))
    return undefined
  const length = block.join('\n').length
  const inside = block.slice(1, -1).join(' ').trim()
  if (inside)
    report(
      rules['html-outside'],
      `What is meant for the program that builds the site is left out: “${inside.slice(0, 80)}”`,
      {
        place: points.position(0, length),
        hint: 'Its title, authors, language, date and description are taken.',
      },
    )
  return {
    source: source.slice(0, length).replace(/[^\r\n]/g, ' ') + source.slice(length),
    values: valuesIn(block),
  }
}

/** Words on the line of their key; lists and other values of YAML are not read. */
function valuesIn(block: readonly string[]): Record<string, unknown> {
  const said = new Map(block.flatMap((text) => pairIn(text)))
  const author = said.get('author')
  const date = said.get('date')
  const values = {
    title: said.get('title'),
    description: said.get('description'),
    lang: said.get('lang'),
    date: date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : undefined,
    authors: author ? [author] : undefined,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function pairIn(text: string): [string, string][] {
  const [, key, value = ''] = /^(\w+)[ \t]*:[ \t]+(\S.*)$/.exec(text.trimEnd()) ?? []
  const plain = /^(["'])(.*)\1$/.exec(value)?.[2] ?? (/^["'[{|>&*!%@`#]|\s#/.test(value) ? '' : value)
  return key && plain ? [[key, plain]] : []
}
