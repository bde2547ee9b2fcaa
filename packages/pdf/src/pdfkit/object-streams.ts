import type { Location } from './cross-reference.js'
import { latin1 } from './latin1.js'
import type { Reference } from './values.js'

/** Objects of one object stream: many compress well together, few are quickly read. */
const objectsPerStream = 200
/** Characters of one object stream, so that who reads the catalog does not unpack a hundred thousand names beside it. */
const mostCharacters = 64 * 1024

/** Packs objects that are no streams into object streams (ISO 32000-1, 7.5.7), which PDFKit does not write. */
export interface ObjectPacker {
  add(id: number, text: string): void
  /** Begins the stream of the objects that still wait. */
  flush(): void
  /** Where a packed object is. */
  placeOf(id: number): Location | undefined
}

/** @param begin makes the object of a stream */
export function createObjectPacker(
  begin: (entries: { N: number; First: number }) => Reference,
): ObjectPacker {
  /** The stream of each object, and its place in it: numbers in two lists, since a long article has a million objects. */
  const containers: (number | undefined)[] = []
  const indexes: number[] = []
  let ids: number[] = []
  let index = ''
  let body: string[] = []
  let characters = 0

  function flush(): void {
    if (ids.length === 0) return
    const stream = begin({ N: ids.length, First: index.length + 1 })
    ids.forEach((id, at) => {
      containers[id] = stream.id
      indexes[id] = at
    })
    stream.end(latin1([index, ...body]))
    ids = []
    index = ''
    body = []
    characters = 0
  }

  return {
    add(id, text) {
      if (characters + text.length > mostCharacters) flush()
      // A line ends behind each object, which counts as one character.
      index += `${id} ${characters + ids.length} `
      body.push(text)
      ids.push(id)
      characters += text.length
      if (ids.length >= objectsPerStream) flush()
    },
    flush,
    placeOf(id) {
      const container = containers[id]
      return container === undefined ? undefined : { container, index: indexes[id] ?? 0 }
    },
  }
}

/** What PDFKit writes of an object between `obj` and `endobj`: it writes itself to a document that only listens. */
export function notationOf(object: Reference): string {
  const { document } = object
  const parts: (string | Uint8Array)[] = []
  object.document = { _offset: 0, _write: (part) => void parts.push(part), _refEnd: () => undefined }
  finalize(object)
  object.document = document
  return String(parts[1])
}

/** As PDFKit does it, whatever this one object does instead. */
export function finalize(object: Reference): void {
  const { finalize } = Object.getPrototypeOf(object) as Reference
  finalize.call(object)
}
