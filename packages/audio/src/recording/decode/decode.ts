import { ByteReader } from './byte-reader.js'
import { type Decoded, unreadable } from './decoded.js'

/**
 * Reads a recording by what it is, not by its name: WAV, MP3 or Ogg Opus. Several channels become one.
 *
 * @throws LecternError `unreadable-input` when it is something else, or broken
 */
export async function decodeRecording(open: () => AsyncIterable<Uint8Array>): Promise<Decoded> {
  const reader = new ByteReader(open())
  const head = await reader.peek(12)
  const starts = (text: string, at = 0) =>
    [...text].every((char, index) => head[at + index] === char.charCodeAt(0))
  if ((starts('RIFF') || starts('RF64')) && starts('WAVE', 8))
    return (await import('./wav.js')).decodeWav(reader)
  if (starts('OggS')) return (await import('./opus.js')).decodeOpus(reader)
  if (starts('ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) {
    return (await import('./mp3.js')).decodeMp3(reader)
  }
  throw unreadable('it is not WAV, MP3 or Ogg Opus')
}
