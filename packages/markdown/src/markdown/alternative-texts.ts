import type { Image, ImageReference, Link, Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
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

/** An alternative text has the words of a link or a picture in it, but neither its address nor its title: these are told. */
export function reportAlternativeLinks(tree: Root, source: string, { report }: Context): void {
  if (!source.includes('![')) return
  for (const node of descendants(tree)) {
    if (!(is<Image>(node, 'image') || is<ImageReference>(node, 'imageReference')) || !node.position) continue
    const written = source.slice(node.position.start.offset, node.position.end.offset)
    const label = labelOf(written)
    if (!label.includes('](')) continue
    const words = descendants(parseMarkdown(label, { syntaxes: others }))
      .filter((one): one is Image | Link => one.type === 'image' || one.type === 'link')
      .flatMap(({ url, title }) => [url, title ?? ''])
      .filter((said) => said !== '' && !node.alt?.includes(said))
    if (words.length > 0)
      report(
        rules['words-left-out'],
        `An alternative text holds no links, so this is left out of it: “${words.join('”, “')}”`,
        { place: node, hint: 'Write the link beside the picture.' },
      )
  }
}

/** What stands between the brackets of a picture. */
function labelOf(written: string): string {
  let depth = 0
  for (let at = 1; at < written.length; at++) {
    const char = written.charAt(at)
    if (char === '\\') at++
    else if (char === '[') depth++
    else if (char === ']' && --depth === 0) return written.slice(2, at)
  }
  return ''
}

const colon = /:[a-z\d]/i

/** With a backslash before each colon that begins no directive. */
function escaped(written: string, isDirective: (name: string) => boolean): string {
  return written.replace(/(?<!\\):(\w+)([[{]?)/g, (colon, name: string, open: string) =>
    open !== '' && isDirective(name) ? colon : `\\${colon}`,
  )
}
