import { describe, expect, it } from 'vitest'
import { narrationChoices, rateOf } from '../src/command/narration-choices.js'
import { withDefaults } from '../src/command/settings.js'

describe('what is said', () => {
  it('is left to the defaults', () => expect(narrationChoices(withDefaults({}))).toEqual({}))

  it('is what the settings ask for', () =>
    expect(
      narrationChoices(
        withDefaults({
          verbosity: 'all',
          readCode: 'read',
          readTables: 'columns',
          readNotes: 'inline',
          announce: ['links', 'pages'],
        }),
      ),
    ).toEqual({
      verbosity: 'all',
      code: 'read',
      tables: 'columns',
      notes: 'inline',
      links: 'announce',
      pageNumbers: true,
    }))

  it('has the numbers of paragraphs that are printed', () =>
    expect(narrationChoices(withDefaults({ number: 'paragraphs' }))).toEqual({ paragraphNumbers: true }))
})

describe('the rate', () => {
  it('is that of the look where nobody says', () =>
    expect(rateOf(withDefaults({ preset: ['dyslexia'] }))).toBe(0.9))
  it('is the one asked for', () =>
    expect(rateOf(withDefaults({ preset: ['dyslexia'], rate: 1.2 }))).toBe(1.2))
  it('is the usual one for several looks', () =>
    expect(rateOf(withDefaults({ preset: ['default', 'dyslexia'] }))).toBeUndefined())
})
