import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

const definition = /^ {0,3}\*\[([^[\]]{1,100})\]:[ \t]+(\S.*)$/

export interface TakenAbbreviations {
  source: string
  /** Long forms by their short ones. */
  abbreviations: Readonly<Record<string, string>>
}

/**
 * Takes `*[WHO]: World Health Organization` out of the text (PHP Markdown Extra, Python-Markdown, kramdown, markdown-it-abbr): the lines become blank,
 * and every position stays. Those that nothing uses are told.
 *
 * @param from offset of the first character after the front matter
 */
export function takeAbbreviations(source: string, from: number, leftOut: LeftOut): TakenAbbreviations {
  if (!/^ {0,3}\*\[/m.test(source)) return { source, abbreviations: {} }
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  const found = new Map<string, { long: string; line: number }>()
  let offset = 0
  lines.forEach((text, line) => {
    const start = offset
    offset += text.length + 1
    const [, short = '', long = ''] = start < from || isCode(line) ? [] : (definition.exec(text) ?? [])
    if (short.trim() === '') return
    found.set(short.trim(), { long: long.trim(), line: line + 1 })
    lines[line] = ' '.repeat(text.length)
  })
  const rest = lines.join('\n')
  for (const [short, { long, line }] of found)
    if (!rest.includes(short)) leftOut.add('abbreviation', short, long, { line, column: 1 })
  return {
    source: rest,
    abbreviations: Object.fromEntries([...found].map(([short, { long }]) => [short, long])),
  }
}
