import { concat, type Deflate } from '@lectern/core'
import { finalize } from './object-streams.js'
import type { Reference } from './values.js'

/** Streams that may wait for their compression: other threads always have some, and memory holds few (some 10 KB each). */
const mostPending = 1024

/** Bytes of streams that may wait: a page of formulas has a hundred times as many as one of words. */
const mostBytes = 1 << 24

/** Streams between their end and the file: compressed side by side, written in the order in which they ended. */
export interface StreamQueue {
  add(stream: Reference): void
  /** Writes the first streams until so few wait. */
  settle(most?: number): Promise<void>
}

export function createStreamQueue(deflate: Deflate): StreamQueue {
  const pending: { stream: Reference; length: number; bytes: Promise<Uint8Array> | Uint8Array }[] = []
  let waiting = 0
  return {
    add(stream) {
      const bytes = concat(stream.buffer)
      stream.buffer = []
      waiting += bytes.length
      pending.push({
        stream,
        length: bytes.length,
        bytes: isPlain(stream) ? bytes : compressed(stream, bytes, deflate),
      })
    },
    async settle(most = mostPending) {
      while (pending.length > most || waiting > mostBytes) {
        const [first] = pending.splice(0, 1)
        if (!first) return
        waiting -= first.length
        first.stream.buffer = [await first.bytes]
        finalize(first.stream)
      }
    },
  }
}

/** What has a filter is compressed already; programs that know no PDF find metadata by reading the file. */
function isPlain({ data }: Reference): boolean {
  return data.Filter !== undefined || data.Type === 'Metadata'
}

function compressed(stream: Reference, bytes: Uint8Array, deflate: Deflate): Promise<Uint8Array> {
  stream.data.Filter = 'FlateDecode'
  const result = deflate(bytes)
  // When writing is given up, nobody waits for what is being compressed.
  result.catch(() => undefined)
  return result
}
