/** Words at most so far from where they would be at a steady pace; more is another text. */
const band = 2500
const [both, left, right] = [1, 2, 3]

/**
 * The longest run of words that both have in the same order: for each word of one its index among the other's, or −1.
 */
export function matchWords(one: readonly string[], other: readonly string[]): Int32Array {
  const width = 2 * band + 1
  const moves = Array.from({ length: one.length + 1 }, () => new Uint8Array(0))
  const scale = other.length / Math.max(1, one.length)
  let before = new Int32Array(width)
  let shiftBefore = -band
  for (let i = 0; i <= one.length; i++) {
    const shift = Math.round(i * scale) - band
    const row = new Int32Array(width)
    const move = new Uint8Array(width)
    const above = (j: number) => before[j - shiftBefore] ?? -1
    for (let column = 0; column < width; column++) {
      const j = column + shift
      if (j < 0 || j > other.length) continue
      if (i > 0) {
        row[column] = above(j)
        move[column] = left
      }
      if (j > 0 && column > 0 && (row[column - 1] as number) > (i > 0 ? (row[column] as number) : -1)) {
        row[column] = row[column - 1] as number
        move[column] = right
      }
      if (i > 0 && j > 0 && one[i - 1] === other[j - 1] && above(j - 1) + 1 > (row[column] as number)) {
        row[column] = above(j - 1) + 1
        move[column] = both
      }
      if (i === 0 && j > 0) move[column] = right
    }
    moves[i] = move
    before = row
    shiftBefore = shift
  }
  return traced(moves, one.length, other.length, scale)
}

function traced(moves: readonly Uint8Array[], from: number, to: number, scale: number): Int32Array {
  const matches = new Int32Array(from).fill(-1)
  let [i, j] = [from, to]
  while (i > 0 && j > 0) {
    const move = moves[i]?.[j - Math.round(i * scale) + band]
    if (move === both) matches[--i] = --j
    else if (move === right) j--
    else i--
  }
  return matches
}
