import { describe, expect, it } from 'vitest'
import { degreeOf, highestDegree, judgeAll, patternsIn } from './check-patterns.mjs'
import { bounded } from './exceptions.ts'

describe('the patterns of a module', () => {
  it.each([
    ['const a: RegExp = /a+b/gu', 'a+b', 'gu'],
    ["const word = 'a+'\nexport const a = new RegExp('^' + word + 'b', 'u')", '^a+b', 'u'],
    ["const word = /a+/\nexport const a = RegExp('x' + word.source)", 'xa+', ''],
  ])('are found: %s', (text, source, flags) => {
    expect(patternsIn(text)).toContainEqual(expect.objectContaining({ source, flags }))
  })
})

describe('how long a pattern takes', () => {
  it.each([
    ['^a+b', 1],
    ['a+b', 2],
    ['a+a+a+b', 4],
    ['^(a+)+b', Number.POSITIVE_INFINITY],
  ])('%s is of degree %d', async (source, degree) => {
    expect(await degreeOf({ source, flags: '' })).toMatchObject({ degree })
  })
})

it('no pattern takes longer than the square of its input', { timeout: 1_800_000 }, async () => {
  const judged = await judgeAll()
  const bad = judged.filter(({ degree, source }) => !(degree <= highestDegree) && !bounded.has(source))
  expect(bad.map(({ places, source, degree }) => `${places.join(' ')} /${source}/ ${degree}`)).toEqual([])
  // A pattern that has changed is to be judged anew.
  const sources = new Set(judged.map(({ source }) => source))
  expect([...bounded.keys()].filter((source) => !sources.has(source))).toEqual([])
})
