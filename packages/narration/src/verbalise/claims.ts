/** Finds one kind of written thing, and says it. */
export interface Recogniser {
  /** With `g` and `u`; lookarounds may see what is around, the match itself is what is said. */
  pattern: RegExp
  /** A quick test of the whole text, without which it is not looked for. */
  needs?: RegExp
  /** Undefined where it is none after all. */
  say(found: Found): string | undefined
}

/** Recognisers that look for what has something in common, by which a text without it is passed over at once. */
export interface Kind {
  needs?: RegExp
  recognisers: readonly Recogniser[]
}

export interface Found {
  written: string
  groups: Readonly<Record<string, string | undefined>>
  /** The whole text, and where the match begins and ends in it. */
  text: string
  begin: number
  end: number
  remark: (remark: Remark) => void
}

/** `date`: a choice that the text left open. `sign`: a picture or sign that is said by words which are not printed. */
export interface Remark {
  kind: 'date' | 'sign'
  written: string
  said: string
}

/** A range of the text, in UTF-16 units, and what is said for it. */
interface Edit {
  begin: number
  end: number
  said: string
}

/**
 * What is said otherwise than it is written, in order and without overlap. Each recogniser sees the text as it was
 * written, and what one has claimed no later one touches: nothing is put into words twice.
 */
export function editsOf(text: string, kinds: readonly Kind[], remark: (remark: Remark) => void): Edit[] {
  const edits: Edit[] = []
  const taken = new Uint8Array(text.length)
  for (const { needs, recognisers } of kinds) {
    if (needs && !needs.test(text)) continue
    for (const recogniser of recognisers) claim(text, recogniser, edits, taken, remark)
  }
  return edits.sort((a, b) => a.begin - b.begin)
}

function claim(
  text: string,
  { pattern, needs, say }: Recogniser,
  edits: Edit[],
  taken: Uint8Array,
  remark: (remark: Remark) => void,
): void {
  if (needs && !needs.test(text)) return
  compile(pattern)
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const begin = match.index
    const end = begin + match[0].length
    if (end === begin || overlaps(taken, begin, end)) {
      pattern.lastIndex = begin + String.fromCodePoint(text.codePointAt(begin) ?? 0).length
      continue
    }
    const groups = match.groups ?? {}
    const said = say({ written: match[0], groups, text, begin, end, remark })
    if (said === undefined) continue
    taken.fill(1, begin, end)
    edits.push({ begin, end, said: said + lastStop(match[0], said, text, end) })
  }
}

/**
 * V8 compiles a pattern to be interpreted, and anew when it is used a second time, unless the text is as long as this: of 150 ms for the two hundred
 * patterns of a language, that saves 60.
 */
const long = '\n'.repeat(1000)
const compiled = new WeakSet<RegExp>()

function compile(pattern: RegExp): void {
  if (compiled.has(pattern)) return
  compiled.add(pattern)
  pattern.test(long)
}

/** The stop of "etc." and of "6 p.m." is the sentence's too where nothing follows: no space, behind which code or a link stands. */
function lastStop(written: string, said: string, text: string, end: number): string {
  if (!written.endsWith('.') || said.endsWith('.') || text.length - end > 8) return ''
  return /^(?:\s?["”’»)])*$/.test(text.slice(end)) ? '.' : ''
}

function overlaps(taken: Uint8Array, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) if (taken[at]) return true
  return false
}

/** The text with its edits made. Words do not run together: "B12" is "B twelve". */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { begin, end, said } of edits) {
    pieces.push(text.slice(from, begin), said)
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.filter(Boolean).reduce((said, piece) => said + (touch(said, piece) ? ' ' : '') + piece, '')
}

function touch(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after)
}
