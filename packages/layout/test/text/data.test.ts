import { expect, it } from 'vitest'
import { isData } from '../../src/text/data.js'

it.each([
  'Donaudampfschifffahrtsgesellschaft',
  'Schülerinnen/Schüler',
  'internationalization,',
  '"representation"',
])('%s is a word, which may be divided', (word) => {
  expect(isData(word)).toBe(false)
})

it.each([
  'https://example.org/documentation',
  '9f86d081884c7d659a2feaa0c55ad015',
  'aGVsbG8gd29ybGQ',
  'user_configuration',
  'abcdefghij'.repeat(16),
])('%s is data, in which a hyphen would be read', (word) => {
  expect(isData(word)).toBe(true)
})
