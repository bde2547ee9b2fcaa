import type { Code, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import { descendants, is } from '../../tree.js'
import type { Dialect } from '../dialects/dialect.js'
import type { Leftover } from './leftover.js'
import { markedWords } from './marked-words.js'
import { markup } from './markup.js'

/** What other programs would have read in words, and Lectern prints as it stands: said by name, never in silence. */
const leftovers: readonly Leftover[] = [...markup, ...markedWords]

export function reportLeftovers(tree: Root, context: Context, dialect: Dialect): void {
  context.leftOut.report(context.report)
  const isMdx = /^(?:import|export)\s[^\n]*(?:from\s|[{=(])|\{\/\*/m.test(context.source)
  const possible = leftovers.filter(
    ({ sign, dialects, mdx }) =>
      context.source.includes(sign) && (dialects?.includes(dialect) ?? true) && (mdx ?? isMdx) === isMdx,
  )
  if (possible.length === 0) return
  const found = new Map<string, Found[]>()
  const inCode = possible.filter((one) => one.inCode)
  for (const node of descendants(tree)) {
    if (is<Text>(node, 'text')) findIn(node, possible, found)
    else if (inCode.length > 0 && is<Code>(node, 'code')) findIn(node, inCode, found)
  }
  for (const [words, [first, ...others]] of found) {
    if (!first) continue
    const { place, hint } = first
    const times = others.length > 0 ? ` (the first of ${others.length + 1} places)` : ''
    context.report(rules['dialect-unknown'], `${words}${times}`, { place, hint })
  }
}

interface Found {
  place: Text | Code
  hint: string
}

/** Of one kind in one text: more are not told apart any better. */
const most = 20

/** What is said again and again is told once, at its first place. */
function findIn(text: Text | Code, possible: readonly Leftover[], found: Map<string, Found[]>): void {
  for (const { sign, pattern, say, hint } of possible) {
    if (!text.value.includes(sign)) continue
    const said = new Set<string>()
    for (const match of text.value.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const words = say(match, text.value)
      if (words && said.size < most) said.add(words)
    }
    for (const words of said) {
      const places = found.get(words)
      if (places) places.push({ place: text, hint })
      else found.set(words, [{ place: text, hint }])
    }
  }
}
