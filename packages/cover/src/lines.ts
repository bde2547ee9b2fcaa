import LineBreaker from 'linebreak'
import type { Lettering } from './lettering.js'

export interface Lines {
  size: number
  lines: string[]
}

/** The largest size between two in which a text has no more lines than it may, of about equal length. */
export function fitted(
  text: string,
  lettering: Lettering,
  {
    width,
    most,
    sizes,
  }: { width: number; most: number; sizes: readonly [largest: number, smallest: number] },
): Lines {
  const [largest, smallest] = sizes
  for (let size = largest; size > smallest; size *= 0.92) {
    const lines = wrapped(text, width / size, lettering)
    if (lines.length <= most && lines.every((line) => lettering.measure(line) <= width / size))
      return { size, lines: balanced(text, width / size, lines, lettering) }
  }
  const lines = cutToFit(wrapped(text, width / smallest, lettering), width / smallest, lettering)
  if (lines.length <= most) return { size: smallest, lines }
  return { size: smallest, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`] }
}

/** Greedy lines, broken where UAX #14 allows it. @param width in the size of the letters */
function wrapped(text: string, width: number, { measure }: Lettering): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].filter(Boolean)
}

function pieces(text: string): string[] {
  const breaker = new LineBreaker(text)
  const found: string[] = []
  let from = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    found.push(text.slice(from, next.position))
    from = next.position
  }
  return found
}

/** The narrowest measure that needs no more lines: no word stands alone in the last. */
function balanced(text: string, width: number, lines: string[], lettering: Lettering): string[] {
  let [best, low, high] = [lines, width / 2, width]
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2
    const tried = wrapped(text, middle, lettering)
    const fits = tried.length <= lines.length && tried.every((line) => lettering.measure(line) <= middle)
    if (fits) [best, high] = [tried, middle]
    else low = middle
  }
  return best
}

/** Words that no line holds are parted between letters. */
function cutToFit(lines: readonly string[], width: number, { measure }: Lettering): string[] {
  return lines.flatMap((line) => {
    if (measure(line) <= width) return [line]
    const parts = ['']
    for (const letter of line) {
      const last = parts.at(-1) ?? ''
      if (last && measure(last + letter) > width) parts.push(letter)
      else parts[parts.length - 1] = last + letter
    }
    return parts
  })
}
