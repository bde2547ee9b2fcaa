import type { Dictionary, Reference } from './values.js'

/** Puts right what PDFKit says of some objects, before they are written. */
export function mendEntries({ data }: Reference): void {
  if (data.Type === 'EmbeddedFile') mendCheckSum(data)
  // Beside `Length`; PDF knows no such entry.
  else if (data.Type === 'Metadata') delete data.length
}

/** 16 bytes (ISO 32000-1, table 46), not their 32 hexadecimal digits. */
function mendCheckSum({ Params }: Dictionary): void {
  if (!isDictionary(Params)) return
  const digits = String(Params.CheckSum).match(/../g) ?? []
  Params.CheckSum = Uint8Array.from(digits, (byte) => Number.parseInt(byte, 16))
}

function isDictionary(value: Dictionary[string]): value is Dictionary {
  return typeof value === 'object' && value !== null && 'CheckSum' in value
}
