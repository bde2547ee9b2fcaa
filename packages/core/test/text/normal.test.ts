import { expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { normalized } from '../../src/text/normal.js'

it.each([
  '',
  'e\u0301',
  `e\u0301 ${'word '.repeat(100)}o\u0323\u0302`,
  `a${'\u0301\u0323'.repeat(100)} \ufb01`,
])('normalises %j as its method does', (text) => {
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
    expect(normalized(text, form)).toBe(text.normalize(form))
})

it('keeps every one of 100,000 marks on one letter, and does not sort them all', () => {
  const marks = '\u0301\u0323\u{1d165}'.repeat(33_333)
  const before = processorTime()
  const text = normalized(`a${marks} e\u0301`, 'NFC')
  expect(processorTime() - before).toBeLessThan(1_000)
  expect(text.slice(-2)).toBe(' é')
  expect([...text.slice(1, -2)].toSorted()).toEqual([...marks].toSorted())
})
