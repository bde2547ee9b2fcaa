import type { Line } from './line.js'
import { isQuoted } from './marks.js'

/** So many lines of a text are quoted at least; fewer may be what somebody types behind a prompt. */
const fewest = 3

/**
 * Whether lines with `>` are quoted, as in mail and Gemtext, and no prompts of programs: somebody is named before some ("Nora wrote:"), there is a quotation in a
 * quotation, or the text has the headers of a mail or the links of Gemtext.
 */
export function hasQuotations(groups: readonly (readonly Line[])[]): boolean {
  const lines = groups.flat()
  const isNamed = lines.some(
    (line, at) => isQuoted(line) && !isQuoted(lines[at - 1] ?? line) && lines[at - 1]?.text.endsWith(':'),
  )
  const headers = lines.filter(({ text }) =>
    /^(?:From|Subject|Date|To|In-Reply-To|Message-ID): \S/i.test(text),
  )
  if (headers.length > 1) return true
  if (lines.filter(isQuoted).length < fewest) return false
  return isNamed || lines.some(({ text }) => /^(?:> ?>|=> ?\S)/.test(text))
}

/** Columns that typists move a quotation to the right by, at least. */
const inset = 4

/** Whether lines stand to the right as a block, in a text most of whose lines do not. */
export function insetIn(groups: readonly (readonly Line[])[]): (lines: readonly Line[]) => boolean {
  const all = groups.flat()
  const isFlush = all.filter(({ indent }) => indent === '').length * 2 > all.length
  return (lines) => {
    const indent = lines[0]?.indent ?? ''
    const isWide = indent.length >= inset || indent.includes('\t')
    return isFlush && isWide && lines.length > 1 && lines.every((line) => line.indent === indent)
  }
}

/** The lines of a quotation without their marks, in groups between which a line is blank. */
export function unquoted(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const { text, start } of lines) {
    const mark = /^>[ \t]*/.exec(text)?.[0].length ?? 0
    const line: Line = { text: text.slice(mark), start: start + mark, indent: '' }
    if (line.text) groups.at(-1)?.push(line)
    else groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}
