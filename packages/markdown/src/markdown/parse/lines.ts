const lineFeed = 10

/** Offset of the line feed that ends the line, or the end of the source. */
export function lineEnd(source: string, from: number): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? source.length : at
}

/** Whether the line that begins at `start` holds nothing but spaces and tabs. */
export function isBlank(source: string, start: number): boolean {
  return (
    afterSpaces(source, start) === source.length || source.charCodeAt(afterSpaces(source, start)) === lineFeed
  )
}

/** Where the first line begins that is not blank. */
export function afterBlanks(source: string, start: number): number {
  for (let at = start; at < source.length; at = afterSpaces(source, at) + 1)
    if (!isBlank(source, at)) return at
  return source.length
}

export function afterSpaces(source: string, start: number): number {
  let at = start
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++
  return at
}

/** How many lines end between two offsets. */
export function linesBetween(source: string, start: number, end: number): number {
  let count = 0
  for (let at = source.indexOf('\n', start); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) count++
  return count
}
