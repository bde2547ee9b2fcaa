import type { Marks, Piece } from '../../inlines/pieces.js'
import { made, textAt } from '../../nodes.js'
import type { State } from '../state.js'
import { characters, inGroup } from './characters.js'

/** A part of the field EQ (17.16.5.17): words, or a command with its switches and arguments. */
type Part = string | { command: string; switches: readonly string[]; args: readonly Part[][] }

/**
 * The field EQ, by which formulas, circled numbers and readings above characters were written before Word 2007.
 *
 * @param code without the name of the field
 */
export function equationField(code: string, marks: Marks, state: State): Piece[] {
  const parts = new Reader(code.trim().replace(/^(?:\\\*\s*(?:"[^"]*"|\S+)\s*)*/, '')).parts()
  const ruby = rubyOf(parts)
  if (ruby) {
    const children = [textAt(state, ruby.base)]
    return [{ node: made(state, { type: 'ruby', annotation: ruby.annotation, children }), marks }]
  }
  const isFormula = parts.some((one) => typeof one !== 'string' && one.command !== 'o')
  const value = isFormula ? parts.map(tex).join('').trim() : parts.map(plain).join('').trim()
  if (value === '') return []
  if (!isFormula) return [{ node: textAt(state, value), marks }]
  return [{ node: made(state, { type: 'inlineMath', value }), marks: marks.link ? { link: marks.link } : {} }]
}

class Reader {
  readonly #code: string
  #at = 0

  constructor(code: string) {
    this.#code = code
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, 'iy')
    sticky.lastIndex = this.#at
    const match = sticky.exec(this.#code)
    if (match) this.#at = sticky.lastIndex
    return match
  }

  /** What stands up to the end of an argument. */
  parts(depth = 0): Part[] {
    const parts: Part[] = []
    while (this.#at < this.#code.length) {
      const command = depth < 50 ? this.#take(/\\([abdfilorsx])(?=[\\(\s])/) : null
      const escaped = command ? null : this.#take(/\\([^a-z])/)
      if (command) parts.push(this.#command((command[1] ?? '').toLowerCase(), depth))
      else if (escaped) parts.push(escaped[1] ?? '')
      else if (depth > 0 && /[,;)]/.test(this.#code[this.#at] ?? '')) break
      else parts.push(this.#code[this.#at++] ?? '')
    }
    return parts
  }

  #command(command: string, depth: number): Part {
    const switches: string[] = []
    for (;;) {
      const found = this.#take(/\s*\\((?:[lrb]c)\\?\s*\S|[a-z]{2}\s*\d*)/)
      if (!found) break
      switches.push((found[1] ?? '').toLowerCase())
    }
    if (!this.#take(/\s*\(/)) return { command, switches, args: [] }
    const args: Part[][] = []
    do args.push(this.parts(depth + 1))
    while (this.#take(/[,;]/))
    this.#take(/\)/)
    return { command, switches, args }
  }
}

function plain(part: Part): string {
  if (typeof part === 'string') return part
  const texts = part.args.map((arg) => arg.map(plain).join(''))
  const [ring, number] = texts
  if (part.command === 'o' && /^[○〇◯]$/.test(ring?.trim() ?? '')) return circled(number?.trim() ?? '')
  return texts.join('')
}

/** "①" for a ring over "1". */
function circled(text: string): string {
  const value = Number(text)
  return Number.isInteger(value) && value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : text
}

/** Characters with a reading above them: one over the other, of which the first is raised. */
function rubyOf(parts: readonly Part[]): { base: string; annotation: string } | undefined {
  const [only, ...others] = parts.filter((one) => typeof one !== 'string' || one.trim() !== '')
  if (others.length > 0 || typeof only !== 'object' || only.command !== 'o') return undefined
  const [above, base] = only.args
  const raised = above?.find((one) => typeof one !== 'string')
  if (!base || typeof raised !== 'object' || raised.command !== 's') return undefined
  return { base: base.map(plain).join('').trim(), annotation: plain(raised).trim() }
}

function tex(part: Part): string {
  if (typeof part === 'string') return characters(part)
  const args = part.args.map((arg) => arg.map(tex).join('').trim())
  const [first = '', second = '', third = ''] = args
  const has = (name: string) => part.switches.some((one) => one.startsWith(name))
  switch (part.command) {
    case 'f':
      return `\\frac${inGroup(first)}${inGroup(second)}`
    case 'r':
      return args.length > 1 ? `\\sqrt[${inGroup(first)}]${inGroup(second)}` : `\\sqrt${inGroup(first)}`
    case 's':
      return `${has('do') ? '_' : '^'}${inGroup(args.join(' '))}`
    case 'i':
      return `${has('su') ? '\\sum' : has('pr') ? '\\prod' : '\\int'}_${inGroup(first)}^${inGroup(second)}${inGroup(third)}`
    case 'a':
      return matrix(args, Number(part.switches.find((one) => one.startsWith('co'))?.slice(2)) || 1)
    case 'b':
      return bracketed(args.join(', '), part.switches)
    case 'x':
      return `\\boxed${inGroup(args.join(', '))}`
    case 'd':
      return args.join('')
    default:
      return args.join(part.command === 'l' ? ', ' : '')
  }
}

function matrix(cells: readonly string[], columns: number): string {
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).join(' & '),
  )
  return `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

function bracketed(inner: string, switches: readonly string[]): string {
  const given = (name: string) => switches.find((one) => one.startsWith(name))?.at(-1)
  const both = given('bc')
  const left = both ?? given('lc') ?? (given('rc') ? '.' : '(')
  const right = both ? (closing[both] ?? both) : (given('rc') ?? (given('lc') ? '.' : ')'))
  const sign = (one: string) => (/[{}]/.test(one) ? `\\${one}` : one)
  return `\\left${sign(left)}${inner}\\right${sign(right)}`
}
