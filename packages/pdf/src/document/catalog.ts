import type { Metadata } from '@lectern/core'
import type { Standing } from '../claims.js'
import { type Dictionary, textString } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import type { DocumentInfo } from './info.js'
import { srgbProfile } from './srgb.js'
import { xmpPacket } from './xmp.js'

/** What the whole document says of itself (ISO 32000-1, 7.7.2; ISO 14289-1, 7.1 and 7.2). */
export function writeCatalog(
  writer: FileWriter,
  meta: Metadata,
  info: DocumentInfo,
  identifier: string,
  standing: Standing,
): void {
  const metadata = writer.stream(
    { Type: 'Metadata', Subtype: 'XML' },
    new TextEncoder().encode(xmpPacket(meta, info, identifier, standing)),
    // Programs that know no PDF find it by reading the file.
    { compress: false },
  )
  Object.assign(writer.catalog, {
    Lang: textString(meta.lang),
    ViewerPreferences: { DisplayDocTitle: true },
    MarkInfo: { Marked: true },
    Metadata: metadata,
    ...(standing.archive ? { OutputIntents: [outputIntent(writer)] } : {}),
  } satisfies Dictionary)
}

/** What device colours mean: sRGB (ISO 19005-2, 6.2.3). */
function outputIntent(writer: FileWriter): Dictionary {
  const name = textString('sRGB IEC61966-2.1')
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: writer.stream({ N: 3 }, srgbProfile()),
  }
}

/** Bytes of hexadecimal digits. */
export function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
