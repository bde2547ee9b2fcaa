/** At each sign that may end a sentence, the parser of addresses looks through all such signs behind it: so many may follow each other. */
export const mostEndSigns = 200

const endless = /(?:[!"'),.:;<?_~*\]]|&[a-z]{1,32};){200}/i

/**
 * Where an address has more of them in a row.
 *
 * @returns index of the first such line, from 0; undefined where there is none
 */
export function endlessAddress(source: string): number | undefined {
  for (const { 0: word, index } of source.matchAll(/\S{200,}/g))
    if (/https?:\/\/|www\.|@/i.test(word) && endless.test(word))
      return source.slice(0, index).split('\n').length - 1
  return undefined
}
