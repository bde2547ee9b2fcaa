import { chunkedFile, type OutputFile, visibleControls } from '@lectern/core'

/** Items of a list that are written at once: a book has a hundred thousand blocks, whose text would be 30 MB in one piece. */
const many = 1000

/** A file of indented JSON, in pieces. What turns letters around, or a terminal obeys, is written as its code, which means the same. */
export function jsonFile(path: string, value: object): OutputFile {
  const encoder = new TextEncoder()
  const chunks = Array.from(piecesOf(value), (piece) => encoder.encode(visibleControls(piece)))
  return chunkedFile(path, 'application/json', chunks)
}

/** What `JSON.stringify(value, null, 2)` gives, and the end of a line. */
function* piecesOf(value: object): Generator<string> {
  let before = '{\n'
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    if (Array.isArray(inner) && inner.length > many) yield* itemsOf(inner)
    else yield indented(inner)
    before = ',\n'
  }
  yield before === '{\n' ? '{}\n' : '\n}\n'
}

function* itemsOf(items: readonly unknown[]): Generator<string> {
  for (let at = 0; at < items.length; at += many) {
    const list = indented(items.slice(at, at + many))
    yield `${at === 0 ? '[' : ','}${list.slice(1, -end.length)}`
  }
  yield end
}

const end = '\n  ]'

/** A value as JSON, indented one level deeper: as what an object holds, without that object. */
function indented(value: unknown): string {
  return JSON.stringify({ '': value }, null, 2).slice('{\n  "": '.length, -'\n}'.length)
}
