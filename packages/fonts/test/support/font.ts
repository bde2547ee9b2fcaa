interface TinyFont {
  covers: string
  family?: string
  /** `fsType` of OS/2. */
  embedding?: number
}

/** A small font: what it covers, its family, and no outlines. */
export function fontWith({ covers, family = 'Tiny', embedding = 0 }: TinyFont): Uint8Array {
  return sfnt([
    ['OS/2', os2(embedding)],
    ['cmap', cmap(covers)],
    ['glyf', new Uint8Array(0)],
    ['head', filled(54, (view) => view.setUint16(18, 1000))],
    ['hhea', filled(36, (view) => view.setUint16(34, 1))],
    ['hmtx', new Uint8Array(4)],
    ['loca', new Uint8Array(4)],
    ['maxp', filled(32, (view) => view.setUint16(4, 1))],
    ['name', nameTable(family)],
  ])
}

type Table = readonly [tag: string, bytes: Uint8Array]

function sfnt(tables: readonly Table[]): Uint8Array {
  const head = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((size, [, { length }]) => size + ((length + 3) & ~3), head))
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  let at = head
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16
    file.set(new TextEncoder().encode(tag), record)
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, bytes.length)
    file.set(bytes, at)
    at += (bytes.length + 3) & ~3
  })
  return file
}

/** Format 12, one group a character. */
function cmap(covers: string): Uint8Array {
  const codes = Array.from(covers, (character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  return filled(28 + codes.length * 12, (view) => {
    view.setUint16(2, 1)
    view.setUint32(8, 12)
    view.setUint16(12, 12)
    view.setUint32(24, codes.length)
    codes.forEach((code, index) => {
      view.setUint32(28 + index * 12, code)
      view.setUint32(32 + index * 12, code)
    })
  })
}

function nameTable(family: string): Uint8Array {
  return filled(18 + family.length * 2, (view) => {
    view.setUint16(2, 1)
    view.setUint16(4, 18)
    view.setUint16(6, 3)
    view.setUint16(12, 1)
    view.setUint16(14, family.length * 2)
    for (let at = 0; at < family.length; at++) view.setUint16(18 + at * 2, family.charCodeAt(at))
  })
}

function os2(embedding: number): Uint8Array {
  return filled(64, (view) => {
    view.setUint16(4, 400)
    view.setUint16(8, embedding)
  })
}

function filled(size: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size)
  fill(new DataView(bytes.buffer))
  return bytes
}
