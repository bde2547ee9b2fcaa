import type { Page } from '../frame/items.js'
import { createFiller, type Filler } from './filler.js'
import { type Box, type Fill, type Float, type Flow, heightOf, isEdge } from './flow.js'
import { type Group, groupEnd, isApart, isBarrier, isOneBlock, measure, notesOf } from './group.js'
import { drawPages, type FilledPage, type NoteSource, type Paper } from './paper.js'

/**
 * Cuts the flow into pages, first fit, and draws them. Boxes that must stay together move together; what is taller than a page is
 * split where it can be. Notes stand at the foot of the page that calls them, and go on to the next when they must.
 * A last page with a few lines only is avoided, where a little less white space or one line more a page saves it.
 */
export function paginate(flows: readonly Flow[], paper: Paper, source: NoteSource): Page[] {
  const pages = filled(flows, createFiller(paper, source))
  return drawPages(endsInScraps(pages, paper) ? tightened(flows, pages, paper, source) : pages, paper)
}

/** Pages of an article that is set anew to save one. */
const longestTightened = 40

function tightened(
  flows: readonly Flow[],
  pages: FilledPage[],
  paper: Paper,
  source: NoteSource,
): FilledPage[] {
  for (const [tightness, extra] of [
    [0.85, 0],
    [0.75, 12],
    [0.65, 22],
  ] as const) {
    const tighter = filled(flows, createFiller(paper, source, tightness, extra))
    if (tighter.length < pages.length) return tighter
  }
  return pages
}

function endsInScraps(pages: readonly FilledPage[], paper: Paper): boolean {
  const last = pages.at(-1)
  if (!last || pages.length < 2 || pages.length > longestTightened) return false
  const { top, bottom } = paper.area(last.turned)
  return last.used < (bottom - top) * 0.2
}

function filled(flows: readonly Flow[], page: Filler): FilledPage[] {
  const waiting = createWaiting(page)
  for (let at = 0; at < flows.length; ) at = placeNext(flows, at, page, waiting)
  waiting.place()
  return page.finish()
}

/** @returns where the next flow or group begins */
function placeNext(flows: readonly Flow[], at: number, page: Filler, waiting: Waiting): number {
  const flow = flows[at]
  if (flow?.kind === 'float') waiting.placeOrAdd(flow)
  else if (flow?.kind === 'turn' || flow?.kind === 'fill') {
    waiting.place()
    if (flow.kind === 'turn') page.turn(flow.turned)
    else placeFill(flow, page)
  } else return placeText(flows, at, page, waiting)
  return at + 1
}

/** @returns where the next group begins */
function placeText(flows: readonly Flow[], at: number, page: Filler, waiting: Waiting): number {
  const end = groupEnd(flows, at)
  const group = flows.slice(at, end)
  if (!waiting.isEmpty() && (isBarrier(group) || !fits(group, page))) {
    waiting.place()
    // A line that goes on below what waited is not left alone there.
    const withNext = flows.slice(at, groupEnd(flows, end))
    if (isOneBlock(flows[at - 1], withNext) && !fits(withNext, page)) page.newPage()
  }
  if (isBetterWhole(group, page)) page.newPage()
  waiting.letPass(group)
  return end + placeWithNext(group, flows[end], page)
}

/** Floats that wait for the next page, while text goes on below their place. */
interface Waiting {
  isEmpty(): boolean
  /** Places a float where it stands, if it has room and none waits; else it waits. */
  placeOrAdd(float: Float): void
  /** Places all that wait, on a new page. */
  place(): void
  /** This group goes ahead of what waits. */
  letPass(group: Group): void
}

function createWaiting(page: Filler): Waiting {
  const floats: Float[] = []
  /** Whether text did go ahead: where none had room, what waited still stands in the order of the text. */
  let hasPassed = false
  return {
    isEmpty: () => floats.length === 0,
    placeOrAdd(float) {
      const isBefore = float.isTable && floats.every(({ isTable }) => !isTable) && fits(float.flows, page)
      if (floats.length > 0 && isBefore) {
        placeAll(float.flows, page, false)
        hasPassed = true
      } else if (floats.length > 0 || !placeFloat(float, page)) floats.push(float)
    },
    place() {
      if (floats.length > 0 && !page.empty) page.newPage()
      for (const { flows } of floats.splice(0)) placeAll(flows, page, hasPassed)
      hasPassed = false
    },
    letPass(group) {
      hasPassed = floats.length > 0 && (hasPassed || group.some(({ kind }) => kind === 'box'))
    },
  }
}

/** Whether a short table, with what stays with it, would break here, and would stand whole on the next page. */
function isBetterWhole(group: Group, page: Filler): boolean {
  const at = group.findIndex((flow) => flow.kind === 'box' && flow.whole !== undefined)
  const first = group[at]
  if (page.empty || first?.kind !== 'box' || first.whole === undefined) return false
  const rest = first.whole - heightOf(group.slice(at))
  const breaks = lack(group, page) + rest > tolerance
  return breaks && page.room() < page.whole() * mostWhite && measure(group, true, 0) + rest <= page.whole()
}

