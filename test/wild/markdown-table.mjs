/** A table of Markdown. */
export function tableOf(heads, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`
  return [row(heads), row(heads.map(() => '---')), ...lines.map(row)].join('\n')
}

export function cell(text) {
  return String(text)
    .replaceAll('|', '\\|')
    .replaceAll('](', ']\\(')
    .replaceAll('\n', ' ')
    .replaceAll('<', '&lt;')
    .replaceAll('`', '\\`')
}

export function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0)
}

/** How often each value of a key is there, most first. */
export function count(items, key) {
  const counts = new Map()
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

export function grouped(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
