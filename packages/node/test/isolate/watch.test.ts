import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defaultBudget } from '../../src/isolate/budget.js'
import type { IsolatedProcess } from '../../src/isolate/process.js'
import { watch } from '../../src/isolate/watch.js'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function watched(memory: number): Error[] {
  const process = { gauge: () => ({ processor: 0, memory }), onGauge: () => undefined }
  const errors: Error[] = []
  watch(process as Partial<IsolatedProcess> as IsolatedProcess, defaultBudget, (error) => errors.push(error))
  vi.advanceTimersByTime(120_000)
  return errors
}

it('a process that says nothing after it was started is given up', () => {
  expect(watched(0)).toMatchObject([{ code: 'crashed', message: expect.stringContaining('did not start') }])
  expect(watched(1)).toEqual([])
})
