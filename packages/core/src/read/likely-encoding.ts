import { type Decoder, decoderOf, windows1252 } from './encodings/decoders.js'
import { plausibility } from './encodings/plausible.js'
import { looksThai } from './encodings/thai.js'

/** How much is looked at: more tells no more, and takes longer. */
const looked = 65_536

/** How much of the lines beyond ASCII is read in each encoding. */
const read = 8192

/** Of a hundred. Below it the detector has seen too little: a word or two in Latin-1 may look like anything. */
const least = 28

/** By how much a text must look better in another encoding than in the one that the detector names; and than in Windows-1252. */
const margin = 0.01
const usualMargin = 0.05
/** Nearly all of one or two kinds of letters or signs, such as the dots of “well…”, which are `à` elsewhere, or spaces without a break, which are `ā`. */
const fewMargin = 0.55

/** Of one byte for each letter. The first of several in which the words are the same is named. */
const candidates = [
  ...['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255'],
  ...['windows-1256', 'windows-1257', 'iso-8859-2', 'iso-8859-4', 'iso-8859-5', 'iso-8859-7', 'koi8-u'],
  ...['ibm850', 'ibm437', 'ibm852', 'ibm866', 'ibm855', 'ibm737', 'ibm857', 'ibm862', 'ibm775'],
  ...['macintosh', 'x-mac-cyrillic', 'x-mac-ce', 'x-mac-greek', 'x-mac-turkish'],
]

/**
 * A decoder for the encoding that bytes look like: Thai by its marks; else what chardet names (after ICU's detector, by how often letters and pairs of
 * letters come in languages), unless the text looks better in another one. Undefined where that is Windows-1252.
 */
export async function likelyDecoder(bytes: Uint8Array): Promise<Decoder | undefined> {
  const head = bytes.subarray(0, looked)
  const named = await namedDecoder(bytes)
  if (looksThai(head) && !isEastAsian(textOf(named, head))) return decoderOf('windows-874')
  const best = likeliest(named, linesBeyondAscii(head))
  return isUsual(best) ? undefined : best
}

function likeliest(named: Decoder, sample: Uint8Array): Decoder {
  const score = (decoder: Decoder): number => plausibility(textOf(decoder, sample) ?? '\ufffd')
  const usually = hasFewKinds(sample) ? fewMargin : usualMargin
  let best = { decoder: named, score: score(named) + (isUsual(named) ? usually : margin) }
  for (const name of candidates) {
    const decoder = decoderOf(name)
    const other = decoder && { decoder, score: score(decoder) }
    if (other && other.score > best.score) best = other
  }
  return best.decoder
}

function hasFewKinds(sample: Uint8Array): boolean {
  const times = new Map<number, number>()
  for (const byte of sample) if (byte > 127) times.set(byte, (times.get(byte) ?? 0) + 1)
  const [first = 0, second = 0, ...others] = [...times.values()].toSorted((one, other) => other - one)
  const rest = others.reduce((sum, count) => sum + count, 0)
  return rest * 10 <= first + second + rest
}

/** Windows-1252, where the detector is not sure, and where the bytes spell something that the encoding does not have. */
async function namedDecoder(bytes: Uint8Array): Promise<Decoder> {
  const { analyse } = await import('chardet')
  const [best] = analyse(bytes.subarray(0, looked))
  const decoder = best && best.confidence >= least && !taken.has(best.name) ? decoderOf(best.name) : undefined
  return decoder && textOf(decoder, bytes) !== undefined ? decoder : usual
}

const usual: Decoder = { encoding: 'windows-1252', decode: windows1252 }

/** What is read as Windows-1252. */
const taken = new Set(['ISO-8859-1', 'windows-1252', 'UTF-8', 'ASCII'])

const isUsual = ({ encoding }: Decoder): boolean => encoding === usual.encoding

/** A part may end inside a character. */
function textOf(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes, { isPart: true })
  } catch {
    return undefined
  }
}

/** Thai that is read as Korean or Japanese has characters of Chinese and signs. */
function isEastAsian(text = ''): boolean {
  const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  const [korean, japanese] = [/[가-힣]/g, /[ぁ-ヿ]/g].map((letters) => text.match(letters)?.length ?? 0)
  return (korean ?? 0) * 10 > all * 7 || (japanese ?? 0) * 10 > all * 3
}

function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  let start = 0
  while (start < bytes.length && sample.length < read) {
    const found = bytes.indexOf(10, start)
    const line = bytes.subarray(start, Math.min(found < 0 ? bytes.length : found + 1, start + read))
    if (line.some((byte) => byte > 127)) for (const byte of line) sample.push(byte)
    start += line.length
  }
  return Uint8Array.from(sample)
}
