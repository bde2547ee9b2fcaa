import { describe, expect, it } from 'vitest'
import { Rows } from '../src/pdf/rows.js'

const widths = [1, 2, 1] as const
const bytes = Uint8Array.of(0, 0, 0, 0, 1, 1, 2, 0, 2, 0, 9, 3)

describe('rows of a cross-reference stream', () => {
  it('say where objects are, at an offset or in an object stream, or that there is none', () => {
    const rows = new Rows(bytes, widths, { first: 5, count: 3 })
    expect([4, 5, 6, 7, 8].map((number) => rows.at(number))).toEqual([
      undefined,
      undefined,
      { offset: 258 },
      { container: 9, index: 3 },
      undefined,
    ])
  })

  it('without a type are offsets', () => {
    expect(new Rows(Uint8Array.of(7), [0, 1, 0], { first: 0, count: 1 }).at(0)).toEqual({ offset: 7 })
  })

  it('know which object was asked for', () => {
    const rows = new Rows(bytes, widths, { first: 5, count: 3 })
    expect([rows.ask(6), rows.ask(6), rows.ask(7), rows.ask(99)]).toEqual([true, false, true, false])
  })

  it.each([Number.NaN, -1, 1e12])(
    'are no more than there are bytes for, whatever they claim: %s',
    (count) => {
      const rows = new Rows(bytes, widths, { first: 0, count })
      expect(rows.at(3)).toBeUndefined()
      expect(rows.at(-1)).toBeUndefined()
    },
  )
})
