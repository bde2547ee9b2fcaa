import { expect, it } from 'vitest'
import { lettersOf } from '../src/extract/extract.js'

it('the stroke that stretches an Arabic word, and marks on it, are no letters', () => {
  expect(lettersOf('كتـــاب')).toBe('كتاب')
  expect(lettersOf('كت\u064e\u0640\u0640\u064eاب')).toBe('كت\u064eاب')
  expect(lettersOf('كت\u064e\u0640\u064e\u0640اب')).toBe('كتاب')
})

// Processor time of tests in other threads counts, too.
it('marks alone take no longer than letters', { retry: 2 }, () => {
  const before = process.cpuUsage()
  expect(lettersOf('\u0301'.repeat(200_000))).toHaveLength(200_000)
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3)
})
