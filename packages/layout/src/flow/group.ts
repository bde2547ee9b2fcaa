import { type Flow, isEdge, ownHeight } from './flow.js'

/** A stretch of the flow that stands on one page, unless it is taller than a page. */
export type Group = readonly Flow[]

/** The place behind the last flow that must stay with the one at `begin`. */
export function groupEnd(flows: readonly Flow[], begin: number): number {
  let at = begin
  while (at < flows.length) {
    const flow = flows[at]
    if (at > begin && flow && isApart(flow)) return at
    at++
    if (flow?.kind === 'box' && !flow.keep) break
  }
  while (flows[at]?.kind === 'close') at++
  return at
}

/** What is dealt with by itself, and ends a group. */
export const isApart = ({ kind }: Flow): boolean => kind === 'float' || kind === 'turn' || kind === 'fill'

/** Whether lines belong to the paragraph of the line before. */
export function isOneBlock(before: Flow | undefined, lines: readonly Flow[]): boolean {
  if (before?.kind !== 'box' || before.block === undefined) return false
  return lines.every((flow) => flow.kind === 'box' && flow.block === before.block)
}

/** Text does not run ahead of a picture into another section, nor into what is no running text. */
export function isBarrier(group: Group): boolean {
  return group.some((flow) => isEdge(flow) || (flow.kind === 'box' && (flow.barrier || flow.repeat)))
}

const none: readonly string[] = []

/** Ids of the notes that it calls; most lines call none. */
export function notesOf(group: Group): readonly string[] {
  let ids: string[] | undefined
  for (const flow of group) {
    if (flow.kind !== 'box' || !flow.notes) continue
    ids ??= []
    for (const id of flow.notes) ids.push(id)
  }
  return ids ?? none
}

/**
 * Height of a group, points.
 *
 * @param empty whether it begins its page, where white space before it is dropped and what repeats is drawn
 * @param before white space that is owed above it
 */
export function measure(group: Group, empty: boolean, before: number): number {
  let height = 0
  let space = before
  let begun = !empty
  for (const flow of group) {
    if (flow.kind === 'gap') space = Math.max(space, flow.height)
    else {
      height += (begun ? space : 0) + ownHeight(flow)
      if (!begun && flow.kind === 'box') height += flow.repeat?.height ?? 0
      space = 0
      begun ||= flow.kind === 'box'
    }
  }
  return height
}
