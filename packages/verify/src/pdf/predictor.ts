/** Predictors from 10 on are PNG's: each row begins with its own filter (ISO 32000-1, 7.4.4.4). */
export const isPredicted = (predictor: number): boolean => predictor >= 10

/**
 * Rows with their filters undone.
 *
 * @param length bytes of a row, without the filter
 * @param step bytes of a pixel
 */
export function unpredicted(bytes: Uint8Array, length: number, step: number): Uint8Array {
  if (!(length >= 1)) return bytes
  const rows = Math.floor(bytes.length / (length + 1))
  const result = new Uint8Array(rows * length)
  for (let row = 0; row < rows; row += 1) {
    const filter = bytes[row * (length + 1)] ?? 0
    for (let at = 0; at < length; at += 1) {
      const to = row * length + at
      const left = at >= step ? (result[to - step] ?? 0) : 0
      const up = row > 0 ? (result[to - length] ?? 0) : 0
      const corner = at >= step && row > 0 ? (result[to - length - step] ?? 0) : 0
      result[to] = (bytes[row * (length + 1) + 1 + at] ?? 0) + guess(filter, left, up, corner)
    }
  }
  return result
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value))
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner
}
