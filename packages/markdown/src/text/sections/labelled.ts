import type { Line } from '../line.js'
import { canHead, type Group, isBody, type Section } from './group.js'
import { numberIn } from './numbers.js'

/* "CHAPTER I", "Article 2", "Статья 3", "§ 4", "第五条": the name of a part and its number, which counts on through the text. */

interface Labelled {
  at: number
  label: string
  number: number
}

/** So many of one name, and the name says that they are parts. */
const fewest = 3

/** From so many on, a volume may begin with any number, and the name may run over some lines. */
const certain = 5
const mostLines = 3
const longest = 200

const before =
  /^((?:\p{L}[\p{L}\p{M}]{1,19})\.?[ ፡]|§) {0,3}(\p{Nd}{1,3}|[IVXLC]{1,8}|[א-ת]{1,3}|[፩-፻]{1,3})(?=$|[.:)\]»”"—–፤፡۔।॥။-]|\s)/u
const between =
  /^([第제]) ?([一二三四五六七八九十百〇零]{1,6}|\p{Nd}{1,3}) ?([章回条條節节編编部課课話조장절관항])/u
const alone = /^([IVXLC]{1,8})\.?$/

export function labelOf(text: string): { label: string; number: number } | undefined {
  const [, first = '', written = '', last = ''] =
    between.exec(text) ?? before.exec(text) ?? numeral(text) ?? []
  const number = numberIn(written)
  return written && number !== undefined ? { label: `${first.toUpperCase()}${last}`, number } : undefined
}

/** A number by itself, with no name. */
function numeral(text: string): string[] | undefined {
  const written = alone.exec(text)?.[1]
  return written ? ['', '', written] : undefined
}

/** Parts whose numbers count on from one, each with something below it. Those of a list of contents follow each other. */
export function labelledIn(groups: readonly Group[]): Map<number, Section> {
  const all = groups.flatMap((group, at): Labelled[] => {
    const [line] = group
    const found = line && isShort(group) ? labelOf(line.text) : undefined
    return found ? [{ at, ...found }] : []
  })
  const named = new Map<string, Labelled[]>()
  for (const one of all) {
    const others = named.get(one.label)
    if (others) others.push(one)
    else named.set(one.label, [one])
  }
  const counted = [...named.values()]
    .map((parts) => withText(parts, groups))
    .filter((parts) => parts.length >= fewest && countsOn(parts))
    .sort((one, other) => (one[0]?.at ?? 0) - (other[0]?.at ?? 0))
  const found = new Map<number, Section>()
  counted.forEach((parts, level) => {
    for (const { at } of parts) found.set(at, { lines: groups[at] ?? [], level: level + 1 })
  })
  return found
}

/** One line; or a few, as a novel's long names of chapters, behind a number with a full stop. */
function isShort(group: Group): boolean {
  const [line] = group
  if (!line || !canHead(withoutColon(line))) return false
  const isLong = group.length > 1
  return !isLong || (group.length <= mostLines && /^\S+ \S+\. /.test(line.text) && lengthOf(group) <= longest)
}

/** "Scene 1:" is whole; other lines that end with a colon run on. */
function withoutColon(line: Line): Line {
  const text = line.text.replace(/:$/, '')
  return /^\S+ \S+$/.test(text) ? { ...line, text } : line
}

const lengthOf = (group: Group): number => group.reduce((sum, { text }) => sum + text.length + 1, 0)

/** Without those that the next of their kind follows at once. */
function withText(parts: readonly Labelled[], groups: readonly Group[]): Labelled[] {
  const isNext = new Set(parts.map(({ at }) => at))
  return parts.filter(({ at }) => !isNext.has(at + 1) && at + 1 < groups.length && hasText(at, groups))
}

/** A part has text soon below it, behind its own name and perhaps a summary. */
function hasText(at: number, groups: readonly Group[]): boolean {
  return groups
    .slice(at + 1, at + 6)
    .some((group) => isBody(group) || /[.!?。؟।։۔॥။།።។៕]["”»’)]?$/.test(group[0]?.text ?? ''))
}

/** Each is one more than the one before, or begins again at one; one in ten may be missing. */
function countsOn(parts: readonly Labelled[]): boolean {
  const right = parts.filter(({ number }, index) => {
    const last = parts[index - 1]?.number
    return last === undefined ? number <= 2 || parts.length >= certain : number === last + 1 || number === 1
  })
  return right.length * 10 >= parts.length * 9
}
