import type { PdfDocument } from '../pdfkit/document.js'
import type { Value } from '../pdfkit/values.js'

const channelsOf: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, CMYK: 4 }

/**
 * The colour space of a profile that a picture brings, where the profile is whole and fits its channels
 * (ISO 32000-1, 8.6.5.5; PDF/A takes versions up to 4).
 */
export function profileSpace(profile: Uint8Array, channels: number, pdf: PdfDocument): Value {
  if (profile.length < 132) return undefined
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  const text = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4))
  const usable =
    text(36) === 'acsp' &&
    view.getUint32(0) === profile.length &&
    (profile[8] ?? 9) <= 4 &&
    ['mntr', 'scnr', 'prtr', 'spac'].includes(text(12)) &&
    channelsOf[text(16)] === channels
  return usable ? ['ICCBased', pdf.stream({ N: channels }, profile)] : undefined
}
