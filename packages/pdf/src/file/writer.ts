import type { Deflate } from '@lectern/core'
import { ChunkWriter } from './chunks.js'
import { ByteString, type Dictionary, latin1, Reference, serialize } from './values.js'
import { crossReference, type Location } from './xref.js'

export interface FileOptions {
  version: '1.7' | '2.0'
  /** 16 bytes, from the content: the same document has the same identifier. */
  id: Uint8Array
  /** zlib's format (RFC 1950). */
  deflate: Deflate
}

/** Objects to the bytes of a file (ISO 32000-1, 7.5): streams as they come, all else in object streams. */
export interface FileWriter {
  /** Data of the catalog. */
  readonly catalog: Dictionary
  /** An object to be ended by whoever makes it. */
  ref(data?: Dictionary): Reference
  /** A stream, compressed unless its dictionary names a filter. */
  stream(dictionary: Dictionary, bytes: Uint8Array, options?: { compress?: boolean }): Reference
  /** Waits until little of what was begun waits in memory. */
  settle(): Promise<void>
  /** Ends the document: all its bytes, in order. */
  finish(info: Reference): Promise<readonly Uint8Array[]>
}

/** Objects of one object stream: many compress well together, few are quickly read. */
const objectsPerStream = 200

/** Streams that may wait for their compression: other threads always have some, and memory holds few (some 10 KB each). */
const mostPending = 1024

interface Pending {
  id: number
  dictionary: Dictionary
  data: Promise<Uint8Array> | Uint8Array
}

export function createFileWriter({ version, id, deflate }: FileOptions): FileWriter {
  const file = new ChunkWriter()
  const locations: (Location | undefined)[] = [undefined]
  const pending: Pending[] = []
  let group: { id: number; text: string }[] = []
  const catalog = ref({ Type: 'Catalog' })
  // The comment's bytes beyond ASCII tell programs that this is binary.
  file.text(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`)

  function newId(): number {
    return locations.push(undefined) - 1
  }

  function ref(data: Dictionary = {}): Reference {
    return new Reference(newId(), data, end)
  }

  function end({ id: object }: Reference, text: string): void {
    group.push({ id: object, text })
    if (group.length >= objectsPerStream) flushGroup()
  }

  function flushGroup(): void {
    if (group.length === 0) return
    const container = newId()
    let offset = 0
    const index: string[] = []
    group.forEach(({ id: object, text }, at) => {
      locations[object] = { container, index: at }
      index.push(`${object} ${offset}`)
      offset += text.length + 1
    })
    const head = `${index.join(' ')}\n`
    const text = `${head}${group.map((one) => one.text).join('\n')}`
    enqueue(container, { Type: 'ObjStm', N: group.length, First: head.length }, latin1(text), true)
    group = []
  }

  function enqueue(object: number, dictionary: Dictionary, bytes: Uint8Array, compress: boolean): void {
    pending.push({
      id: object,
      dictionary: compress ? { ...dictionary, Filter: 'FlateDecode' } : dictionary,
      data: compress ? handled(deflate(bytes)) : bytes,
    })
  }

  /** Writes streams in the order in which they were begun, whichever is compressed first, until few are left. */
  async function settle(most = mostPending): Promise<void> {
    while (pending.length > most) {
      const { id: object, dictionary, data } = pending.shift() as Pending
      const bytes = await data
      locations[object] = { offset: file.length }
      file.text(`${object} 0 obj\n${serialize({ ...dictionary, Length: bytes.length })}\nstream\n`)
      file.bytes(bytes)
      file.text('\nendstream\nendobj\n')
    }
  }

  return {
    catalog: catalog.data,
    ref,
    stream(dictionary, bytes, { compress = dictionary.Filter === undefined } = {}) {
      const reference = ref()
      enqueue(reference.id, dictionary, bytes, compress)
      return reference
    },
    settle: () => settle(),
    async finish(info) {
      catalog.end()
      flushGroup()
      await settle(0)
      const start = file.length
      const object = newId()
      locations[object] = { offset: start }
      const { rows, ...table } = crossReference(locations)
      const identifier = new ByteString(id)
      const trailer = { Type: 'XRef', ...table, Root: catalog, Info: info, ID: [identifier, identifier] }
      enqueue(object, trailer, rows, true)
      await settle(0)
      file.text(`startxref\n${start}\n%%EOF\n`)
      return file.chunks()
    },
  }
}

/** When writing is given up, nobody waits for what is being compressed. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
