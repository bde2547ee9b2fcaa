import type { SentenceRules } from './languages.js'

/** A place where a sentence may end, and what stands around it. */
export interface Candidate {
  /** "?!", ".", "…" */
  marks: string
  /** Quotation marks and brackets behind it. */
  closers: string
  space: string
  /** Some characters before the mark, no further back than the sentence. */
  before: string
  /** Whether `before` is all of the sentence. */
  whole: boolean
  /** Some characters after the space. */
  after: string
}

/** Whether a sentence ends at a candidate. */
export function ends(candidate: Candidate, lang: string, rules: SentenceRules): boolean {
  const { marks, closers, space, after } = candidate
  if (after === '' || space.includes('\n')) return true
  if (/^[,;:·)\]}%&+=/、，；：]/u.test(after)) return false
  if (space === '' && runsOn(candidate)) return false
  if (goesOn(after, lang)) return false
  if (/["”’»›“‘」』》]/u.test(closers) && rules.saying?.test(after)) return false
  if (/^[.．․]$/u.test(marks)) return closers !== '' || stopEnds(candidate, lang, rules)
  return !(isEllipsis(marks) && /^(?:と|って)/u.test(after))
}

/** Marks inside a word ("3.5", "example.org", "a?b=c"): only scripts without spaces end a sentence there. */
function runsOn({ marks, after }: Candidate): boolean {
  if (/[^.!?…‥．․;]/u.test(marks)) return /^\p{Script=Hangul}/u.test(after)
  if (/^[.．․]$/u.test(marks)) return true
  return !/^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[「『（《“])/u.test(after)
}

/** A small letter goes on, but for "iPhone", "b)" and "'s Avonds". */
function goesOn(after: string, lang: string): boolean {
  const next = after.replace(opening, '')
  if (!/^\p{Ll}/u.test(next) || /^\p{Script=Georgian}/u.test(next)) return false
  if (/^(?:\p{Ll}{1,2}\p{Lu}|\p{Ll}\))/u.test(next)) return false
  return !(lang.startsWith('nl') && /^['’‘]\p{Ll}+ \p{Lu}/u.test(after))
}

const opening = /^[«»„“”‘’"'‚‹›()[\]{}「『（《–—-]+\s*/u

function stopEnds(candidate: Candidate, lang: string, rules: SentenceRules): boolean {
  if (/^(?:th|lo)(?:-|$)/.test(lang)) return false
  const { before, whole, after } = candidate
  const next = after.replace(opening, '')
  if ((whole && isEnumerator(before)) || /[:;] \d{1,3}$/.test(before)) return false
  const begins = rules.starters.has((/^[\p{L}\p{M}’]+/u.exec(next)?.[0] ?? '').toLowerCase())
  if (isInitial(before) || isDotted(before)) return isNever(before, rules) ? false : begins
  if (rules.ordinals && isOrdinal(before, rules))
    return begins || (/[IVX]$/.test(before) && /^\p{N}/u.test(next))
  if (isIn(rules.titles, before)) return false
  if (isIn(rules.last, before)) return true
  if (isIn(rules.inner, before)) return begins
  if (/(?:^|\s)\p{Ll}$/u.test(before) && !isIn(rules.numbered, before)) return begins
  if (!isIn(rules.numbered, before) && !/\p{L}str$/u.test(before)) return true
  return begins || !/^(?:[\p{N}§]|[IVXLC]+(?!\p{L})|\p{L}(?!\p{L}))/u.test(next)
}

/** "1", "a" or "IV" at the very beginning: the number of an item. */
function isEnumerator(before: string): boolean {
  return /^[\s([]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,5})$/u.test(before)
}

/** "J." and "J. R." and "J.-J." */
function isInitial(before: string): boolean {
  return /(?:^|[\s(“"'«„.‘’\u00a0-])\p{Lu}\p{M}*$/u.test(before)
}

/** "3" and "XIV", but not in "Fig. 3". */
function isOrdinal(before: string, { numbered }: SentenceRules): boolean {
  const number = /(?:^|[\s(])(?:\d{1,3}|[IVX]+)$/u.exec(before)
  if (!number) return false
  const word = before.slice(0, number.index)
  return !(word.endsWith('.') && isIn(numbered, word.slice(0, -1))) && !/str\.?$/u.test(word)
}

/** "U.S.", "Ph.D.", "ए. पी." */
function isDotted(before: string): boolean {
  return (
    /(?:^|[\s(“"'«„])(?:\p{L}[\p{L}\p{M}]?\.)+\p{L}[\p{L}\p{M}]?$/u.test(before) ||
    /(?:^|\s)[\u0905-\u0939][\u093e-\u094d]?$/u.test(before)
  )
}

function isNever(before: string, { titles, last }: SentenceRules): boolean {
  return isIn(titles, before) && !isIn(last, before)
}

/** Whether the last words before the stop, up to three of them, are in a list. */
function isIn(list: ReadonlySet<string>, before: string): boolean {
  const found = /(?:(?:[^\s(“"«„]+\s)?[^\s(“"«„]+\s)?[^\s(“"«„]+$/u.exec(before)?.[0]
  if (!found) return false
  const words = found.toLowerCase().split(/\s+/)
  const elided = words.at(-1)?.replace(/^.*['’]/u, '') ?? ''
  return list.has(elided) || words.some((_, index) => list.has(words.slice(index).join(' ')))
}

function isEllipsis(marks: string): boolean {
  return /^[.…‥]+$/u.test(marks)
}
