import { narrate, printedRanges } from '@lectern/narration'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { article, p } from './tell.js'

/** What stands in print for each word that is said: "twelfth" is "12". */
function pairs(spoken: string, display: string): [said: string, printed: string | undefined][] {
  const ranges = [...spoken.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }))
  return printedRanges({ spoken, display }, ranges).map((place, index) => {
    const range = ranges[index] ?? { from: 0, to: 0 }
    return [spoken.slice(range.from, range.to), place && display.slice(place.from, place.to)]
  })
}

describe('the places of what is said', () => {
  it('are those of the same words', () =>
    expect(pairs('Ada met Bob.', 'Ada met Bob')).toEqual([
      ['Ada', 'Ada'],
      ['met', 'met'],
      ['Bob', 'Bob'],
    ]))

  it('are those of what other words are said for', () =>
    expect(pairs('On the twelfth of May it cost four dollars.', 'On 12 May it cost $4.')).toEqual([
      ['On', 'On'],
      ['the', '12'],
      ['twelfth', '12'],
      ['of', '12'],
      ['May', 'May'],
      ['it', 'it'],
      ['cost', 'cost'],
      ['four', '$'],
      ['dollars', '4'],
    ]))

  it('are none for what is only said', () =>
    expect(pairs('Year: Titles fourteen', 'Titles 14')).toEqual([
      ['Year', undefined],
      ['Titles', 'Titles'],
      ['fourteen', '14'],
    ]))

  it('of a real script go down the text, and cover its words', async () => {
    const words = fc.constantFrom(
      'Ada met 12 cats. ',
      'It cost $4.50 — really. ',
      'CO₂ & 5 km. ',
      'On 3 May 2024. ',
      'Fine, she said. ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (pieces) => {
        const { items } = await narrate(await article([p(pieces.join(''))]), { frame: false })
        for (const item of items) {
          if (item.type === 'pause') continue
          const ranges = [...item.spoken.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
            from: index,
            to: index + word.length,
          }))
          const found = printedRanges(item, ranges).flatMap((range) => range ?? [])
          const begins = found.map(({ from }) => from)
          expect(begins).toEqual([...begins].sort((a, b) => a - b))
          expect(found.at(-1)?.to).toBe(item.display.replace(/[^\p{L}\p{N}\p{S}]+$/u, '').length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('of a long sentence are found in time', () => {
    const display = 'word 12 and '.repeat(9_000)
    const spoken = 'word twelve and '.repeat(9_000)
    const begin = processorTime()
    expect(
      printedRanges({ spoken, display }, [{ from: spoken.length - 4, to: spoken.length - 1 }])[0],
    ).toEqual({ from: display.length - 4, to: display.length - 1 })
    expect(processorTime() - begin).toBeLessThan(8_000)
  })
})
