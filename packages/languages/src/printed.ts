import type { Messages } from '@lectern/core'

/** Counts that between them have each plural form of any language. */
const counts = [0, 1, 2, 3, 5, 11, 100, 1_000_000]

/** What messages may print, with counts filled in: for the fonts, which must be able to draw it. */
export function printedBy(messages: Messages): string[] {
  return Object.values(messages).flatMap((message) => {
    if (typeof message === 'string') return [message]
    const say = message as (...values: number[]) => string
    return counts.map((count) => say(...Array<number>(say.length).fill(count)))
  })
}
