import { closestMatch } from 'leven'

/** A longer word is no misspelling of an option, and to compare it takes seconds. */
const longestWord = 200

/**
 * What was most likely meant: the candidate that needs the fewest letters changed, a third of them at most, rounded up; else
 * one of the same letters ("pfd"), or one that the word begins with ("output" for "out").
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined
  const lower = word.toLowerCase()
  const all = [...candidates]
  const known = all.map((candidate) => candidate.toLowerCase())
  const meant =
    closestMatch(lower, known, { maxDistance: Math.ceil(lower.length / 3) }) ??
    known.find((candidate) => lettersOf(candidate) === lettersOf(lower)) ??
    known.find((candidate) => candidate.length > 2 && lower.startsWith(candidate))
  return all.find((candidate) => candidate.toLowerCase() === meant)
}

/** The letters of a word in alphabetical order: equal for "pfd" and "pdf". */
const lettersOf = (word: string): string => [...word].sort().join('')

/** "Did you mean “letter”?" with a space before it; nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? '' : ` Did you mean “${meant}”?`
}
