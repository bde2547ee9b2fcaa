import { describe, expect, it } from 'vitest'
import { inPieces } from '../../src/fonts/cut.js'

describe('inPieces', () => {
  it('leaves what any language writes as it is', () => {
    expect(inPieces('Donaudampfschifffahrtsgesellschaft')).toEqual(['Donaudampfschifffahrtsgesellschaft'])
  })

  it.each([
    ['letters', 'a'],
    ['letters with marks', 'a\u0301\u0323'],
    ['families', '👩\u200d'],
    ['marks alone', '\u0301'],
    ['pairs', '😀'],
  ])('cuts %s without an end, and loses nothing', (_, piece) => {
    const text = piece.repeat(3_000)
    const pieces = inPieces(text)
    expect(pieces.join('')).toBe(text)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2_000)
    for (const one of pieces) expect(one.isWellFormed()).toBe(true)
  })

  it('keeps marks with their letters', () => {
    for (const one of inPieces('a\u0301\u0323'.repeat(3_000))) expect(one).toMatch(/^a/)
  })
})
