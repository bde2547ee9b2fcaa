import { canHead, type Group, isProse, type Section } from './group.js'

/** So many, or capitals may be somebody's voice. */
const fewest = 3
/** Plays have a speaker in capitals before every other paragraph: headings are no more than a third of all. */
const share = 3

export const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text.replace(/_/g, ''))

/**
 * Lines in capitals that stand alone, each once, with text below them. Where several follow each other (a title page), only the last has text below it; "BY
 * AN AUTHOR." is no heading, and neither is a line of what is signed.
 *
 * @param taken groups that are headings already
 */
export function capitalsIn(groups: readonly Group[], taken: ReadonlySet<number>): Map<number, Section> {
  const times = new Map<string, number>()
  for (const group of groups) {
    const text = group[0]?.text ?? ''
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  const found = groups.flatMap((group, at) => {
    const [line] = group
    const isOne =
      line &&
      group.length === 1 &&
      canHead(line) &&
      isCapitals(line.text) &&
      !/^[^\p{L}\p{N}_[]|[.!*]$/u.test(line.text)
    return isOne && !taken.has(at) && times.get(line.text) === 1 && isProse(groups[at + 1]) ? [at] : []
  })
  const isMany = found.length * share > groups.length
  if (found.length < fewest || isMany) return new Map()
  return new Map(found.map((at) => [at, { lines: groups[at] ?? [], level: 1 }]))
}
