/**
 * Looks through the codes of a GIF's frame (GIF89a, appendix F) before they are decoded: omggif follows a code that stands for itself
 * for ever, and a few bytes are enough to make one.
 *
 * @param at where the frame's data begin: the size of the first codes, then blocks of bytes
 * @throws Error where a code stands for nothing yet
 */
export function checkCodes(bytes: Uint8Array, at: number): void {
  const size = bytes[at] ?? 0
  if (size < 1 || size > 11) throw new Error(`A GIF cannot have codes of ${size} bits`)
  const clear = 1 << size
  let [next, width, isFirst] = [clear + 2, size + 1, true]
  let [held, bits] = [0, 0]
  for (const byte of blocks(bytes, at + 1)) {
    held |= byte << bits
    bits += 8
    while (bits >= width) {
      const code = held & ((1 << width) - 1)
      held >>>= width
      bits -= width
      if (code === clear + 1) return
      if (code === clear) [next, width, isFirst] = [clear + 2, size + 1, true]
      else {
        if (isFirst ? code > clear : code > next) throw new Error('The GIF contains an undefined code')
        // The first code after a clearing one makes no entry, since nothing came before it.
        if (!isFirst && next < 4096) next++
        if (next === 1 << width && width < 12) width++
        isFirst = false
      }
    }
  }
}

/** Bytes of blocks that each begin with their length; one of length 0 ends them. */
function* blocks(bytes: Uint8Array, begin: number): Generator<number> {
  for (let at = begin; ; ) {
    const length = bytes[at] ?? 0
    if (length === 0) return
    yield* bytes.subarray(at + 1, at + 1 + length)
    at += 1 + length
  }
}