/** Whether a heading and its table would be parted here, and stand together on the next page. */
function isBetterTogether(all: Group, page: Filler): boolean {
  if (page.empty || fits(all, page) || page.room() >= page.whole() * mostWhite) return false
  return measure(all, true, 0) <= page.whole()
}

/** Part of a page, about a third, that may stay white for a table that is not broken: more looks like an end. */
const mostWhite = 0.37

/**
 * A heading goes with what follows it, on to a turned page too, and a picture below it stays there.
 *
 * @returns how many flows behind the group are dealt with as well
 */
function placeWithNext(group: Group, next: Flow | undefined, page: Filler): 0 | 1 {
  const last = group.findLast(({ kind }) => kind === 'box')
  const isKept = last?.kind === 'box' && last.keep
  if (!isKept || !next || next.kind === 'fill' || !isApart(next)) {
    placeGroup(group, page)
    return 0
  }
  const [first, ...rest] = next.kind === 'float' ? next.flows : [next]
  if (next.kind === 'float' && next.isTable && isBetterTogether([...group, ...next.flows], page))
    page.newPage()
  if (first?.kind === 'turn') {
    page.turn(first.turned)
    placeGroup(group, page)
    placeAll(rest, page, false)
  } else placeAll([...group, ...(first ? [first] : []), ...rest], page, false)
  return 1
}

function placeAll(flows: readonly Flow[], page: Filler, aside: boolean): void {
  for (let at = 0; at < flows.length; ) {
    const flow = flows[at]
    if (flow?.kind === 'turn') {
      page.turn(flow.turned)
      at++
      continue
    }
    const end = groupEnd(flows, at)
    placeGroup(flows.slice(at, end), page, aside)
    at = end
  }
}

/** Places a float where it stands in the text; false when the text behind it should go first. */
function placeFloat({ flows }: Float, page: Filler): boolean {
  const isTurned = flows.some(({ kind }) => kind === 'turn')
  const hasRoom = !isTurned && fits(shrunk(flows, lack(flows, page)), page)
  const isHole = page.room() > page.whole() * leastHole
  if (!hasRoom && !page.empty && !page.onPanel && isHole) return false
  placeAll(flows, page, false)
  return true
}

/** White space of less than this part of a page is no hole that text should fill. */
const leastHole = 0.08

function placeFill({ least, box }: Fill, page: Filler): void {
  const room = page.room() - (page.empty ? 0 : page.space)
  if (room >= least) page.put(box(room))
}

function placeGroup(whole: Group, page: Filler, aside = false): void {
  const group = page.empty ? whole : shrunk(whole, lack(whole, page))
  if (!fits(group, page) && !page.empty && measure(group, true, 0) <= page.whole() && !isLongRow(group, page))
    page.newPage()
  if (fits(group, page)) for (const flow of group) put(flow, page, aside)
  else
    for (const flow of group) flow.kind === 'box' ? placeAnywhere(flow, page, aside) : put(flow, page, aside)
}

/** A box on its own, wherever it fits; it is cut where moving it would leave a hole, or when even a whole page is too small. */
function placeAnywhere(box: Box, page: Filler, aside: boolean): void {
  let rest: Box | undefined = box
  while (rest) {
    const before: number = page.empty ? (rest.repeat?.height ?? 0) : page.space
    if (rest.height + before + page.notesNeed(rest.notes ?? []) <= page.room() + tolerance) {
      page.put(rest, aside)
      return
    }
    const stays: boolean = !page.empty && !isLong(rest, page)
    const parts: readonly [Box, Box] | undefined = stays ? undefined : rest.split?.(page.room() - before)
    if (parts) {
      page.put(parts[0], aside)
      rest = parts[1]
    } else if (page.empty) {
      page.put(rest, aside)
      return
    }
    page.newPage()
  }
}

function put(flow: Flow, page: Filler, aside: boolean): void {
  if (flow.kind === 'gap' || flow.kind === 'box' || isEdge(flow)) page.put(flow, aside)
}

/** Height that a group lacks on this page; none where it fits. */
function lack(group: Group, page: Filler): number {
  return measure(group, page.empty, page.space) + page.notesNeed(notesOf(group)) - page.room()
}

function fits(group: Group, page: Filler): boolean {
  return lack(group, page) <= tolerance
}

/** What rounding may add to a height, points. */
const tolerance = 0.01

/** The group with its picture made smaller by what is lacking, where it may be. */
function shrunk(group: Group, lacking: number): readonly Flow[] {
  if (lacking <= 0) return group
  const at = group.findIndex(
    (flow) => flow.kind === 'box' && flow.shrink && flow.height - lacking >= flow.shrink.least,
  )
  const box = group[at]
  if (box?.kind !== 'box' || !box.shrink) return group
  return group.with(at, box.shrink.to(box.height - lacking))
}

/** A row so tall that moving it would leave a hole: it is cut instead. */
function isLongRow(group: Group, page: Filler): boolean {
  return group.some((flow) => flow.kind === 'box' && flow.split && isLong(flow, page))
}

const isLong = ({ height }: Box, page: Filler): boolean => height > page.whole() * 0.4
