import type { Image, ImageReference, Root } from 'mdast'
import { descendants, is } from '../tree.js'
import { parseMarkdown } from './parse/parse.js'
import { allSyntaxes } from './parse/syntaxes.js'

/** The syntax of directives takes a colon and what follows for a name, and alternative texts have no place for one: `12:30` would be `12`. */
const others = allSyntaxes.filter((name) => name !== 'directives')

/**
 * Gives alternative texts the words after their colons.
 *
 * @param isDirective whether Lectern has a directive of that name, whose words are the alternative
 */
export function alternativeTexts(tree: Root, source: string, isDirective: (name: string) => boolean): void {
  if (!source.includes('![') || !colon.test(source)) return
  for (const node of descendants(tree)) {
    if (!(is<Image>(node, 'image') || is<ImageReference>(node, 'imageReference')) || !node.position) continue
    const { start, end } = node.position
    const written = source.slice(start.offset, end.offset).replace(/\n[ \t>]*/g, '\n')
    if (!written.startsWith('![') || !colon.test(written)) continue
    const label = 'label' in node && node.label ? `\n\n[${node.label}]: x` : ''
    const hasDirective = [...written.matchAll(/:(\w+)[[{]/g)].some(([, name = '']) => isDirective(name))
    const text = hasDirective ? escaped(written, isDirective) : written
    const syntaxes = hasDirective ? allSyntaxes : others
    const [read] = descendants(parseMarkdown(text + label, { syntaxes })).filter(
      (one): one is Image => one.type === node.type,
    )
    if (read?.alt) node.alt = read.alt
  }
}

const colon = /:[a-z\d]/i

/** With a backslash before each colon that begins no directive. */
function escaped(written: string, isDirective: (name: string) => boolean): string {
  return written.replace(/(?<!\\):(\w+)([[{]?)/g, (colon, name: string, open: string) =>
    open !== '' && isDirective(name) ? colon : `\\${colon}`,
  )
}
