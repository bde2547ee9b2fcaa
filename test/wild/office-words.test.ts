import { describe, expect, it } from 'vitest'

interface OfficeWords {
  missing(expected: string, ways: readonly string[]): string[]
}
// @ts-expect-error a script without types
const { missing }: OfficeWords = await import('./office-words.mjs')

describe('words of an office file that are not in the tree', () => {
  it('are found where one is lost', () => {
    expect(missing('The lake is deep and cold', ['The lake is and cold'])).toEqual(['deep'])
  })

  it('are not lost where they stand further on', () => {
    expect(missing('one (a note) two three', ['one two three a note'])).toEqual([])
  })

  it('are not lost where one reader parts words that stand in one for the other', () => {
    expect(missing('before SDT Run after', ['before SDTRun after'])).toEqual([])
    expect(missing('in the abstract4 of it', ['in the abstract 4 of it'])).toEqual([])
  })

  it('are lost where their letters stand only in another place', () => {
    expect(missing('a cold lake in the north', ['a lake in the north, uncoldness'])).toEqual(['cold'])
  })
})
