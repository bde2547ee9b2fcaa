import { concat } from '@lectern/core'

/** Bytes of a chunk: who writes a file of half a million words waits for the disk 50 times instead of 20,000. */
const chunkSize = 256 * 1024

/** PDFKit gives a file in many short pieces; this joins them to few. */
export function joinChunks(pieces: readonly Uint8Array[]): Uint8Array[] {
  const chunks: Uint8Array[] = []
  let open: Uint8Array[] = []
  let length = 0
  for (const piece of pieces) {
    open.push(piece)
    length += piece.length
    if (length < chunkSize) continue
    chunks.push(concat(open))
    open = []
    length = 0
  }
  return length > 0 ? [...chunks, concat(open)] : chunks
}
