import type { Line } from '../line.js'
import { capitalsIn, isCapitals } from './capitals.js'
import { canHead, type Group, type Section } from './group.js'
import { labelledIn, labelOf } from './labelled.js'
import { markedIn } from './marked.js'
import { numberedIn } from './numbered.js'
import { outdentedIn } from './outdented.js'

/**
 * Headings that nobody underlined, by the index of the group that each begins: the whole text has to show that they are: numbers that count on, names of parts
 * that do, capitals alone on their lines throughout, or lines at the left of a text that is indented.
 */
export function sectionsIn(groups: readonly Group[]): ReadonlyMap<number, Section> {
  const marked = markedIn(groups)
  if (marked.size > 0) return marked
  const numbered = numberedIn(groups)
  const labelled = numbered.size > 0 ? new Map<number, Section>() : labelledIn(groups)
  const found = new Map([...numbered, ...labelled])
  const depth = [...labelled.values()].reduce((most, { level }) => Math.max(most, level), 0)
  const others = found.size === 0 ? outdentedIn(groups) : new Map<number, Section>()
  const capitals = others.size === 0 ? capitalsIn(groups, new Set(found.keys())) : others
  const [first = Infinity] = [...found.keys()].sort((one, other) => one - other)
  for (const [at, section] of capitals)
    if (!found.has(at)) found.set(at, { ...section, level: at < first ? 1 : depth + 1 })
  return withNames(found, groups, depth)
}

/** "CHAPTER I" has its name in capitals on the next line. */
function withNames(
  found: Map<number, Section>,
  groups: readonly Group[],
  depth: number,
): ReadonlyMap<number, Section> {
  if (depth === 0) return found
  for (const [at, section] of [...found]) {
    const [line] = section.lines
    const name = nameIn(groups[at + 1])
    const isAlone = line && /^\S+(?:\s+\S+)?$/.test(line.text) && labelOf(line.text)
    if (!isAlone || !name) continue
    found.delete(at + 1)
    found.set(at, { ...section, lines: [line, name] })
  }
  return found
}

/** One line in capitals that is no part itself. What ends with a full stop may be somebody who speaks. */
function nameIn(group: Group | undefined): Line | undefined {
  const [name] = group?.length === 1 ? group : []
  const isName = name && canHead(name) && isCapitals(name.text) && !name.text.endsWith('.')
  return isName && !labelOf(name.text) ? name : undefined
}
