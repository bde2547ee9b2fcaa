import { type Attributes, parseAttributes } from '../../syntax/attributes.js'
import { isInCode } from './code-lines.js'

/** An attribute list on a line of its own, for the block above it, or else, in kramdown, for the one below. */
export interface AttributeLine {
  /** From 1. */
  line: number
  /** From 1; that of the block that it belongs to. */
  column: number
  /** Of the line's beginning. */
  offset: number
  /** Of the line's end. */
  end: number
  attributes: Attributes
}

const list = /^([ \t]*)\{:[ \t]*([^\s{}:][^{}]*)\}[ \t]*$/
/** Of Goldmark (Hugo) and markdown-it-attrs (Wiki.js): without the colon, right below its block. */
const bare = /^([ \t]*)\{((?:[.#][a-z][\w-]*)(?:[ \t][^{}]*)?)\}[ \t]*$/i

/**
 * Takes `{: #id .class key="value"}` lines out of the text, and `{.class}` right below a block: they become blank, and every position stays.
 */
export function takeAttributeLines(source: string): { source: string; lists: AttributeLine[] } {
  const lists: AttributeLine[] = []
  if (!/^[ \t]*\{[:.#]/m.test(source)) return { source, lists }
  const lines = source.split('\n')
  const isFenced = isInCode(lines)
  let next = 0
  for (const [index, line] of lines.entries()) {
    const offset = next
    next += line.length + 1
    const isBelow = (lines[index - 1] ?? '').trim() !== ''
    const [, indent = '', words] = list.exec(line) ?? (isBelow ? bare.exec(line) : null) ?? []
    const attributes = words === undefined ? undefined : parseAttributes(`{${words.trim()}}`)
    if (!attributes || isFenced(index) || isIndentedCode(lines, index)) continue
    const end = offset + line.length
    lists.push({ line: index + 1, column: indent.length + 1, offset, end, attributes })
    lines[index] = ' '.repeat(line.length)
  }
  return { source: lines.join('\n'), lists }
}

/** Four columns below a blank line or more of the same; in a list they may be its item's. */
function isIndentedCode(lines: readonly string[], index: number): boolean {
  const isDeep = (line = '') => /^(?: {4}|\t)/.test(line)
  if (!isDeep(lines[index])) return false
  const above = lines[index - 1] ?? ''
  return above.trim() === '' || isDeep(above)
}
