import { isInCode } from './code-lines.js'

// A comment in braces that ends a heading: MDX 2 has no other place for its id (react.dev, Docusaurus).
const named = /^([ >]*#{1,6}[ \t].*)\{\/\*[ \t]*([^\s{}*"'=]+)[ \t]*\*\/\}[ \t]*$/

/** With the ids that comments at the end of headings give written as attribute lists of the same length, and whether there are any. */
export function headingComments(source: string, from: number): { source: string; found: boolean } {
  if (!source.includes('{/*', from)) return { source, found: false }
  const lines = source.slice(from).split('\n')
  const isCode = isInCode(lines)
  let found = false
  const written = lines.map((line, index) => {
    const [, words, id] = named.exec(line) ?? []
    if (!words || !id || isCode(index)) return line
    found = true
    return `${words}{#${id}}`.padEnd(line.length)
  })
  return found ? { source: source.slice(0, from) + written.join('\n'), found } : { source, found }
}
