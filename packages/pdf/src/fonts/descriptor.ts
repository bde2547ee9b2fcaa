import type { Dictionary, Reference } from '../file/values.js'
import type { FontTables } from './tables.js'

/** What readers must know of a font before they open it (ISO 32000-1, 9.8). */
export function fontDescriptor(tables: FontTables, name: string, file: Reference): Dictionary {
  const head = tables.table('head')
  const scale = 1000 / head.getUint16(18)
  const scaled = (value: number): number => Math.round(value * scale)
  const hhea = tables.table('hhea')
  const slope = italicAngle(tables)
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags(tables, slope),
    FontBBox: [36, 38, 40, 42].map((at) => scaled(head.getInt16(at))),
    ItalicAngle: slope,
    Ascent: scaled(hhea.getInt16(4)),
    Descent: scaled(hhea.getInt16(6)),
    CapHeight: scaled(capHeight(tables)),
    StemV: tables.has('OS/2') ? 50 + Math.round((tables.table('OS/2').getUint16(4) / 65) ** 2) : 80,
    [tables.has('glyf') ? 'FontFile2' : 'FontFile3']: file,
  }
}

/** Symbolic: its codes are its own. Fixed pitch and italic as the font says. */
function flags(tables: FontTables, slope: number): number {
  const fixed = tables.has('post') && tables.table('post').getUint32(12) !== 0
  return 4 | (fixed ? 1 : 0) | (slope !== 0 ? 64 : 0)
}

function italicAngle(tables: FontTables): number {
  return tables.has('post') ? Math.round(tables.table('post').getInt32(4) / 65536) : 0
}

function capHeight(tables: FontTables): number {
  const os2 = tables.table('OS/2')
  const stated = os2.byteLength >= 90 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0
  return stated || tables.table('hhea').getInt16(4)
}

/** The font's own name, in characters that a name of PDF may hold. */
export function postScriptName(tables: FontTables, fallback: string): string {
  const names = tables.table('name')
  if (names.byteLength < 6) return clean(fallback)
  const [count, strings] = [names.getUint16(2), names.getUint16(4)]
  for (let index = 0; index < count; index++) {
    const at = 6 + index * 12
    if (names.getUint16(at + 6) !== 6) continue
    const [length, offset] = [names.getUint16(at + 8), strings + names.getUint16(at + 10)]
    const bytes = new Uint8Array(names.buffer, names.byteOffset + offset, length)
    const name = clean(String.fromCharCode(...bytes.filter((byte) => byte !== 0)))
    if (name) return name
  }
  return clean(fallback)
}

const clean = (name: string): string => name.replace(/[^A-Za-z0-9-]/g, '')
