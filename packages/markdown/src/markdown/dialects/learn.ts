import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

/*
 * What Microsoft Learn writes between three colons on each side. `:::image …:::` is a picture, `:::no-loc text="Bash":::` is its words, and what only
 * arranges the blocks around it, or chooses them, becomes blank: rows, columns, zones, monikers. Lines keep their length, so that every line and the
 * beginning of every block stay where they are.
 */

const marks = /:::(image|no-loc)((?:[ \t]+[\w-]+="[^"\n]*")+)[ \t]*:::/g
const around =
  /^[ \t>]*:::(row|column|zone|moniker|image)(?:-end|([ \t]+[\w-]+="[^"\n]*")*)[ \t]*(?::::)?[ \t]*$/

export function learnMarks(source: string, leftOut: LeftOut): string {
  if (!/:::(?:image|no-loc|row|zone|moniker)\b/.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      if (!line.includes(':::') || isCode(index)) return line
      const [, name = '', attributes = ''] = around.exec(line) ?? []
      if (!name || line.includes('source=')) return withMarks(line)
      leftOut.add('learn', name, attributes, { line: index + 1, column: 1 })
      return line.replace(/[^ \t>]/g, ' ')
    })
    .join('\n')
}

/** A picture is shorter than what stands for it; what the line had behind it moves to the left. */
function withMarks(line: string): string {
  const made = line.replace(marks, (whole, name: string, list: string) => {
    const attributes = Object.fromEntries(
      [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    )
    if (name === 'no-loc') return attributes.text ?? whole
    const alt = (attributes['alt-text'] ?? '').replace(/[[\]\\]/g, '\\$&')
    const isDecorative = attributes.type === 'icon' && alt === ''
    return attributes.source
      ? `![${alt}](<${attributes.source}>)${isDecorative ? '{decorative}' : ''}`
      : whole
  })
  return made.padEnd(line.length)
}
