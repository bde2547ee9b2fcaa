/** A line of the source without the spaces around it. */
export interface Line {
  text: string
  /** Offset of its first character. */
  start: number
  /** The white space before it. */
  indent: string
}

/** Lines between which no line is blank. */
export function groups(source: string): Line[][] {
  const found: Line[][] = []
  const open: Line[] = []
  let offset = 0
  for (const raw of source.split('\n')) {
    const text = raw.trim()
    const at = raw.indexOf(text)
    if (text) open.push({ text, start: offset + at, indent: raw.slice(0, at) })
    else if (open.length > 0) found.push(open.splice(0))
    offset += raw.length + 1
  }
  if (open.length > 0) found.push(open)
  return found
}
