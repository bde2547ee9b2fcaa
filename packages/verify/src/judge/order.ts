import type { Extract } from '../extract/extract.js'
import type { BlockJson } from '../record.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'

/** The main flow in the order of the article; notes stand where each edition has room for them. */
export function judgeOrder(extract: Extract, blocks: readonly BlockJson[], judgement: Judgement): void {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const places = placesIn(mainFlow(blocks, byId), byId, extract.kind === 'audio')
  let last = -1
  for (const id of extract.blocks.keys()) {
    const place = places.get(id)
    if (place === undefined) continue
    if (place < last) {
      judgement.report(rules['same-order'], `${id} is out of order in ${extract.edition}`, {
        in: byId.get(id),
      })
    }
    last = Math.max(last, place)
  }
}

/** A table may be told by column: in sound its cells have one place, that of the table. */
function placesIn(
  flow: readonly BlockJson[],
  byId: ReadonlyMap<string, BlockJson>,
  isSound: boolean,
): Map<string, number> {
  const places = new Map(flow.map(({ id }, index) => [id, index]))
  if (!isSound) return places
  for (const block of flow) {
    const table = tableAround(block, byId)
    const place = table && places.get(table.id)
    if (place !== undefined) places.set(block.id, place)
  }
  return places
}

function tableAround(block: BlockJson, byId: ReadonlyMap<string, BlockJson>): BlockJson | undefined {
  return [...around(block, byId)].findLast(({ type }) => type === 'table')
}

/** More levels than an article has; a record whose blocks stand in one another has no end. */
const deepest = 500

/** The blocks that a block stands in, from the inside out. */
function* around(block: BlockJson, byId: ReadonlyMap<string, BlockJson>): Generator<BlockJson> {
  let at = byId.get(block.parent ?? '')
  for (let depth = 0; at && depth < deepest; depth += 1) {
    yield at
    at = byId.get(at.parent ?? '')
  }
}

/** Descriptions and captions are placed beside what they describe, before it or after it. */
const movable: ReadonlySet<string> = new Set(['footnoteDefinition', 'description', 'caption', 'attribution'])

function mainFlow(blocks: readonly BlockJson[], byId: ReadonlyMap<string, BlockJson>): BlockJson[] {
  return blocks.filter((block) => ![block, ...around(block, byId)].some(({ type }) => movable.has(type)))
}
