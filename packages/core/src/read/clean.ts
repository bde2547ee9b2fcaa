import type { Point } from 'unist'
import type { Report } from '../diagnostics/report.js'
import { rules } from './rules.js'
import { controlsAsLetters } from './windows-1252.js'

const lost = '[\\0\\p{Noncharacter_Code_Point}\\p{Surrogate}]'
const control = '[\\x01-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]'

/**
 * Line ends become line feeds, the byte-order mark goes, control characters become U+FFFD where something was lost
 * (NUL, lone surrogates, noncharacters) and nothing where they only steer a printer. No edition could carry them (XML 1.0, Char).
 */
export function clean(text: string, report: Report): string {
  return withoutControls(withLineFeeds(withLetters(text, report)), report).replaceAll('\f', '\n')
}

/**
 * Somebody read Windows-1252 as Latin-1, and saved that: quotation marks, dashes and apostrophes are controls now (“d\u0092água”). HTML mends what
 * was written as a number (`&#146;`) in the same way. A text with escapes of a terminal
 * has controls that are meant.
 */
function withLetters(text: string, report: Report): string {
  const first = text.search(letters)
  if (first < 0 || text.includes('\x1b')) return text
  const mended = controlsAsLetters(text)
  report(
    rules['control-character'],
    'Control characters stand where Windows-1252 has quotation marks, dashes and letters; they are read as those',
    {
      place: pointAt(text, first),
      hint: 'The file was saved in a wrong encoding. This is the first one. Save it as UTF-8.',
    },
  )
  return mended
}

const letters = /[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]/

/** Form feeds stay. */
function withLineFeeds(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\x85|\u2028/g, '\n')
    .replace(/[\x0b\u2029]/g, '\n')
}

function withoutControls(lines: string, report: Report): string {
  const first = lines.search(new RegExp(`${lost}|${control}`, 'u'))
  if (first < 0) return lines
  let count = 0
  const cleaned = lines.replace(new RegExp(`(${lost})|${control}`, 'gu'), (_, replaced?: string) => {
    count++
    return replaced === undefined ? '' : '\ufffd'
  })
  report(
    rules['control-character'],
    `${count} control ${count === 1 ? 'character is' : 'characters are'} removed or replaced by U+FFFD`,
    {
      place: pointAt(lines.replaceAll('\f', '\n'), first),
      hint: 'They often come from text copied from another program. This is the first one.',
    },
  )
  return cleaned
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
