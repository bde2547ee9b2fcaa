import { describe, expect, it } from 'vitest'
import { numberIn } from '../../src/text/sections/numbers.js'

describe('the number of a part', () => {
  it.each([
    ['12', 12],
    ['XIV', 14],
    ['xlix', 49],
    ['IIX', undefined],
    ['٢١', 21],
    ['५', 5],
    ['១៣', 13],
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['二〇', 20],
    ['百二', 102],
    ['一百二十三', 123],
    ['ט', 9],
    ['טו', 15],
    ['כג', 23],
    ['፲፪', 12],
    ['mill', undefined],
  ])('%s is %s', (written, number) => {
    expect(numberIn(written)).toBe(number)
  })
})
