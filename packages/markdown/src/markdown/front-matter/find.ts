import { lineEnd } from '../parse/lines.js'

/** Metadata before the article, as it stands in the source. */
export interface Found {
  kind: 'yaml' | 'toml' | 'title-block'
  /** Without its fences. */
  value: string
  /** Offset of `value`. */
  start: number
  /** Offset of the first line after it. */
  end: number
}

/**
 * YAML between `---` and `---` or `...` (pandoc, Jekyll, Quarto), TOML between `+++` (Hugo), or pandoc's lines of `%`. A rule at the beginning of an article and the next one have no keys between them: they are no front matter.
 */
export function findFrontMatter(source: string): Found | undefined {
  return fenced(source) ?? titleBlock(source)
}

const opening = /^(---|\+\+\+)[ \t]*(?:\n|$)/
const closings = {
  '---': /^(?:---|\.\.\.)[ \t]*$/gm,
  '+++': /^\+\+\+[ \t]*$/gm,
}
/** The first line that says something is a key of one word or two and a colon, or opens a mapping. */
const yamlKey =
  /^(?:[ \t]*(?:#.*)?\n)*(?:[\p{L}\p{N}_$@.-]+(?: [\p{L}\p{N}_.-]+)?[ \t]*:(?=[ \t\n]|$)|"[^"\n]*"[ \t]*:|'[^'\n]*'[ \t]*:|\{)/u
/** A key of PowerShell's help, `external help file:`, has three; prose between two rules may begin so too. */
const keyOfWords = /^[\p{L}\p{N}_$@.-]+(?: [\p{L}\p{N}_.-]+){0,5}[ \t]*:(?=[ \t]|$)/u
const tomlKey = /^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:[\w."'-][^\n=]*=|\[)/

function fenced(source: string): Found | undefined {
  const [whole, fence] = opening.exec(source) ?? []
  if (whole === undefined || (fence !== '---' && fence !== '+++')) return undefined
  const closing = closings[fence]
  closing.lastIndex = whole.length
  const match = closing.exec(source)
  if (!match) return undefined
  const value = source.slice(whole.length, Math.max(whole.length, match.index - 1))
  const isMetadata = fence === '---' ? yamlKey.test(value) || isMapping(value) : tomlKey.test(value)
  if (!isEmpty(value) && !isMetadata) return undefined
  const end = Math.min(match.index + match[0].length + 1, source.length)
  return { kind: fence === '---' ? 'yaml' : 'toml', value, start: whole.length, end }
}

/** Two keys at least, and nothing else that is not indented, a list, a comment or empty. */
function isMapping(value: string): boolean {
  const lines = value.split('\n').filter((line) => /^[^\s#]/.test(line) && !/^-[ \t]/.test(line))
  return lines.length > 1 && lines.every((line) => keyOfWords.test(line))
}

function isEmpty(value: string): boolean {
  return value.split('\n').every((line) => /^[ \t]*(?:#.*)?$/.test(line))
}

/** `% Title`, `% Authors`, `% Date`; what is indented goes on with the line before. */
function titleBlock(source: string): Found | undefined {
  if (!/^%[ \t]/.test(source)) return undefined
  let end = 0
  for (let lines = 0; /^(?:%|[ \t]+\S)/.test(source.slice(end, end + 200)); ) {
    if (source.charAt(end) === '%' && ++lines > 3) break
    end = Math.min(lineEnd(source, end) + 1, source.length)
    if (end === source.length) break
  }
  return { kind: 'title-block', value: source.slice(0, end), start: 0, end }
}
