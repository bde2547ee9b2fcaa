import { tex } from '../../syntax/tex.js'
import { isInAccents, isInCode } from './code-lines.js'

/*
 * LaTeX's own delimiters: `\(x\)` in words and `\[x\]` on lines of their own, as chat programs and converters write them, and `\\(x\\)`, as
 * pages with MathJax need it in Markdown. CommonMark takes the backslash for an escape, and would print `(x)`. They become dollars, which are as
 * long, so that every position stays; whether a formula is displayed is read in the source (`formulas.ts`).
 */

interface Mark {
  at: number
  /** `\` or `\\`. */
  slashes: string
  bracket: string
}

interface Delimited {
  open: Mark
  close: Mark
  words: string
}

/** An opening one never follows a letter: `item\(s\)`. */
const mark = /(?<!\\)(\\{1,2})([)\]]|(?<![\p{L}\p{N}]\\{1,2})[([])/gu
/** What closes it. */
const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
/** Longer than any formula that somebody writes, in characters. */
const longest = 5_000

/** Only where one of them is TeX beyond doubt: elsewhere `\[1\]` and `\(optional\)` are words with brackets. */
export function withTexDelimiters(source: string): string {
  if (!/\\[([]/.test(source)) return source
  const formulas = delimited(source)
  if (!formulas.some(({ words }) => tex.test(words))) return source
  let [made, from] = ['', 0]
  for (const { open, close, words } of formulas) {
    if (!isFormula(open, words)) continue
    const dollars = '$'.repeat(open.slashes.length + 1)
    made += source.slice(from, open.at) + dollars + words + dollars
    from = close.at + dollars.length
  }
  return made + source.slice(from)
}

/** Openings with the next closing of their kind, in one paragraph and outside of code. */
function delimited(source: string): Delimited[] {
  const isCode = isInCode(source.split('\n'))
  const found: Delimited[] = []
  let open: Mark | undefined
  let [line, counted] = [0, 0]
  for (const { 1: slashes = '', 2: bracket = '', index } of source.matchAll(mark)) {
    for (let at = source.indexOf('\n', counted); at >= 0 && at < index; at = source.indexOf('\n', counted)) {
      line++
      counted = at + 1
    }
    if (isCode(line) || isInAccents(source, index)) continue
    const here = { at: index, slashes, bracket }
    const words = open ? source.slice(open.at + open.slashes.length + 1, index) : ''
    if (open && (words.length > longest || /\n[ \t>]*\n/.test(words))) open = undefined
    if (open && slashes === open.slashes && bracket === closings[open.bracket]) {
      found.push({ open, close: here, words })
      open = undefined
    } else if (Object.hasOwn(closings, bracket) && (!open || slashes === open.slashes)) open = here
  }
  return found
}

/** TeX, or a letter, a figure or a sum. `\[1\]` and `\[x\]` are references and boxes to tick. */
function isFormula({ bracket }: Mark, words: string): boolean {
  if (tex.test(words)) return true
  if (/[a-z]{3,}|[^\x00-\u024f]{2,}/i.test(words) || words.includes('$')) return false
  return bracket === '(' ? /[a-z\d]/i.test(words) : /[=<>+]/.test(words)
}
