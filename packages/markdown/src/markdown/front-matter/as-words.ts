/** Keys whose values are read by people. Others are kept as they are. */
const printed = new Set(['title', 'subtitle', 'author', 'authors', 'publisher', 'description'])

/**
 * Metadata has neither links nor HTML. Properties of Obsidian may be links, `"[[Ada Lovelace|Ada]]"`: their words alone. Sites that were made of
 * WordPress write `&#8217;` and `&amp;` into their titles, since their templates print those into HTML.
 */
export function asWords(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, printed.has(key) ? wordsOf(value) : value]),
  )
}

function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf)
  if (typeof value !== 'string') return value
  return value.replace(link, (_, page, words) => words?.trim() || page).replace(reference, character)
}

const link = /\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]/g

/** Those that programs write: by number, and the names that every one must write so. */
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function character(written: string, decimal = '', hexadecimal = '', name = ''): string {
  if (name) return named[name.toLowerCase()] ?? written
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16)
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : written
}
