import type { Root, Text } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { type AnyNode, descendants, is } from '../tree.js'
import type { Dialect } from './dialects/dialect.js'
import { foreignMarks } from './foreign-marks.js'
import { mistakes, short } from './mistakes.js'

/** Marks that mean nothing here and stand in the text as they were written: told, never in silence. */
export function reportLeftovers(tree: Root, context: Context, dialect: Dialect): void {
  context.leftOut.report(context.report)
  const texts = descendants(tree).filter((node): node is AnyNode & Text => is<Text>(node, 'text'))
  reportMistakes(texts, context, dialect)
  reportForeign(texts, context)
}

/** What an author of a dialect that is read wrote wrong, each by its name, the same one once. */
function reportMistakes(texts: readonly Text[], { source, report }: Context, dialect: Dialect): void {
  const found = new Map<string, { place: Text; hint: string; count: number }>()
  for (const { sign, dialects, pattern, say, hint } of mistakes) {
    if (!source.includes(sign) || dialects?.includes(dialect) === false) continue
    const every = new RegExp(pattern, `${pattern.flags}g`)
    for (const place of texts) {
      if (!place.value.includes(sign)) continue
      for (const words of saidOf(place.value, every, say)) {
        const one = found.get(words)
        if (one) one.count++
        else found.set(words, { place, hint, count: 1 })
      }
    }
  }
  for (const [words, { place, hint, count }] of found) {
    const times = count > 1 ? ` (the first of ${count} places)` : ''
    report(rules['dialect-unknown'], `${words}${times}`, { place, hint })
  }
}

/** Most marks of one kind that are named for one text. */
const mostSaid = 20

function saidOf(
  text: string,
  pattern: RegExp,
  say: (match: RegExpMatchArray, text: string) => string | undefined,
): ReadonlySet<string> {
  const said = new Set<string>()
  for (const match of text.matchAll(pattern)) {
    const words = say(match, text)
    if (words && said.size < mostSaid) said.add(words)
  }
  return said
}

/** Marks that the finding about other dialects quotes. */
const mostQuoted = 8

/** What no dialect here reads: one finding for the file. */
function reportForeign(texts: readonly Text[], { source, report }: Context): void {
  const possible = foreignMarks
    .filter((pattern) => pattern.test(source))
    .map((pattern) => new RegExp(pattern, `${pattern.flags}g`))
  const found = new Set<string>()
  let first: Text | undefined
  for (const text of possible.length > 0 ? texts : [])
    for (const pattern of possible)
      for (const [mark] of text.value.matchAll(pattern)) {
        first ??= text
        found.add(short(mark.trim()))
      }
  if (!first) return
  const quoted = [...found].slice(0, mostQuoted).map((mark) => `“${mark}”`)
  const more = found.size > mostQuoted ? ` and ${found.size - mostQuoted} others` : ''
  report(
    rules['dialect-unknown'],
    `Marks of other programs are printed as they were written: ${quoted.join(', ')}${more}`,
    {
      place: first,
      hint: 'Write the text that they stand for, or read them with a plugin: see remarkPlugins.',
    },
  )
}
