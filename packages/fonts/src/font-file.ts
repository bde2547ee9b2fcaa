import { outlinesFault } from './outlines.js'

/** What a font file says of itself, and the file as TrueType or OpenType. */
export interface FontFile {
  family: string
  weight: number
  style: 'normal' | 'italic'
  bytes: Uint8Array
}

const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp']

/**
 * Why a file cannot be used as a font, in words that follow "it"; undefined when it can. Tables must lie inside the
 * file, so that nobody who trusts their sizes reads beyond it.
 */
export function faultOf(bytes: Uint8Array): string | undefined {
  const tables = directoryOf(bytes)
  if (!tables) return kindOf(bytes)
  if ([...tables.values()].some(({ offset, length }) => offset + length > bytes.length)) return 'is truncated'
  const missing = needed.find((tag) => !tables.has(tag))
  if (missing) return `has no table "${missing}"`
  if (isRestricted(bytes, tables)) return 'may not be embedded: its licence settings forbid it (OS/2 fsType)'
  return tables.has('glyf') || tables.has('CFF ') ? outlineFault(bytes, tables) : 'has no outlines'
}

/** "Restricted License embedding", and no lesser permission beside it. */
function isRestricted(bytes: Uint8Array, tables: ReadonlyMap<string, TableRecord>): boolean {
  const os2 = tables.get('OS/2')
  return os2 !== undefined && os2.length >= 10 && (viewOf(bytes).getUint16(os2.offset + 8) & 0x0f) === 0x02
}

function kindOf(bytes: Uint8Array): string {
  const tag = String.fromCharCode(...bytes.subarray(0, 4))
  if (tag === 'wOF2') return 'is WOFF2, which is not supported: convert it to TrueType or WOFF'
  if (tag === 'ttcf') return 'is a font collection: extract one font from it'
  return 'is not a font'
}

export interface TableRecord {
  offset: number
  length: number
}

/** The tables of a TrueType or OpenType file, by tag; undefined where it is none. */
function directoryOf(bytes: Uint8Array): Map<string, TableRecord> | undefined {
  const view = viewOf(bytes)
  if (bytes.length < 12 || ![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0))) return undefined
  const count = view.getUint16(4)
  if (count === 0 || 12 + count * 16 > bytes.length) return undefined
  const tables = new Map<string, TableRecord>()
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

function outlineFault(bytes: Uint8Array, tables: ReadonlyMap<string, TableRecord>): string | undefined {
  const [head, loca, glyf, maxp] = ['head', 'loca', 'glyf', 'maxp'].map((tag) => tables.get(tag))
  if (!head || head.length < 54) return 'has a damaged table "head"'
  if (!glyf) return undefined
  if (!loca || !maxp) return 'has no table "loca"'
  const view = viewOf(bytes)
  return outlinesFault(view, { glyf, loca, maxp, isLong: view.getInt16(head.offset + 50) !== 0 })
}

/** @param bytes of a file in which {@link faultOf} found nothing */
export function describeFont(bytes: Uint8Array, fallback: string): FontFile {
  const tables = directoryOf(bytes) ?? new Map<string, TableRecord>()
  const os2 = tables.get('OS/2')
  const view = viewOf(bytes)
  const hasOs2 = os2 !== undefined && os2.length >= 64
  const weight = hasOs2 ? view.getUint16(os2.offset + 4) : 400
  const slanted = hasOs2 && (view.getUint16(os2.offset + 62) & 0x201) !== 0
  return {
    family: familyName(bytes, tables.get('name')) ?? fallback,
    weight: weight >= 1 && weight <= 1000 ? weight : 400,
    style: slanted ? 'italic' : 'normal',
    bytes,
  }
}

/** The typographic family, else the family (OpenType 1.9, name: 16, 1), of the entries for Windows. */
function familyName(bytes: Uint8Array, table: TableRecord | undefined): string | undefined {
  if (!table || table.length < 6) return undefined
  const view = viewOf(bytes)
  const strings = table.offset + view.getUint16(table.offset + 4)
  const names = new Map<number, string>()
  for (let index = 0; index < view.getUint16(table.offset + 2); index++) {
    const at = table.offset + 6 + index * 12
    if (at + 12 > bytes.length) break
    const [platform, id] = [view.getUint16(at), view.getUint16(at + 6)]
    if (platform !== 3 || (id !== 1 && id !== 16) || names.has(id)) continue
    const begin = strings + view.getUint16(at + 10)
    names.set(id, utf16(bytes.subarray(begin, begin + view.getUint16(at + 8))))
  }
  return names.get(16) || names.get(1) || undefined
}

const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16be').decode(bytes).replaceAll('\0', '')

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
