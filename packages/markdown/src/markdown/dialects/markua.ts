import type { AsideKind } from '@lectern/core'
import type { Blockquote, Root } from 'mdast'
import { type AnyNode, at, is, rewrite } from '../../tree.js'
import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

/*
 * Markua, as books of Leanpub are written: lines `A> words` are an aside, `W> words` a warning; `{class: tip, id: x}` belongs to the block below it;
 * `{mainmatter}` and its like part a book. Before anything is parsed, boxes become quotations and lists those of kramdown, and every
 * position stays; afterwards the letter is read in the source (leanpub.com/markua, "Asides and Blurbs").
 */

const kinds: Readonly<Record<string, AsideKind>> = {
  A: 'aside',
  B: 'aside',
  D: 'note',
  E: 'caution',
  I: 'note',
  Q: 'note',
  T: 'tip',
  W: 'warning',
  X: 'note',
}

const box = /^([ABDEIQTWX])>(?=[ \t]|$)/
const centred = /^C>(?=[ \t]|$)/
const part =
  /^\{(frontmatter|mainmatter|backmatter|appendices|pagebreak|(?:sample|start|end): (?:true|false))\}[ \t]*$/
const list = /^\{[a-z][\w-]*:[^{}]*\}[ \t]*$/
/** What no other dialect writes. */
const sign = /^(?:[ABDEIQTWX]> \S|\{(?:frontmatter|mainmatter|backmatter|sample: true)\}[ \t]*$)/m

export function markuaMarks(source: string, leftOut: LeftOut): string {
  if (!sign.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      if (isCode(index)) return line
      const [, name] = part.exec(line) ?? []
      if (name !== undefined) {
        leftOut.add('markua', name, '', { line: index + 1, column: 1 })
        return ' '.repeat(line.length)
      }
      if (list.test(line)) return kramdownList(line)
      if (centred.test(line)) return `  ${line.slice(2)}`
      return box.test(line) ? `> ${line.slice(2)}` : line
    })
    .join('\n')
}

const pair = /([\w-]+):[ \t]*("[^"]*"|[^,{}"]*)[ \t]*,?/g

/** `{class: tip, id: x, width: 50%}` as `{:.tip #x width="50%"}`; the line as it is where that would be longer. */
function kramdownList(line: string): string {
  const items = [...line.matchAll(pair)].map(([, key = '', value = '']) => item(key, value.trim()))
  const made = `{:${items.join(' ')}}`
  return made.length > line.length ? line : made.padEnd(line.length)
}

function item(key: string, value: string): string {
  const bare = value.replace(/^"(.*)"$/, '$1')
  if (key === 'class') return `.${bare}`
  if (key === 'id') return `#${bare.replace(/^#/, '')}`
  return `${key}=${value}`
}

/** What its lines began with says the kind of a box. */
export function markuaBoxes(tree: Root, source: string): void {
  if (!sign.test(source)) return
  rewrite(tree, (node) => {
    if (!is<Blockquote>(node, 'blockquote')) return undefined
    const kind = kinds[source.charAt(node.position?.start.offset ?? 0)]
    return kind ? [{ type: 'aside', kind, children: node.children, ...at(node) } as AnyNode] : undefined
  })
}
