import { isInCode } from './code-lines.js'

const signs = /:(?:numref|eqref|label|eqlabel|citet?):`/
const reference = /:(numref|eqref):(?=`[^`\n]+`)/g
const label = /^([ \t]*):(?:eq)?label:`([^`\s]+)`[ \t]*$/
const tab = /^([ \t]*):(?:begin_tab:`([^`]*)`|end_tab:)[ \t]*$/
const width = /^:width:`([^`\s]*)`[ \t]*$/

/**
 * What d2lbook ("Dive into Deep Learning" and its translations) writes between colons, as MyST and kramdown write it: references, labels of the
 * block above, tabs. Lines keep their length.
 */
export function d2lbookMarks(source: string): string {
  if (!signs.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      if (!line.includes(':') || isCode(index)) return line
      const [, indent = '', id] = label.exec(line) ?? []
      if (id !== undefined) return `${indent}{: #${id}}`.padEnd(line.length)
      const [isTab, before = '', title] = tab.exec(line) ?? []
      if (isTab !== undefined) return (title ? `${before}**${title}**` : '').padEnd(line.length)
      return line.replace(width, '{:width=$1}').replace(reference, role).padEnd(line.length)
    })
    .join('\n')
}

const role = (_: string, name: string): string => (name === 'eqref' ? '{eq}' : `{${name}}`)
