/** Keys whose values are read by people. Others are kept as they are. */
const printed = new Set(['title', 'subtitle', 'author', 'authors', 'publisher', 'description'])

/** Properties of Obsidian may be links, `"[[Ada Lovelace|Ada]]"`: their words alone, since metadata has no links. */
export function withoutWikiLinks(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, printed.has(key) ? wordsOf(value) : value]),
  )
}

function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf)
  return typeof value === 'string' ? value.replace(link, (_, page, words) => words?.trim() || page) : value
}

const link = /\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]/g
