import type { Dictionary, Reference, Value } from './values.js'

/** Puts right what PDFKit says of some objects, before they are written. */
export function mendEntries({ data }: Reference, pageOf: ReadonlyMap<Value, Reference>): void {
  if (data.Type === 'EmbeddedFile') mendCheckSum(data)
  // PDFKit writes this entry beside `Length`; PDF knows no such entry.
  else if (data.Type === 'Metadata') delete data.length
  // Every annotation but a link has a colour.
  else if (data.Subtype === 'Widget') delete data.C
  else if (Array.isArray(data.K)) mendPages(data.K, pageOf)
}

/** An annotation stands on its own page (ISO 32000-1, 14.7.4.3), not on the one that was drawn last. */
function mendPages(kids: readonly Value[], pageOf: ReadonlyMap<Value, Reference>): void {
  for (const kid of kids) if (isDictionary(kid) && kid.Type === 'OBJR') kid.Pg = pageOf.get(kid.Obj)
}

/** 16 bytes (ISO 32000-1, table 46), not their 32 hexadecimal digits. */
function mendCheckSum({ Params }: Dictionary): void {
  if (!isDictionary(Params)) return
  const digits = String(Params.CheckSum).match(/../g) ?? []
  Params.CheckSum = Uint8Array.from(digits, (byte) => Number.parseInt(byte, 16))
}

function isDictionary(value: Value): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
