/**
 * Two or three hyphens are a dash, as typewriters and TeX have it: the dash of a range between figures ("1914--1918", "pp. 45--9"), else one that
 * parts the words. Names of files, addresses, arrows, comments of HTML and options of commands keep theirs.
 */
export function withTypedDashes(text: string): string {
  if (!text.includes('--')) return text
  return text.replace(/(?<![-<])-{2,3}(?![->])/gu, (hyphens, at: number) => {
    const around = {
      before: text.slice(Math.max(0, at - room), at),
      after: text.slice(at + hyphens.length, at + room),
    }
    if (isName(tokenAt(text, at, hyphens.length))) return hyphens
    return dashIn(around) ?? hyphens
  })
}

/** What a dash looks at on each side: "10:30 a.m.", "September 1918". */
const room = 16

interface Around {
  before: string
  after: string
}

function dashIn(around: Around): string | undefined {
  const { before, after } = around
  if (isRange(around)) return '–'
  // An option ("use --depth"), or "i--" of a program
  if (before === '' || before.endsWith(' ')) return /^(?: |\p{Lu}|["“])/u.test(after) ? '—' : undefined
  if (!/[\p{L}\p{N}.,;:!?)\]”"»’'%°*]$/u.test(before) || /<!$/.test(before)) return undefined
  if (after === '' || after.startsWith(' ')) return /[\p{L}\p{P}]{2}$/u.test(before) ? ' —' : undefined
  return /^[\p{L}\p{N}“”"«»‘’'([$€£*.…]/u.test(after) ? ' — ' : undefined
}

/** "5th--6th", "A4--A6", "10 km--20 km", "May 1914--June 1918", "2A--C", "xii--xx" */
function isRange({ before, after }: Around): boolean {
  return ranges.some(([from, until]) => from.test(before) && until.test(after))
}

const ranges: readonly (readonly [from: RegExp, until: RegExp])[] = [
  [/\d(?: ?[\p{L}.%°′″²³]{1,5})? ?$/u, /^ ?[$€£¥§]?\p{Lu}?\d/u],
  [/\d$/, /^\p{Lu}\p{L}{2,9}\.? \d/u],
  [/\d\p{L}$/u, /^\p{L}(?!\p{L})/u],
  [/(?<!\p{L})[IVXLCM]{1,7}$/u, /^[IVXLCM]{2,7}(?!\p{L})/u],
  [/(?<!\p{L})[ivxlc]{1,7}$/u, /^[ivxlc]{2,7}(?!\p{L})/u],
]

/** The characters around a place, as far as the next spaces. */
function tokenAt(text: string, at: number, length: number): string {
  const space = text.indexOf(' ', at + length)
  return text.slice(text.lastIndexOf(' ', at) + 1, space < 0 ? undefined : space)
}

/** Of a file, an address or a program, in which hyphens are hyphens. */
function isName(token: string): boolean {
  return /[@\\_=]|:\/\/|^(?:www\.|[~.]{0,2}\/|#)|\.\p{Ll}{2,5}\/|\p{L}\.\p{Ll}{2,4}$/u.test(token)
}
