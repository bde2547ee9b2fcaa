import type { Line } from '../line.js'
import { canHead, type Group, type Section } from './group.js'
import { labelledIn, labelOf } from './labelled.js'
import { markedIn } from './marked.js'
import { numberedIn } from './numbered.js'

/**
 * Headings that nobody underlined, by the index of the group that each begins: lines with `#`, and numbers or names of parts that count on through the whole
 * text.
 */
export function sectionsIn(groups: readonly Group[]): ReadonlyMap<number, Section> {
  const marked = markedIn(groups)
  if (marked.size > 0) return marked
  const numbered = numberedIn(groups)
  return numbered.size > 0 ? numbered : withNames(labelledIn(groups), groups)
}

/** "CHAPTER I" has its name in capitals on the next line. */
function withNames(found: Map<number, Section>, groups: readonly Group[]): ReadonlyMap<number, Section> {
  for (const [at, section] of [...found]) {
    const [line] = section.lines
    const name = nameIn(groups[at + 1])
    const isAlone = line && /^\S+(?:\s+\S+)?$/.test(line.text) && labelOf(line.text)
    if (isAlone && name) found.set(at, { ...section, lines: [line, name] })
  }
  return found
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text)

/** One line in capitals that is no part itself. What ends with a full stop may be somebody who speaks. */
function nameIn(group: Group | undefined): Line | undefined {
  const [name] = group?.length === 1 ? group : []
  const isName = name && canHead(name) && isCapitals(name.text) && !name.text.endsWith('.')
  return isName && !labelOf(name.text) ? name : undefined
}
