import { canHead, type Group, type Section } from './group.js'

/* Gemtext and Markdown that are named as text: "# Tides", "## In winter". */

const mark = /^(#{1,6})[ \t]+(?=\S)/

/** Markdown lets a heading end with as many. */
const closing = /(\S)[ \t]+(#{1,6})$/

/** So many; fewer may be a comment. */
const fewest = 2

/** Lines that begin with such marks, where no line of the text begins with "#" otherwise, as comments of programs and tags do. */
export function markedIn(groups: readonly Group[]): Map<number, Section> {
  const found = new Map<number, Section>()
  for (const [at, group] of groups.entries()) {
    const [first, ...rest] = group
    const signs = mark.exec(first?.text ?? '')?.[1]
    if (rest.some(({ text }) => text.startsWith('#')) || (!signs && first?.text.startsWith('#')))
      return new Map()
    if (!signs || !first) continue
    const length = mark.exec(first.text)?.[0].length ?? 0
    const line = {
      ...first,
      text: withoutClosing(first.text.slice(length), signs),
      start: first.start + length,
    }
    if (!canHead(line)) return new Map()
    found.set(at, { lines: [line], rest, level: signs.length, isMarked: true })
  }
  if (found.size < fewest) return new Map()
  const [first, ...others] = [...found.values()]
  const isTitled = first?.level === 1 && found.has(0) && others.every(({ level }) => level > 1)
  return isTitled
    ? new Map([...found].map(([at, section]) => [at, { ...section, level: section.level - 1 }]))
    : found
}

function withoutClosing(text: string, signs: string): string {
  const [whole = '', last = '', marks] = closing.exec(text) ?? []
  return marks === signs ? text.slice(0, -whole.length) + last : text
}
