import { endingsOf, lastAlone } from './endings.js'
import type { SentenceRules } from './languages.js'

/** A place where a sentence may end, and what stands around it. */
interface Candidate {
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
  if (/^(?:[,;:·)\]}%&+=/、，；：]|@ |€(?! ?\d))/u.test(after)) return false
  if (space === '' && runsOn(candidate)) return false
  // "Well . . . perhaps"
  if (/^\.(?:\s|$)/u.test(after) && marks === '.') return false
  if (goesOn(after, lang)) return false
  if (/["”’»›“‘」』》]/u.test(closers) && rules.saying?.test(after)) return false
  if (/…|‥|\.\./u.test(marks) && rules.joins?.test(after)) return false
  if (/^[.．․]$/u.test(marks)) return closers !== '' || stopEnds(candidate, lang, rules)
  if (isName(candidate, lang)) return false
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

/** A full stop, and what tells whether it is one. */
interface Stop {
  before: string
  /** What begins behind it, without quotation marks and brackets. */
  next: string
  /** Whether that is a word that begins sentences. */
  begins: boolean
  /** Short forms that it may belong to. */
  words: readonly string[]
}

function stopEnds(candidate: Candidate, lang: string, rules: SentenceRules): boolean {
  if (/^(?:th|lo)(?:-|$)/.test(lang)) return false
  if (lang.startsWith('ko') && isKoreanDate(candidate)) return false
  const { before, whole, after } = candidate
  if ((whole && isEnumerator(before)) || /[:;] \d{1,3}$/.test(before)) return false
  const next = after.replace(opening, '')
  const stop = {
    before,
    next,
    begins: isStarter(next, rules),
    words: [...endingsOf(before), ...lastAlone(before)],
  }
  return (isPlain(before) ? undefined : letterOrNumberEnds(stop, rules)) ?? wordEnds(stop, rules)
}

/** "A." is rather an initial than a word, "a)" an item, and "No. 5" no answer. */
function isStarter(next: string, { starters }: SentenceRules): boolean {
  if (/^(?:\p{L}[.)]|No\. ?\d)/u.test(next)) return false
  return starters.has((/^[\p{L}\p{M}’]+/u.exec(next)?.[0] ?? '').toLowerCase())
}

/** Behind capitals, initials, "e.g" and figures; undefined where it is none of these. */
function letterOrNumberEnds(
  { before, next, begins, words }: Stop,
  rules: SentenceRules,
): boolean | undefined {
  // "3 p.m. EST." is no short form, "HON. J. V. CARR" and "FIGS. 4–6" are
  if (/(?:^|\s)\p{Lu}{3,}$/u.test(before) && !isOrdinal(before, rules))
    return isIn(rules.titles, words) || isIn(rules.numbered, words) ? undefined : true
  if (isInitial(before) || isDotted(before)) return isNever(words, rules) ? false : begins
  if (rules.ordinals && isOrdinal(before, rules))
    return begins || (/[IVX]$/.test(before) && /^\p{N}/u.test(next))
  return undefined
}

function wordEnds({ before, next, begins, words }: Stop, rules: SentenceRules): boolean {
  if (isIn(rules.titles, words)) return begins && isStreet(before)
  if (isIn(rules.last, words)) return true
  if (isIn(rules.inner, words)) return begins
  if (rules.continues.some(([from, until]) => from.test(before) && until.test(next))) return false
  if (isIn(rules.dated, words) && dateOrHour.test(next)) return false
  const isNumbered = isIn(rules.numbered, words)
  if (/(?:^|\s)\p{Ll}$/u.test(before) && !isNumbered) return begins
  if (!isNumbered && !/\p{L}(?:str|nr)$/u.test(before)) return true
  return begins ? !/^[IVX]+[,;)–-]/.test(next) : !numberOrDate.test(next)
}

/** What stands behind "No." and its like: "5", "£5", "§ 5", "IV", "A", "A12", "PL/2025", "May 5", "AD 30", "No. 5". */
const numberOrDate =
  /^(?:[\p{Sc}~≈±+−-]?\p{N}|§|[IVXLC]+(?![\p{L}’'])|\p{L}(?![\p{L}’'])|\p{Lu}{1,4}[-/ ]?\d|\p{Lu}{1,4}\/|\p{Lu}\p{Ll}{1,8}\.? \d|(?:AD|BCE?|CE)(?!\p{L})|\p{Lu}{2,3}\) )/u

/** "14:30", "9-13", "14/11", "9 h", "5 juin 2024", "14," */
const dateOrHour =
  /^\d{1,2}(?:[.:/h–-]\d|[ \u00a0]?(?:h|Uhr|uur)(?!\p{L})|[,;)]|\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4})/u

/** An ordinary word stands before the stop, as before most: no initial, figure or "e.g", which the slower patterns look for. */
function isPlain(before: string): boolean {
  const last = before.charCodeAt(before.length - 1)
  return last >= 0x61 && last <= 0x7a && !before.includes('.')
}

/** "5 Elm St", and not "In St". */
function isStreet(before: string): boolean {
  return /\S \p{Lu}\p{Ll}+ (?:St|Dr)$/u.test(before)
}

/** "2024. 5. 12." */
function isKoreanDate({ before, after }: Candidate): boolean {
  return (/\d$/.test(before) && /^\d/.test(after)) || /\d{4}\. \d{1,2}\. \d{1,2}$/.test(before)
}

/** "1", "a" or "IV" at the very beginning: the number of an item. */
function isEnumerator(before: string): boolean {
  return /^[\s([]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,5})$/u.test(before)
}

/** "J." and "J. R." and "J.-J." */
function isInitial(before: string): boolean {
  return /(?:^|[\s(“"'«„.‘’\u00a0-])\p{Lu}\p{M}*$/u.test(before)
}

/** "3", "XIV" and "12.–15", but not in "Fig. 3". */
function isOrdinal(before: string, { numbered }: SentenceRules): boolean {
  const number = /(?:^|[\s(]|(?<![\d.–/-])\d{1,2}(?:\.[–/-]|\/))(?:\d{1,3}|[IVX]+)$/u.exec(before)
  if (!number) return false
  const word = before.slice(0, number.index)
  return !(word.endsWith('.') && isIn(numbered, endingsOf(word.slice(0, -1)))) && !/str\.?$/u.test(word)
}

/** "U.S.", "Ph.D.", "ए. पी." */
function isDotted(before: string): boolean {
  return (
    /(?:^|[\s(“"'«„])(?:\p{L}[\p{L}\p{M}]?\.)+\p{L}[\p{L}\p{M}]?$/u.test(before) ||
    /(?:^|\s)[\u0905-\u0939][\u093e-\u094d]?$/u.test(before)
  )
}

function isNever(words: readonly string[], { titles, last }: SentenceRules): boolean {
  return isIn(titles, words) && !isIn(last, words)
}

function isIn(list: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => list.has(word))
}

/** "Yahoo!を": a particle goes on after a name with a mark in it. */
function isName({ marks, space, before, after }: Candidate, lang: string): boolean {
  return (
    lang.startsWith('ja') &&
    space === '' &&
    /^[!?]$/.test(marks) &&
    /[A-Za-z]$/.test(before) &&
    /^[をがはにでとのもへや]/u.test(after)
  )
}

function isEllipsis(marks: string): boolean {
  return /^[.…‥]+$/u.test(marks)
}
