/** A line that opens something by its name, or ends it. */
export interface Tag {
  line: number
  name: string
  isEnd: boolean
}

export interface Pair<T extends Tag> {
  begin: T
  end: T
  /** Levels of pairs inside it: an outer fence has more colons. */
  depth: number
}

/** More levels than any page has. */
const deepest = 20

/** What begins and ends in the right order; what does not stays words. */
export function pairsOf<T extends Tag>(tags: readonly T[]): Pair<T>[] {
  const open: { tag: T; depth: number }[] = []
  const pairs: Pair<T>[] = []
  for (const tag of tags) {
    if (!tag.isEnd) {
      if (open.length === deepest) open.shift()
      open.push({ tag, depth: 0 })
      continue
    }
    const at = open.findLastIndex((one) => one.tag.name === tag.name)
    const closed = at < 0 ? [] : open.splice(at)
    const [begin] = closed
    if (!begin) continue
    const depth = Math.max(...closed.map((one) => one.depth))
    pairs.push({ begin: begin.tag, end: tag, depth })
    const outer = open.at(-1)
    if (outer) outer.depth = Math.max(outer.depth, depth + 1)
  }
  return pairs
}

/** As long as before, so that every position stays. */
export function filled(line: string, words: string): string {
  const indent = /^[ \t>]*/.exec(line)?.[0] ?? ''
  return (indent + words).padEnd(line.length)
}
