/**
 * Line breaking for text of alphabets with everyday punctuation: what UAX #14 says of it, as a table of pairs, without the
 * tables of Unicode, which take longer to unpack than a short article to set. Anything else is left to the whole
 * algorithm; a property test holds both to the same answers.
 */

/** Classes of UAX #14 in the order of the table's columns; then those that are treated apart. */
const names = [
  'AL',
  'NU',
  'IS',
  'OP',
  'CP',
  'QU',
  'HY',
  'BA',
  'B2',
  'EX',
  'IN',
  'CL',
  'GL',
  'SY',
  'PO',
  'PR',
  'CB',
  'CM',
  'SP',
  'BK',
] as const
type Class = (typeof names)[number]

/** Where a line may end between two classes without a space between them: rows before, columns after. */
const direct: Readonly<Partial<Record<Class, string>>> = {
  AL: '........÷.......÷',
  NU: '........÷.......÷',
  IS: '...÷....÷.....÷÷÷',
  OP: '.................',
  CP: '...÷....÷.......÷',
  QU: '.................',
  HY: '÷..÷....÷...÷.÷÷÷',
  BA: '÷÷.÷....÷...÷.÷÷÷',
  B2: '÷÷.÷..........÷÷÷',
  EX: '÷÷.÷....÷.....÷÷÷',
  IN: '÷÷.÷....÷.....÷÷÷',
  CL: '÷÷.÷....÷.......÷',
  GL: '.................',
  SY: '÷..÷....÷.....÷÷÷',
  PO: '........÷.....÷÷÷',
  PR: '........÷.....÷÷÷',
  CB: '÷÷.÷..÷÷÷.÷...÷÷÷',
}

/** Where a line may end after spaces. */
const spaced: Readonly<Partial<Record<Class, string>>> = {
  OP: '.................',
  QU: '÷÷...÷÷÷÷.÷.÷.÷÷÷',
  B2: '÷÷.÷.÷÷÷..÷.÷.÷÷÷',
}
const anyOther = '÷÷.÷.÷÷÷÷.÷.÷.÷÷÷'

const columns = 17
const numberOf = (name: Class): number => names.indexOf(name) + 1
const [AL, CM, SP, BK] = [numberOf('AL'), numberOf('CM'), numberOf('SP'), numberOf('BK')]

/** One byte a pair, by the numbers of the classes. */
function pairTable(row: (name: Class) => string): Uint8Array {
  const table = new Uint8Array((columns + 1) * (columns + 1))
  for (const name of names.slice(0, columns))
    for (let column = 0; column < columns; column++)
      table[numberOf(name) * (columns + 1) + column + 1] = row(name)[column] === '÷' ? 1 : 0
  return table
}

const directly = pairTable((name) => direct[name] ?? '')
const afterSpaces = pairTable((name) => spaced[name] ?? anyOther)

/**
 * Where lines may (1) or must (2) end before each place, or undefined for text that is not simple.
 *
 * @param others class of characters that are not known: none makes the text not simple
 */
export function simpleBreaks(text: string, others = 0): Uint8Array | undefined {
  const found = new Uint8Array(text.length + 1)
  /** Class of the last character that is no space; 0 at a line's beginning. */
  let solid = 0
  let afterSpace = false
  for (let at = 0; at < text.length; at++) {
    let now = classOf(text.charCodeAt(at)) || others
    if (now === 0) return undefined
    if (now === SP) afterSpace = true
    else if (now === BK) {
      if (at + 1 < text.length) found[at + 1] = 2
      solid = 0
      afterSpace = false
    } else {
      // LB9, LB10: a mark belongs to the character before it; after a space it is a letter.
      if (now === CM && solid !== 0 && !afterSpace) continue
      if (now === CM) now = AL
      if (solid !== 0)
        found[at] = (afterSpace ? afterSpaces : directly)[solid * (columns + 1) + now] as number
      else if (afterSpace) found[at] = anyOther[now - 1] === '÷' ? 1 : 0
      solid = now
      afterSpace = false
    }
  }
  if (text.length > 0) found[text.length] = 1
  return found
}

/** Whether texts of these characters are simple. */
export function isSimple(characters: string): boolean {
  for (let at = 0; at < characters.length; at++) if (classOf(characters.charCodeAt(at)) === 0) return false
  return true
}

/** As {@link simpleBreaks}, with unknown characters as letters. */
export function roughBreaks(text: string): Uint8Array {
  return simpleBreaks(text, AL) ?? new Uint8Array(text.length + 1)
}

function classOf(unit: number): number {
  if (unit < low.length) return low[unit] as number
  if (unit >= 0x2010 && unit <= 0x206f) return general[unit - 0x2010] as number
  if (unit === 0x20ac) return numberOf('PR')
  if (unit === 0xfffc) return numberOf('CB')
  return 0
}

/** Latin, Greek, Cyrillic and Arabic letters and their marks. */
const low = classTable(0, 0x650, [
  ['AL', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#&*<=>@^_`~©®¬¯µ¦'],
  ['NU', '0123456789'],
  ['SP', ' '],
  ['BK', '\n'],
  ['IS', '.,:;'],
  ['OP', '(['],
  ['CP', ')]'],
  ['QU', '"\''],
  ['HY', '-'],
  ['EX', '!?'],
  ['CL', '}'],
  ['GL', '\u00a0'],
  ['SY', '/'],
  ['PO', '%°¢'],
  ['PR', '$£¥+\\±'],
  ['BA', '\u00ad|'],
])

/** General Punctuation. */
const general = classTable(0x2010, 0x2070, [
  ['BA', '\u2010\u2012\u2013'],
  ['GL', '\u2011\u202f'],
  ['B2', '\u2014'],
  ['QU', '\u2018\u2019\u201b\u201c\u201d\u201f'],
  ['IN', '\u2026'],
  ['CM', '\u2066\u2067\u2068\u2069'],
])

function classTable(begin: number, end: number, sets: readonly (readonly [Class, string])[]): Uint8Array {
  const table = new Uint8Array(end - begin)
  const range = (from: number, to: number, name: Class): void => {
    table.fill(numberOf(name), from - begin, to - begin)
  }
  if (begin === 0) {
    range(0xc0, 0x250, 'AL')
    range(0x300, 0x34f, 'CM')
    range(0x388, 0x482, 'AL')
    range(0x620, 0x64b, 'AL')
    table[0xd7] = table[0xf7] = 0
  }
  for (const [name, characters] of sets)
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at) - begin] = numberOf(name)
  return table
}
