import { describe, expect, it } from 'vitest'
import { columnNeeds, columnWidths } from '../src/blocks/table/widths.js'
import { levelsAround, levelsOf, visualOrder } from '../src/text/bidi.js'

describe('column widths', () => {
  const need = (least: number, most: number) => ({ least, most })

  it('are what columns want where that fits', () => {
    expect(columnWidths([need(10, 50), need(10, 30)], 200, 20)).toEqual({ widths: [50, 30], fit: 'fits' })
  })
  it('fill the line when they nearly do', () => {
    expect(
      columnWidths([need(10, 100), need(10, 50)], 200, 20).widths.reduce((sum, one) => sum + one),
    ).toBeCloseTo(200)
  })
  it('share what is left when they must wrap', () => {
    const { widths, fit } = columnWidths([need(40, 300), need(40, 100)], 200, 20)
    expect(fit).toBe('fits')
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0)
    expect(widths.reduce((sum, one) => sum + one)).toBeCloseTo(200)
  })
  it('break words before they become slivers, then stack', () => {
    expect(columnWidths([need(150, 300), need(150, 300)], 200, 50).fit).toBe('words-break')
    expect(
      columnWidths(
        Array.from({ length: 20 }, () => need(80, 90)),
        200,
        50,
      ).fit,
    ).toBe('stacked')
  })
  it('share what a spanning cell needs more', () => {
    const cells = [
      { column: 0, colSpan: 1, least: 10, most: 10 },
      { column: 1, colSpan: 1, least: 10, most: 10 },
      { column: 0, colSpan: 2, least: 40, most: 60 },
    ]
    expect(columnNeeds(cells, 2)).toEqual([need(20, 30), need(20, 30)])
  })
})

describe('bidi', () => {
  it('asks for no levels where text runs one way', () => {
    expect(levelsOf('only latin', 'ltr')).toBeUndefined()
    expect(levelsOf('سلام', 'ltr')?.[0]).toBe(1)
    expect(levelsOf('latin', 'rtl')?.[0]).toBe(2)
  })
  it('lets a stretch run from left to right by itself', () => {
    const text = 'אב f() גד'
    expect([...(levelsOf(text, 'rtl') ?? [])]).toEqual([1, 1, 1, 2, 1, 1, 1, 1, 1])
    expect([...(levelsAround(text, 'rtl', [[3, 6]]) ?? [])]).toEqual([1, 1, 1, 2, 2, 2, 1, 1, 1])
    const twice = levelsAround('f() א g()', 'ltr', [
      [0, 3],
      [6, 9],
    ])
    expect([...(twice ?? [])]).toEqual([2, 2, 2, 0, 1, 0, 2, 2, 2])
    expect(levelsAround('f() only latin', 'ltr', [[0, 3]])).toBeUndefined()
  })
  it.each([
    [
      [0, 0, 1, 1, 0],
      [0, 1, 3, 2, 4],
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0],
    ],
    [[], []],
  ])('orders %j as %j', (levels, order) => {
    expect(visualOrder(levels)).toEqual(order)
  })
})
