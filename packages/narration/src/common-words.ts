import * as library from '@jest/diff-sequences'

// Its types are those of its CommonJS module, which has the function one level lower.
const diffSequences = library.default as unknown as typeof library.default.default

/** The longest run of words that both have in the same order: for each word of one its index among the other's, or −1. */
export function commonWords(one: readonly string[], other: readonly string[]): number[] {
  const places = one.map(() => -1)
  const isCommon = (at: number, place: number) => one[at] === other[place]
  diffSequences(one.length, other.length, isCommon, (count, at, place) => {
    for (let index = 0; index < count; index++) places[at + index] = place + index
  })
  return places
}
