/** One table of a WOFF file. */
interface Entry {
  tag: number
  offset: number
  packed: number
  length: number
  checksum: number
}

const woff = 0x774f4646
/** No font is as large; who says so means to fill the memory. */
const largest = 200_000_000

/**
 * The TrueType or OpenType file that was packed in a file of WOFF 1.0; other files as they are.
 *
 * @throws RangeError, TypeError when it is damaged
 */
export async function unpackFont(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length < 44) return bytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(0) === woff ? unpackWoff(bytes, view) : bytes
}

async function unpackWoff(bytes: Uint8Array, view: DataView): Promise<Uint8Array> {
  const entries = entriesOf(view)
  const head = 12 + entries.length * 16
  const size = entries.reduce((sum, { length }) => sum + padded(length), head)
  if (size > largest) throw new RangeError('The font declares a size that no font has')
  const font = new Uint8Array(size)
  writeHead(new DataView(font.buffer), view.getUint32(4), entries)
  let at = head
  for (const entry of entries) {
    font.set(await tableOf(bytes, entry), at)
    at += padded(entry.length)
  }
  return font
}

function entriesOf(view: DataView): Entry[] {
  return Array.from({ length: view.getUint16(12) }, (_, index) => {
    const at = 44 + index * 20
    return {
      tag: view.getUint32(at),
      offset: view.getUint32(at + 4),
      packed: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
      checksum: view.getUint32(at + 16),
    }
  })
}

function writeHead(view: DataView, flavour: number, entries: readonly Entry[]): void {
  view.setUint32(0, flavour)
  view.setUint16(4, entries.length)
  let offset = 12 + entries.length * 16
  entries.forEach(({ tag, length, checksum }, index) => {
    const at = 12 + index * 16
    view.setUint32(at, tag)
    view.setUint32(at + 4, checksum)
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, length)
    offset += padded(length)
  })
}

async function tableOf(bytes: Uint8Array, { offset, packed, length }: Entry): Promise<Uint8Array> {
  if (offset + packed > bytes.length) throw new RangeError('The font is truncated')
  const stored = bytes.subarray(offset, offset + packed)
  const table = packed === length ? stored : await inflate(stored, length)
  if (table.length !== length) throw new RangeError('A table is shorter than it declares')
  return table
}

/** Inflates, but no more than was announced. */
async function inflate(packed: Uint8Array, length: number): Promise<Uint8Array> {
  const stream = streamOf(Uint8Array.from(packed)).pipeThrough(new DecompressionStream('deflate'))
  const table = new Uint8Array(length)
  let at = 0
  for await (const chunk of stream) {
    if (at + chunk.length > length) throw new RangeError('A table is longer than it declares')
    table.set(chunk, at)
    at += chunk.length
  }
  return table.subarray(0, at)
}

/** Of bytes that are here: a browser asks another process for those of a Blob. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}

const padded = (length: number): number => (length + 3) & ~3
