import { expect, it } from 'vitest'
import { heardIn, share, wrongOnes } from './hard-lines.js'

// Lines that were written with the expected reading first. The report names every wrong one.

/** Neither capitals nor the last stop are heard, nor how a metre is spelled. */
const heard = (said: string) =>
  said
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/(?<=met|lit)re(?=s?(?!\p{L}))/gu, 'er')

const all = await heardIn(new URL('./verbalise/hard/', import.meta.url), heard)

it('has three hundred lines, each with its reading', () => {
  expect(all.length).toBeGreaterThanOrEqual(300)
  expect(all.filter(({ right }) => right.length === 0)).toEqual([])
})

it('at least 90 % are right and at most 3 % wrong', () => {
  expect(share(all, 'right'), wrongOnes(all)).toBeGreaterThanOrEqual(0.9)
  expect(share(all, 'wrong'), wrongOnes(all)).toBeLessThanOrEqual(0.03)
})

it('nowhere is a figure left or a sign lost', () => {
  expect(all.filter(({ said }) => /\d|−/.test(said)).map(({ said }) => said)).toEqual([])
})
