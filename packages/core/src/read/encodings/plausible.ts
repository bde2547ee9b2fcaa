import { letters, usual } from './letters.js'

const often = new Set(Object.values(usual).join(''))
const opening = new Set('“„‘‚«‹¡¿')
const closing = new Set('”’»›…“‘')
const drawn = /[\u2500-\u259f]/
const loose = new Set('–—·•†§©®™°€£¥½¼¾²³±×¶')
const alphabets =
  /([A-Za-zª-ɏ])|(\p{Script=Greek})|(\p{Script=Cyrillic})|(\p{Script=Hebrew})|(\p{Script=Arabic})|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u

/** How much a letter speaks for each language: one that it writes often, a little more. */
const languages = Object.values(letters).map(
  (all) => new Map([...all].map((one, at) => [one, weight(one, at)])),
)

function weight(letter: string, place: number): number {
  return alphabetOf(letter) > 1 ? 1 : 1 - Math.min(place, 10) * 0.02
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

interface Marks {
  /** How often each letter beyond ASCII comes, in lower case. */
  letters: Map<string, number>
  /** What its neighbours say of each character: for it above zero, against it below. */
  fit: number
  count: number
}

/**
 * How much a text looks like one that somebody wrote: at most about 1 for each of its characters beyond ASCII. Read in another encoding than its own, a
 * text has capitals inside words, signs inside words, and letters that no one language has together.
 */
export function plausibility(text: string): number {
  const marks = read(text)
  if (marks.count === 0) return 0
  let best = Number.NEGATIVE_INFINITY
  for (const known of languages) best = Math.max(best, lettersOf(marks, known))
  return (best + marks.fit) / marks.count
}

function lettersOf({ letters }: Marks, known: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [letter, times] of letters)
    sum += (known.get(letter) ?? (unspaced.test(letter) ? 1 : -0.4)) * times
  return sum
}

function read(text: string): Marks {
  const marks: Marks = { letters: new Map(), fit: 0, count: 0 }
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue
    const [before, char, after] = [text[at - 1] ?? ' ', text[at] ?? ' ', text[at + 1] ?? ' ']
    marks.count++
    const isLetter = /\p{L}/u.test(char)
    if (isLetter) count(marks.letters, char.toLowerCase())
    marks.fit += isLetter ? letterFit(before, char, after) : signFit(before, char, after)
  }
  return marks
}

function count(times: Map<string, number>, letter: string): void {
  times.set(letter, (times.get(letter) ?? 0) + 1)
}

function letterFit(before: string, char: string, after: string): number {
  const alphabet = alphabetOf(char)
  let fit = alphabet > 1 && often.has(char) ? 0.2 : 0
  if (isOther(alphabet, before) || isOther(alphabet, after)) fit -= 2
  if (isUpper(char) && isLower(before)) fit -= 2
  if (isLower(char) && isUpper(after)) fit -= 2
  if (before === char && after === char && alphabet < 6) fit -= 2
  if (/[.,;:!?)]/.test(before) && !/[ªº]/.test(char)) fit -= 1
  if (alphabet > 1 && !/\p{L}/u.test(before + after)) fit -= 0.7
  // A consonant is no word, and an initial has its full stop: “Š 1999” is “© 1999”.
  if (alphabet === 1 && isUpper(char) && !/[\p{L}.]/u.test(before + after) && !vowel.test(char)) fit -= 1
  return fit
}

function signFit(before: string, char: string, after: string): number {
  if (/[\x80-\x9f\ufffd\p{Cn}\p{Co}]/u.test(char)) return -3
  if (/\p{M}/u.test(char)) return /[\p{L}\p{M}]/u.test(before) ? 0.5 : -1
  const [isAfterLetter, isBeforeLetter] = [/[\p{L}\p{N}]/u.test(before), /[\p{L}\p{N}]/u.test(after)]
  if (char === '’' && isAfterLetter) return 1
  if (opening.has(char) && !isAfterLetter && !/\s/.test(after)) return 1
  if (char === '…' && isAfterLetter) return 0.5
  if (closing.has(char) && !/\s/.test(before) && !isBeforeLetter) return 1
  // Nobody who wants a space without a break writes another space after it: there, it is the `á` of “está” in a code page of DOS.
  if (char === '\xa0') return isAfterLetter && after === ' ' ? 0 : 0.5
  if (isAfterLetter && isBeforeLetter) return /[–—·]/.test(char) ? 0 : -1.5
  if (drawn.test(char)) return isAfterLetter || isBeforeLetter ? -0.5 : drawn.test(before + after) ? 1 : 0
  return loose.has(char) ? 0.5 : -0.5
}

/** A number for each alphabet; 0 for what is no letter of one of them. */
function alphabetOf(char: string): number {
  const match = alphabets.exec(char)
  return match ? match.findIndex((group, index) => index > 0 && group !== undefined) : 0
}

function isOther(alphabet: number, neighbour: string): boolean {
  const other = alphabetOf(neighbour)
  return other > 0 && other !== alphabet
}

const vowel = /[À-ÆÈ-ÏÒ-ÖØ-ÝĄĘĚİŐŮŰŸ]/
const isUpper = (char: string): boolean => /\p{Lu}/u.test(char)
const isLower = (char: string): boolean => /\p{Ll}/u.test(char)
