import { expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { lettersOf } from '../src/extract/extract.js'

it('the stroke that stretches an Arabic word, and marks on it, are no letters', () => {
  expect(lettersOf('كتـــاب')).toBe('كتاب')
  expect(lettersOf('كت\u064e\u0640\u0640\u064eاب')).toBe('كت\u064eاب')
  expect(lettersOf('كت\u064e\u0640\u064e\u0640اب')).toBe('كتاب')
})

it('marks alone take no longer than letters', () => {
  const before = processorTime()
  expect(lettersOf('\u0301'.repeat(200_000))).toHaveLength(200_000)
  expect(processorTime() - before).toBeLessThan(3_000)
})
