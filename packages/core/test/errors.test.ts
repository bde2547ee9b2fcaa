import { describe, expect, it } from 'vitest'
import { LecternError } from '../dist/index.js'

class OverBudget extends LecternError {}

describe('instanceof', () => {
  it('takes an error of another copy of this module for a LecternError', () => {
    const other = Object.assign(new Error('No'), { [Symbol.for('lectern.error')]: true })
    expect(other instanceof LecternError).toBe(true)
    expect(new Error('No') instanceof LecternError).toBe(false)
  })

  it('takes no LecternError for one of a subclass', () => {
    expect(new LecternError('unsupported', 'No') instanceof OverBudget).toBe(false)
    expect(new OverBudget('over-limit', 'No') instanceof OverBudget).toBe(true)
    expect(new OverBudget('over-limit', 'No') instanceof LecternError).toBe(true)
  })
})
