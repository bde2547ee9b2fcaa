import type { Attributes } from '../../syntax/attributes.js'

/** The options at the beginning of a directive of MyST, before its content. */
export interface Options {
  values: Attributes
  /** How many lines they take. */
  count: number
}

const none: Options = { values: {}, count: 0 }
/** Most options of a directive; no directive has more. */
const most = 60

/**
 * Lines of `:key: value`, or keys and values between two lines of `---` (MyST, "Options").
 *
 * @param lineAt the lines below the opening fence, from 0
 */
export function optionsIn(lineAt: (index: number) => string | undefined): Options {
  const values: Record<string, string> = {}
  if (bare(lineAt(0)) === '---') return between(lineAt)
  for (let count = 0; count < most; count++) {
    const [whole, key = '', value = ''] = /^:([\w-]+):(.*)$/.exec(bare(lineAt(count)) ?? '') ?? []
    if (whole === undefined) return { values, count }
    values[key.toLowerCase()] = unquoted(value)
  }
  return none
}

function between(lineAt: (index: number) => string | undefined): Options {
  const values: Record<string, string> = {}
  for (let at = 1; at < most; at++) {
    const line = bare(lineAt(at))
    if (line === undefined) return none
    if (line === '---') return { values, count: at + 1 }
    const [whole, key = '', value = ''] = /^([\w-]+):(.*)$/.exec(line) ?? []
    if (whole === undefined) continue
    const block = /^[ \t]*[|>][+-]?[ \t]*$/.test(value) ? indented(lineAt, at + 1) : []
    values[key.toLowerCase()] = block.length > 0 ? block.join(' ') : unquoted(value)
    at += block.length
  }
  return none
}

/** Lines of a value that begins on its own lines (YAML 1.2, 8.1). */
function indented(lineAt: (index: number) => string | undefined, from: number): string[] {
  const lines: string[] = []
  for (let at = from; at < most; at++) {
    const words = /^[ \t>]*[ \t](\S.*)$/.exec(lineAt(at) ?? '')?.[1]
    if (words === undefined) break
    lines.push(words.trimEnd())
  }
  return lines
}

/** A value without the quotation marks around it. */
function bare(line: string | undefined): string | undefined {
  return line?.replace(/^[ \t>]*/, '').trimEnd()
}

function unquoted(value: string): string {
  const words = value.trim()
  return /^(?:"[^"]*"|'[^']*')$/.test(words) ? words.slice(1, -1) : words
}
