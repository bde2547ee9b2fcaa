/**
 * Letters of a mathematical alphabet as the characters that Unicode has for them (U+1D400–1D7FF and U+2100–214F). MathML Core knows
 * `mathvariant` no more: without this, "ℝ" of `<mi mathvariant="double-struck">R</mi>` is seen as a slanted R.
 *
 * @returns undefined where the alphabet is not known
 */
export function inAlphabet(text: string, name: string): string | undefined {
  const alphabet = alphabetOf(name)
  return alphabet && Array.from(text, (letter) => alphabet.get(letter) ?? letter).join('')
}

/** First characters of the capitals, the small letters, the digits and the Greek capitals; 0 where there are none. */
type Starts = readonly [capitals: number, small: number, digits: number, greek: number]

const starts: Readonly<Record<string, Starts>> = {
  bold: [0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8],
  italic: [0x1d434, 0x1d44e, 0, 0x1d6e2],
  'bold-italic': [0x1d468, 0x1d482, 0, 0x1d71c],
  script: [0x1d49c, 0x1d4b6, 0, 0],
  'bold-script': [0x1d4d0, 0x1d4ea, 0, 0],
  fraktur: [0x1d504, 0x1d51e, 0, 0],
  'double-struck': [0x1d538, 0x1d552, 0x1d7d8, 0],
  'bold-fraktur': [0x1d56c, 0x1d586, 0, 0],
  'sans-serif': [0x1d5a0, 0x1d5ba, 0x1d7e2, 0],
  'bold-sans-serif': [0x1d5d4, 0x1d5ee, 0x1d7ec, 0x1d756],
  'sans-serif-italic': [0x1d608, 0x1d622, 0, 0],
  'sans-serif-bold-italic': [0x1d63c, 0x1d656, 0, 0x1d790],
  monospace: [0x1d670, 0x1d68a, 0x1d7f6, 0],
}

/** Characters that Unicode had before, and left out of the rows above. */
const older: Readonly<Record<string, string>> = {
  italic: 'hℎ',
  script: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ',
  fraktur: 'CℭHℌIℑRℜZℨ',
  'double-struck': 'CℂHℍNℕPℙQℚRℝZℤ',
}

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** In the order of the blocks: the capitals with ϴ and ∇, the small letters with ∂ and the other forms. */
const greek = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ'

const made = new Map<string, ReadonlyMap<string, string>>()

/** Made when a formula first asks for it: most articles have none. */
function alphabetOf(name: string): ReadonlyMap<string, string> | undefined {
  const known = made.get(name)
  const begins = Object.hasOwn(starts, name) ? starts[name] : undefined
  if (known || !begins) return known
  const [capitals, small, digits, greekCapitals] = begins
  const alphabet = new Map([
    ...row(latin, capitals),
    ...row(latin.toLowerCase(), small),
    ...row('0123456789', digits),
    ...row(greek, greekCapitals),
    ...[...(older[name] ?? '').matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to] as const),
  ])
  made.set(name, alphabet)
  return alphabet
}

function row(letters: string, start: number): (readonly [string, string])[] {
  return start === 0
    ? []
    : Array.from(letters, (letter, index) => [letter, String.fromCodePoint(start + index)])
}
