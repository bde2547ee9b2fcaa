import { closestMatch } from 'leven'

/** What was most likely meant: the candidate that needs the fewest letters changed, a third of them at most, rounded up. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase()
  const all = [...candidates]
  const close = closestMatch(
    lower,
    all.map((candidate) => candidate.toLowerCase()),
    { maxDistance: Math.ceil(lower.length / 3) },
  )
  return all.find((candidate) => candidate.toLowerCase() === close)
}

/** "Did you mean “letter”?" with a space before it; nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? '' : ` Did you mean “${meant}”?`
}
