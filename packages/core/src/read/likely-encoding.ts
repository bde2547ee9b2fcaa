/** How much is looked at: more tells no more, and takes longer. */
const looked = 65_536

/** Of a hundred. Below it the detector has seen too little: a word or two in Latin-1 may look like anything. */
const least = 28

/** What bytes are taken for anyway. */
const usual = new Set(['ISO-8859-1', 'windows-1252', 'UTF-8', 'ASCII'])

/**
 * A decoder for the encoding that bytes look like, by how often letters and pairs of letters come in languages (chardet, after ICU's detector).
 * Undefined where none is likely, where it is Windows-1252, and where the bytes spell something that the encoding does not have.
 */
export async function likelyDecoder(bytes: Uint8Array): Promise<TextDecoder | undefined> {
  const { analyse } = await import('#carried/charset')
  const [best] = analyse(bytes.subarray(0, looked))
  if (!best || best.confidence < least || usual.has(best.name)) return undefined
  try {
    const decoder = new TextDecoder(best.name, { fatal: true })
    decoder.decode(bytes)
    return decoder
  } catch {
    return undefined
  }
}
