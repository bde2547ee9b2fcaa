import { asLittleEndian, type Encoder, mp3EncoderWith } from '@lectern/audio'
import { firstLine } from './run.js'
import { newBytes, readWhole, throughFiles } from './through-files.js'

/**
 * MP3 by the machine's own `lame`, in two thirds of the time that LAME takes as WebAssembly. Another version or build
 * of it may write other bytes. Undefined where it is not installed.
 */
export async function systemEncoder(): Promise<Encoder | undefined> {
  const version = await firstLine('lame', ['--version'])
  if (version === undefined) return undefined
  const origin = {
    module: new URL('./lame.js', import.meta.url).href,
    version: `${version}, quality ${quality}`,
    isProcess: true,
  }
  return mp3EncoderWith(framesByLame, origin)
}

/** For workers, which need not know the version. */
export const encoder: Encoder = mp3EncoderWith(framesByLame)

/**
 * Samples through standard input, frames from standard output; neither tags nor the frame that tells the length. lame would also
 * analyse the loudness for that frame (ReplayGain), which takes as long as encoding where a processor is slow with the tiniest numbers.
 */
async function framesByLame(
  pcm: Int16Array,
  { sampleRate, bitrate }: { sampleRate: number; bitrate: number },
): Promise<Uint8Array> {
  const rate = String(sampleRate / 1000)
  const input = ['-r', '-s', rate, '--bitwidth', '16', '--signed', '--little-endian', '-m', 'm']
  const output = [
    '--cbr',
    '-b',
    String(bitrate),
    '-q',
    quality,
    '--resample',
    rate,
    '--scale',
    fullScale,
    '--noreplaygain',
    '-t',
    '--quiet',
  ]
  return throughFiles('lame', [...input, ...output, '-', '-'], asLittleEndian(pcm), (output) =>
    readWhole(output, newBytes),
  )
}

/**
 * Below lame's usual 3, it leaves out searches that change nothing one could hear in speech at such rates: at 64 kbit/s the noise
 * lies 2.8 dB below what the voice masks with both, and the encoder takes four fifths of the time.
 */
const quality = '5'
/** LAME turns everything down to 95 per cent, against clipping. Levelled sound has room, so that is taken back. */
const fullScale = String(1 / 0.95)
