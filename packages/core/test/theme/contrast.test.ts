import { contrast, lowContrast, themes } from '@lectern/core'
import { describe, expect, it } from 'vitest'

describe('themes', () => {
  it.each(Object.entries(themes))('%s keeps 7:1 everywhere (WCAG 1.4.6)', (_, theme) => {
    expect(lowContrast(theme)).toEqual([])
  })

  it('finds what is too faint', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
