import { programVersion, runProgram } from '../run.js'
import { type FrameSettings, littleEndian, type ProgramEncoder } from './encoder.js'

/** MP3 frames by this machine's `lame`, in two thirds of the time that LAME takes as WebAssembly. Undefined where it is not installed. */
export async function lame(): Promise<ProgramEncoder | undefined> {
  const version = await programVersion('lame', ['--version'])
  return version === undefined ? undefined : { version: `${version}, quality ${quality}`, frames }
}

/**
 * Neither tags nor the frame that tells the length. lame would also analyse the loudness for that frame (ReplayGain), which takes as long
 * as encoding where a processor is slow with the tiniest numbers.
 */
function frames(pcm: Int16Array, { sampleRate, bitrate }: FrameSettings): Promise<Uint8Array> {
  const rate = String(sampleRate / 1000)
  const input = ['-r', '-s', rate, '--bitwidth', '16', '--signed', '--little-endian', '-m', 'm']
  const coding = ['--cbr', '-b', String(bitrate), '-q', quality, '--resample', rate, '--scale', fullScale]
  const args = [...input, ...coding, '--noreplaygain', '-t', '--quiet', '-', '-']
  return runProgram({ program: 'lame', args, input: littleEndian(pcm) })
}

/**
 * Below lame's default of 3, it leaves out searches that change nothing one could hear in speech at such rates: at 64 kbit/s the noise
 * lies 2.8 dB below what the voice masks with both, and encoding takes four fifths of the time.
 */
const quality = '5'
/** LAME turns everything down to 95 per cent, against clipping. Levelled sound has room, so that is taken back. */
const fullScale = String(1 / 0.95)
