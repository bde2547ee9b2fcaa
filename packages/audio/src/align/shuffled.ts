/** Length of the pieces: longer than a sound and shorter than a word. Frames. */
const piece = 12

/** The script's sounds in pieces out of order: no words any more, but the same voice, language and length. The same each time. */
export function shuffled(labels: Uint8Array, seed: number): Uint8Array {
  const count = Math.floor(labels.length / piece)
  const order = Array.from({ length: count }, (_, index) => index)
  let state = seed >>> 0
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    ;[order[at], order[other]] = [order[other] as number, order[at] as number]
  }
  const mixed = labels.slice()
  for (const [to, from] of order.entries())
    mixed.set(labels.subarray(from * piece, (from + 1) * piece), to * piece)
  return mixed
}
