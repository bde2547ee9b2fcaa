/** Characters that are two columns wide where every other is one (Unicode, UAX #11, W and F; roughly). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

/** Where each column of a line begins, in UTF-16 units; undefined where a column is a unit. */
function unitsOf(line: string): number[] | undefined {
  if (!/[^\t\x20-\x7e]/.test(line)) return undefined
  const units: number[] = []
  let offset = 0
  for (const character of line) {
    const width = /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
    for (let column = 0; column < width; column++) units.push(offset)
    offset += character.length
  }
  units.push(offset)
  return units
}

/** A line in columns, as an editor with a fixed pitch shows it. */
export interface Columns {
  /** The unit at which a column begins, at most the line's length. */
  unit(column: number): number
  /** The character in a column; empty beyond the end. */
  at(column: number): string
}

export function columnsOf(line: string): Columns {
  const units = unitsOf(line)
  const unit = (column: number) => Math.min(units ? (units[column] ?? line.length) : column, line.length)
  return { unit, at: (column) => line.charAt(unit(column)) }
}
