import type { LeftOut } from '../left-out.js'
import { isInAccents, isInCode } from './code-lines.js'
import { htmlTagAt } from './jsx.js'

/*
 * `<span style={{fontSize: 12}}>`, as MDX (Docusaurus, Nextra) writes tags of HTML. To CommonMark it is no tag, but words. Before anything is parsed
 * the attributes that are expressions become blank, and every position stays; one that only holds words, `alt={"A boat"}`, becomes `alt="A boat"`.
 */

/** @param from offset of the first character after the front matter */
export function withoutExpressions(source: string, from: number, leftOut: LeftOut): string {
  if (!/<[a-z][^<>]*=\{/.test(source)) return source
  const isCode = isInCode(source.split('\n'))
  let [kept, at, line, counted] = ['', 0, 0, 0]
  for (const { index } of source.matchAll(/<[a-z][a-z\d]*\s/g)) {
    if (index < Math.max(at, from)) continue
    line += lines(source, counted, index)
    counted = index
    if (isCode(line) || isInAccents(source, index)) continue
    for (const { name, from: start, end } of htmlTagAt(source, index)?.expressions ?? []) {
      const written = source.slice(start, end)
      kept += source.slice(at, start) + instead(written)
      at = end
      if (name && !isWords(written))
        leftOut.add('expression', name, inside(written), { line: line + 1, column: 1 })
    }
  }
  return kept + source.slice(at)
}

/** A number, or words between quotation marks in braces, which can stand between quotation marks alone. */
const words = /^([\w:.-]+)\s*=\s*\{\s*(?:(\d{1,9})|(["'])([^"'`\n]*)\3)\s*\}$/

const isWords = (written: string): boolean => words.test(written)

/** As long as what it stands for. */
function instead(written: string): string {
  const [, name, number, , said = number] = words.exec(written) ?? []
  return name === undefined ? written.replace(/[^\n]/g, ' ') : `${name}="${said}"`.padEnd(written.length, ' ')
}

const inside = (written: string): string => written.slice(written.indexOf('{') + 1, -1)

const lines = (source: string, from: number, to: number): number =>
  source.slice(from, to).split('\n').length - 1
