import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Canvas } from '../../src/flow/canvas.js'
import { type Box, type Flow, gap } from '../../src/flow/flow.js'
import { openPagination } from '../../src/flow/paginate.js'
import type { NoteSource, Paper } from '../../src/flow/paper.js'
import type { Page } from '../../src/frame/items.js'

/** What was drawn on each page, and how far from its top. */
type Drawn = string[][]

const noNotes: NoteSource = { boxes: () => [], separator: { height: 0, draw: () => undefined } }

function paperFor(drawn: Drawn): Paper {
  return {
    area: () => ({ top: 0, bottom: 100 }),
    begin(index) {
      drawn[index] = []
      return { index, left: 0, finish: () => ({}) as Page } as unknown as ReturnType<Paper['begin']>
    },
    furnish: () => () => undefined,
    label: String,
  }
}

function boxAt(name: number, height: number, keep: boolean, drawn: Drawn): Box {
  const draw = ({ index }: Canvas, _: number, top: number): void => void drawn[index]?.push(`${name} ${top}`)
  return { kind: 'box', height, keep, draw }
}

/** A flow of boxes and gaps, cut into pages as it grows by so many at a time, or all at once. */
function pagesOf(shape: readonly (readonly [number, boolean])[], atOnce: number, times: number): Drawn {
  const drawn: Drawn = []
  const flows: Flow[] = []
  const pagination = openPagination(paperFor(drawn), noNotes)
  for (let index = 0; index < shape.length * times; index++) {
    const [height, keep] = shape[index % shape.length] as readonly [number, boolean]
    flows.push(boxAt(index, height, keep, drawn), gap(index % 3))
    if (index % atOnce === 0) pagination.advance(flows)
  }
  pagination.finish(flows)
  return drawn
}

const shapes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), {
  minLength: 2,
  maxLength: 40,
})

describe('a flow that is cut into pages while it grows', () => {
  it('becomes the pages that it becomes as a whole', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 50 }), (shape, atOnce) => {
        const times = Math.ceil(6000 / shape.length)
        expect(pagesOf(shape, atOnce, times)).toEqual(pagesOf(shape, Number.POSITIVE_INFINITY, times))
      }),
      { numRuns: 10 },
    )
  })

  it('holds few of its lines, once it is long', () => {
    const drawn: Drawn = []
    const flows: Flow[] = []
    const pagination = openPagination(paperFor(drawn), noNotes)
    let most = 0
    for (let index = 0; index < 50_000; index++) {
      flows.push(boxAt(index, 10, false, drawn))
      pagination.advance(flows)
      most = Math.max(most, flows.length)
    }
    pagination.finish(flows)
    expect(drawn.flat()).toHaveLength(50_000)
    expect(most).toBeLessThan(5000)
  })
})
