/// <reference path="../vendor.d.ts" />
import LineBreaker from 'linebreak'
import { isAddress } from './data.js'
import { wordStarts } from './dictionary.js'
import { isEastAsian, kindAt, kindBefore } from './east-asian.js'

/** What may happen at a place between two characters. */
export const breaks = { no: 0, may: 1, must: 2 } as const

/**
 * Where lines may or must end: a value for each place before a character, and for the end. By UAX #14, with
 * dictionaries where a script puts no spaces (LB1, class SA), and with the tailorings below.
 */
export function breaksOf(text: string): Uint8Array {
  const found = standardBreaks(text)
  for (const at of wordStarts(text)) found[at] ||= breaks.may
  if (hangul.test(text)) keepWords(text, found)
  if (/[([{]/.test(text)) tailorBrackets(text, found)
  if (text.includes('/')) tailorSlashes(text, found)
  if (isEastAsian(text)) tailorSquares(text, found)
  return found
}

/** By UAX #14 alone. */
function standardBreaks(text: string): Uint8Array {
  const found = new Uint8Array(text.length + 1)
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const must = next.required && next.position < text.length
    found[next.position] = must ? breaks.must : breaks.may
  }
  return found
}

/** A quotation that ends before a bracket opens: UAX #14 before 15.1 (LB15) took its end for a beginning. */
const closedBeforeOpened = /(?<=\S)[”’»"'] +(?=[([{])/g

function tailorBrackets(text: string, found: Uint8Array): void {
  for (const { 0: quoted, index } of text.matchAll(closedBeforeOpened))
    found[index + quoted.length] ||= breaks.may
}

const hangul = /[\uac00-\ud7a3]/

/** Korean words stay whole: they have spaces, and a word that is cut is hard to read (UAX #14, 8, "Korean"). */
function keepWords(text: string, found: Uint8Array): void {
  for (let at = 1; at < text.length; at++) {
    if (found[at] === breaks.may && hangul.test(text[at] ?? '') && hangul.test(text[at - 1] ?? ''))
      found[at] = breaks.no
  }
}

/** Signs of JIS X 4051 that UAX #14 takes for ideographs: a dash and the end of a mark of repetition, and what goes before a figure. */
const neverFirst = /[\uff5e\u3035]/g
const neverLast = /\uff03/g

/** A line begins after an opening quotation mark of Chinese, and ends behind a closing one (UAX #14 from 15.1, LB19a). */
function tailorSquares(text: string, found: Uint8Array): void {
  const set = (at: number, value: number): void => {
    if (at > 0 && at < text.length && found[at] !== breaks.must) found[at] = value
  }
  for (const { index } of text.matchAll(/[“‘]/g)) {
    const before = kindBefore(text, index)
    if (kindAt(text, index) === 'open' && (before === 'letter' || before === 'close')) set(index, breaks.may)
  }
  for (const { index } of text.matchAll(/[”’]/g)) {
    const after = kindAt(text, index + 1)
    const isFree = after === 'open' || (after === 'letter' && !nonStarter.test(text.charAt(index + 1)))
    if (kindAt(text, index) === 'close' && isFree) set(index + 1, breaks.may)
  }
  for (const { index } of text.matchAll(neverFirst)) set(index, breaks.no)
  for (const { index } of text.matchAll(neverLast)) set(index + 1, breaks.no)
}

/** UAX #14, NS and CJ: small letters of Japanese, and marks of repetition and of length. */
const nonStarter = /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ々〻ゝゞヽヾー]/

/** "µg/m³" and "and/or" stay whole, though UAX #14 would end a line after any slash; addresses may break. */
function tailorSlashes(text: string, found: Uint8Array): void {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (!word.includes('/')) continue
    const end = index + word.length
    if (isAddress(word)) breakAddress(text, index, end, found)
    else if (word.length < 18)
      for (let at = index + 1; at < end; at++)
        if (text[at - 1] === '/' && found[at] !== breaks.must) found[at] = breaks.no
  }
}

/**
 * Addresses break after slashes and before the marks that part them, where nobody takes the break for part of the
 * address; never at a hyphen, which would be taken for one of ours.
 */
function breakAddress(text: string, begin: number, end: number, found: Uint8Array): void {
  for (let at = begin + 1; at < end; at++) {
    if (found[at] === breaks.must) continue
    const [before = '', after = ''] = [text[at - 1], text[at]]
    const afterSlash = before === '/' && after !== '/' && text.slice(at - 3, at) !== '://'
    const beforeMark =
      /[.?#&=_~%+]/.test(after) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
    found[at] = afterSlash || beforeMark ? breaks.may : breaks.no
  }
}
