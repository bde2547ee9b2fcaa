import type { SoundCue, SoundMap } from '@lectern/core'
import type { Element, ElementContent, Properties } from 'hast'
import type { Cue, ReadAlong } from '../client/config.js'
import { e } from './elements.js'
import { headingOf } from './sections.js'
import { textOfElement, wordTimes } from './word-times.js'

/** What the page's script is given, and where its sections begin in the sound. */
export interface TiedSound extends ReadAlong {
  /** Index among the parts → index of its first cue; sections only. */
  starts: ReadonlyMap<number, number>
}

/**
 * Ties the sound to the elements of the page: a cue to its sentence, or to its block where it has no element of its own.
 *
 * @param parts of the page in reading order: the title, the sections and what stands between them
 */
export function readAlong(map: SoundMap, parts: readonly ElementContent[]): TiedSound {
  const elements = new Map<string, Found>()
  for (const [part, node] of parts.entries()) collect(node, part, elements)
  const cues: Cue[] = []
  const starts = new Map<number, number>()
  for (const cue of map.cues) {
    const id = [cue.id, cue.id.slice(0, cue.id.lastIndexOf('~')), cue.block].find((one) => elements.has(one))
    const found = id === undefined ? undefined : elements.get(id)
    if (id === undefined || !found) continue
    if (found.inSection && !starts.has(found.part)) starts.set(found.part, cues.length)
    cues.push(cueOf(cue, id, found.element))
  }
  const ordered = inOrder(starts)
  const sections = [...new Set([0, ...ordered.values()])]
  return { cues, sections, duration: milliseconds(map.duration), starts: ordered }
}

/** Without sections that are read elsewhere than they stand: notes at their calls. */
function inOrder(starts: ReadonlyMap<number, number>): Map<number, number> {
  const kept = new Map<number, number>()
  let last = -1
  for (const [part, cue] of [...starts].sort(([one], [other]) => one - other)) {
    if (cue <= last) continue
    kept.set(part, cue)
    last = cue
  }
  return kept
}

interface Found {
  element: Element
  part: number
  inSection: boolean
}

function collect(node: ElementContent, part: number, into: Map<string, Found>): void {
  const inSection = headingOf(node) !== undefined
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type !== 'element') continue
    const { id } = next.properties
    if (typeof id === 'string') into.set(id, { element: next, part, inSection })
    for (const child of next.children) stack.push(child)
  }
}

function cueOf(cue: SoundCue, id: string, element: Element): Cue {
  const kind = cue.role === 'note' || cue.skip === 'footnote' ? 1 : cue.escape?.includes('table') ? 2 : 0
  const words = id === cue.id ? wordTimes(cue, textOfElement(element)) : []
  const [begin, end] = [milliseconds(cue.begin), milliseconds(cue.end)]
  if (words.length > 0) return [id, begin, end, kind, words]
  return kind > 0 ? [id, begin, end, kind] : [id, begin, end]
}

/** Finer than any player seeks. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** One place a section to listen from by keyboard, named "Listen from here" and the heading; there only with scripts. */
export function withListenButtons(
  parts: readonly ElementContent[],
  { starts }: TiedSound,
  label: string,
  mark: Properties,
): ElementContent[] {
  return parts.map((part, index) => {
    const cue = starts.get(index)
    const heading = headingOf(part)
    if (cue === undefined || !heading || part.type !== 'element') return part
    const id = `lectern-listen-${index}`
    const properties = {
      type: 'button',
      id,
      className: ['listen-here'],
      dataCue: String(cue),
      ariaLabelledBy: [id, String(heading.properties.id)],
      ...mark,
    }
    const [first, ...rest] = part.children
    const button = e('button', properties, e('span', { className: ['visually-hidden'] }, label))
    return { ...part, children: first ? [first, button, ...rest] : [button] }
  })
}
