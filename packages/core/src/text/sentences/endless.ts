/** UTF-16 units; two minutes of speech. Sentences of laws come to a thousand. */
const most = 2000

/** Places where a sentence may be cut: behind a mark that ends a clause, or between words. */
const places = /(?<clause>[,;:،؛—–)]\s+|[、，；：]\s*)|\s+/gu

/**
 * A sentence that goes on for pages (a list without full stops, a text whose marks were lost) is cut behind clauses, or
 * else between words: nobody finds a place in it, and its sound would be one piece of hours.
 */
export function cutEndless(text: string, boundaries: readonly number[]): number[] {
  let begin = 0
  return boundaries.flatMap((end) => {
    const cuts = end - begin > most ? cutsIn(text, begin, end) : []
    begin = end
    return [...cuts, end]
  })
}

function cutsIn(text: string, begin: number, end: number): number[] {
  const cuts: number[] = []
  let from = begin
  let clause = from
  let word = from
  for (const match of text.slice(begin, end).matchAll(places)) {
    const at = begin + match.index + match[0].length
    if (at - from > most && word > from) {
      from = clause > from + most / 2 ? clause : word
      cuts.push(from)
    }
    word = at
    if (match.groups?.clause) clause = at
  }
  return cuts.filter((cut) => cut < end)
}
