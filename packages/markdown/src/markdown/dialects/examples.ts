import { filler } from './blank.js'
import { isInCode } from './code-lines.js'

/** Labels of examples, and the number of each. */
export type Examples = ReadonlyMap<string, number>

const item = /^([ \t>]*)(\(@[\w-]*\)|#\.)(?=[ \t])/

const isItem = /^[ \t>]*\d{1,9}[.)][ \t]/

/**
 * pandoc's examples, `(@)` and `(@label)`, which are counted through the whole article, and `#.`, which counts by itself: as numbers that
 * CommonMark reads, of the same length, so that all positions stay.
 */
export function numberExamples(source: string): { source: string; examples: Examples } {
  const examples = new Map<string, number>()
  if (!/^[ \t>]*(?:\(@[\w-]*\)|#\.)[ \t]/m.test(source)) return { source, examples }
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  let count = 0
  let mayBegin = true
  const numbered = lines.map((line, index) => {
    if (isCode(index)) return line
    const [whole = '', indent = '', mark = ''] = (mayBegin && item.exec(line)) || []
    mayBegin = line.trim() === '' || mark !== '' || isItem.test(line) || (mayBegin && /^[ \t]/.test(line))
    if (mark === '') return line
    if (mark === '#.') return `${indent}1.${line.slice(whole.length)}`
    const label = mark.slice(2, -1)
    const number = examples.get(label) ?? ++count
    if (label) examples.set(label, number)
    return indent + marker(number, mark) + line.slice(whole.length)
  })
  return { source: numbered.join('\n'), examples }
}

/** `3.`, and a filler behind it where the label was longer; as it was where the number is. */
function marker(number: number, mark: string): string {
  const plain = `${number}.`
  if (plain.length > mark.length) return mark
  return `${plain} `.slice(0, mark.length) + filler.repeat(Math.max(0, mark.length - plain.length - 1))
}
