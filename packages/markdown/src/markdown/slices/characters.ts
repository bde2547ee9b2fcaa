/*
 * Characters of mere words: those that mean nothing to CommonMark or to our extensions where they stand.
 */

const backslash = 92
const colon = 58
const dot = 46
const lineFeed = 10
const space = 32

/** ASCII characters that never mean anything, wherever they stand on a line. */
const anywhere = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"%\'(),/;?^')
/** Those that mean something at most at the beginning of a line: lists, headings, rules, underlines. */
const inside = tableOf(' 0123456789+-#=.:')
/** What begins a line that is words with marks in it; whether the mark is one, who reads it sees. */
const marks = tableOf('*[`~$')

/** Whether the character within a line is words. */
export function isInert(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code >= 128 || anywhere[code] === 1) return true
  if (inside[code] !== 1) return false
  if (code === colon) return endsWord(source, at + 1)
  return code !== dot || !isWeb(source, at)
}

/** Whether a line that begins so is neither blank nor indented, a list item, a heading, a rule or an underline. */
export function beginsWords(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code >= 128 || anywhere[code] === 1 || marks[code] === 1) return true
  if (!isDigit(code)) return false
  let next = at + 1
  while (isDigit(source.charCodeAt(next))) next++
  return !/^[.)](?:\s|$)/.test(source.slice(next, next + 2))
}

/** `www.` begins an address. */
export function isWeb(source: string, dotAt: number): boolean {
  const before = source.charCodeAt(dotAt - 1)
  return (before === 119 || before === 87) && /^www$/i.test(source.slice(Math.max(0, dotAt - 3), dotAt))
}

/** Neither a space nor punctuation, in any script; characters of two units do not count, to be safe. */
export function isLetter(character: string): boolean {
  return character < '\x80' ? /^[A-Za-z\d]$/.test(character) : /^[\p{L}\p{N}]$/u.test(character)
}

/** `:name` is a directive, `://` an address, and `:-` may underline the head of a table. A backslash before anything but a line feed is left to the parser anyway. */
function endsWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === space || code === lineFeed || code === backslash || at === source.length
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
