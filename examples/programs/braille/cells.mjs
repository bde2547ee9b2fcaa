// @ts-check
/** Signs of English braille as ASCII (the code of North American embossers). */
const marks = new Map([
  ['.', '4'],
  [',', '1'],
  ['?', '8'],
  ['!', '6'],
  [':', '3'],
  [';', '2'],
  ['-', '-'],
  ['’', "'"],
  ["'", "'"],
])
const digits = 'jabcdefghi'

/**
 * @param {string} text
 * @returns {{ text: string, unknown: string[] }} the characters that have no sign here are a question mark
 */
export function encode(text) {
  /** @type {Set<string>} */
  const unknown = new Set()
  let isNumber = false
  let cells = ''
  for (const char of text) {
    if (/[0-9]/.test(char)) {
      cells += `${isNumber ? '' : '#'}${digits[Number(char)]}`
      isNumber = true
      continue
    }
    const letter = char.toLowerCase()
    if (/[a-z]/.test(letter) && letter.length === 1)
      cells += `${isNumber && letter <= 'j' ? ';' : ''}${letter === char ? '' : ','}${letter}`
    else if (/\s/.test(char)) cells += ' '
    else if (marks.has(char)) cells += marks.get(char)
    else {
      cells += '8'
      unknown.add(char)
    }
    isNumber = false
  }
  return { text: cells, unknown: [...unknown] }
}

/** @param {string} cells */
export function decode(cells) {
  return cells
    .replace(/#([a-j]+)/g, (_, number) => [...number].map((cell) => digits.indexOf(cell)).join(''))
    .replace(/;(?=,?[a-j])/g, '')
    .replace(/,([a-z])/g, (_, letter) => letter.toUpperCase())
}
