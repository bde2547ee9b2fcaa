import { analyse } from 'chardet'

/** Bytes that the detector is given: more tell no more, and take longer. */
const looked = 65_536

/** The least confidence of the detector, of a hundred: a word or two in Latin-1 may look like anything. */
const least = 28

/** Encodings that are read as Windows-1252. */
const taken = new Set(['ISO-8859-1', 'windows-1252', 'UTF-8', 'ASCII'])

/**
 * Bytes as text in the encoding that chardet names: after ICU's detector, by how often letters and pairs of letters come in languages. Undefined where it is
 * not sure, where that is Windows-1252, and where the bytes spell something that the encoding does not have.
 */
export function likelyText(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const [best] = analyse(bytes.subarray(0, looked))
  if (!best || best.confidence < least || taken.has(best.name)) return undefined
  try {
    const decoder = new TextDecoder(best.name, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return undefined
  }
}
