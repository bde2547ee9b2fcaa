import { expect, it } from 'vitest'
import { nearest } from '../../src/options/nearest.js'

const flags = ['title', 'to', 'out', 'paper', 'preset', 'text-size']

it.each([
  ['titel', 'title', 'two letters changed'],
  ['PAPER', 'paper', 'capitals'],
  ['otu', 'out', 'the same letters in another order'],
  ['output', 'out', 'a longer name'],
])('"%s" may mean "%s": %2$s', (word, meant) => {
  expect(nearest(word, flags)).toBe(meant)
})

it.each(['colour', 'weather', '', `out${'o'.repeat(300)}`])('"%s" means none of them', (word) => {
  expect(nearest(word, flags)).toBeUndefined()
})
