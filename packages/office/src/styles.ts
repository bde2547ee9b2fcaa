import type { NamedStyle } from './roles.js'

/** Styles that are based on one another: more than anybody makes, since each paragraph looks through all of its own. */
const longest = 50

/** A style and those that it is based on, nearest first. One that is based on itself, by whatever way, ends the chain. */
export function chainOf<Style extends NamedStyle & { basedOn: string | undefined }>(
  id: string | undefined,
  styleOf: (id: string) => Style,
): Style[] {
  const chain: Style[] = []
  const seen = new Set<string>()
  for (let next = id; next !== undefined && !seen.has(next) && chain.length < longest; ) {
    seen.add(next)
    const style = styleOf(next)
    chain.push(style)
    next = style.basedOn
  }
  return chain
}
