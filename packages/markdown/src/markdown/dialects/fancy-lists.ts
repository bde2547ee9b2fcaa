import type { Numbering } from '@lectern/core'
import { romanValue } from '../../roman.js'
import { filler } from './blank.js'
import { isInCode } from './code-lines.js'

/** How the lists are numbered that begin on these lines, from 1. */
export type Numberings = ReadonlyMap<number, Numbering>

interface Marker {
  indent: string
  opening: string
  label: string
  closing: string
  /** Spaces behind it. */
  gap: string
}

interface Open {
  indent: string
  form: string
  numbering: Numbering
  number: number
  delimiter: string
}

const pattern = /^([ \t>]*)(\(?)([A-Za-z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8}|\d{1,4})([.)])([ \t]+)(?=\S)/

/**
 * pandoc's fancy lists (`(1)`, `a.`, `i)`, `(IV)`) as numbers that CommonMark reads, of the same length, so that all positions stay. One
 * marker alone is the initial of a name or the end of a sentence: the next of its kind must follow.
 */
export function fancyLists(source: string): { source: string; numberings: Numberings } {
  const numberings = new Map<number, Numbering>()
  if (!/^[ \t>]*(?:\(\w{1,8}\)|[A-Za-z]{1,8}[.)])[ \t]/m.test(source)) return { source, numberings }
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  const made = [...lines]
  let open: Open[] = []
  /** Of the last list at each indent: one beside it has the other, so that they stay two. */
  const delimiters = new Map<string, string>()
  lines.forEach((line, index) => {
    if (isCode(index)) return
    const marker = markerOf(line)
    open = open.filter(
      ({ indent }) => line.trim() === '' || line.startsWith(indent) || lengthOf(line) >= indent.length,
    )
    if (!marker) {
      const [, indent = '', plain] = /^([ \t>]*)\d{1,9}([.)])[ \t]/.exec(line) ?? []
      if (plain) delimiters.set(indent, plain)
      else if (/^\S/.test(line)) open = lines[index - 1]?.trim() === '' ? [] : open
      return
    }
    const list = open.find(({ indent, form }) => indent === marker.indent && form === formOf(marker))
    if (list && numberOf(marker.label, list.numbering) === list.number + 1) {
      list.number++
      made[index] = rewritten(line, marker, list.number, list.delimiter)
      return
    }
    const begun = mayBegin(lines, index) ? beginning(lines, index, marker) : undefined
    if (!begun || begun.number > 9) return
    const delimiter = delimiters.get(marker.indent) === '.' ? ')' : '.'
    delimiters.set(marker.indent, delimiter)
    open = [...open.filter(({ indent }) => indent.length < marker.indent.length), { ...begun, delimiter }]
    numberings.set(index + 1, begun.numbering)
    made[index] = rewritten(line, marker, begun.number, delimiter)
  })
  return { source: made.join('\n'), numberings }
}

function markerOf(line: string): Marker | undefined {
  const [whole, indent = '', opening = '', label = '', closing = '', gap = ''] = pattern.exec(line) ?? []
  if (whole === undefined || (opening && closing === '.')) return undefined
  // CommonMark reads these itself.
  if (/^\d/.test(label) && !opening) return undefined
  // An initial: pandoc wants two spaces there.
  if (/^[A-Z]$/.test(label) && closing === '.' && gap === ' ') return undefined
  return { indent, opening, label, closing, gap }
}

const lengthOf = (line: string): number => line.length - line.trimStart().length

const formOf = ({ opening, closing }: Marker): string => opening + closing

/** After a blank line, or below an item. */
function mayBegin(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? ''
  return before.replace(/^[ \t>]+/, '') === '' || /^[ \t>]*(?:[-+*]|\(?\w{1,8}[.)])[ \t]/.test(before)
}

/** How far the next marker is looked for. */
const farthest = 200

/** The numbering by which the next marker of that form is the next number. */
function beginning(
  lines: readonly string[],
  index: number,
  marker: Marker,
): Omit<Open, 'delimiter'> | undefined {
  for (let at = index + 1; at < Math.min(lines.length, index + farthest); at++) {
    const line = lines[at] ?? ''
    const next = markerOf(line)
    if (next && next.indent === marker.indent && formOf(next) === formOf(marker))
      return numberingOf(marker, next)
    const isWithin = line.trim() === '' || lengthOf(line) > marker.indent.length
    if (!isWithin && lines[at - 1]?.trim() === '') return undefined
  }
  return undefined
}

function numberingOf(marker: Marker, next: Marker): Omit<Open, 'delimiter'> | undefined {
  for (const numbering of numberingsOf(marker.label)) {
    const number = numberOf(marker.label, numbering)
    if (number !== undefined && numberOf(next.label, numbering) === number + 1)
      return { indent: marker.indent, form: formOf(marker), numbering, number }
  }
  return undefined
}

function numberingsOf(label: string): Numbering[] {
  if (/^\d/.test(label)) return ['decimal']
  return label === label.toLowerCase() ? ['lower-roman', 'lower-alpha'] : ['upper-roman', 'upper-alpha']
}

/** Undefined for what is no number of that kind. */
function numberOf(label: string, numbering: Numbering): number | undefined {
  if (numbering === 'decimal') return /^\d+$/.test(label) ? Number(label) : undefined
  const isUpper = numbering.startsWith('upper')
  if (label !== (isUpper ? label.toUpperCase() : label.toLowerCase())) return undefined
  const letters = label.toLowerCase()
  if (numbering.endsWith('alpha')) return letters.length === 1 ? letters.charCodeAt(0) - 96 : undefined
  return romanValue(letters)
}

/** Four spaces behind a number are one too many: what is left is filled, and taken out later. */
function rewritten(
  line: string,
  { indent, opening, label, closing, gap }: Marker,
  number: number,
  delimiter: string,
): string {
  const length = opening.length + label.length + closing.length
  const plain = `${number}${delimiter}`
  const shown = plain.length <= length ? plain : `1${delimiter}`
  const room = length - shown.length
  const rest = line.slice(indent.length + length)
  if (room + gap.length <= 4) return indent + shown + ' '.repeat(room) + rest
  return `${indent}${shown} ${filler.repeat(room - 1)}${rest}`
}
