import { programVersion, runProgram } from '../run.js'
import { streamProgram } from '../stream.js'
import { type FrameSettings, littleEndian, type ProgramEncoder } from './encoder.js'

/** AAC frames (ADTS) by this machine's `ffmpeg`. Undefined where it is not installed, or cannot encode AAC. */
export async function ffmpegAac(): Promise<ProgramEncoder | undefined> {
  const version = await programVersion('ffmpeg', ['-version'])
  if (version === undefined || !(await hasAac())) return undefined
  // "ffmpeg version 5.1.9 Copyright …" without the years, which tell nothing.
  return { version: version.split(' Copyright')[0] ?? version, frames }
}

async function hasAac(): Promise<boolean> {
  try {
    const encoders = await runProgram({ program: 'ffmpeg', args: ['-hide_banner', '-encoders'] })
    return /^ A\S+ +aac /m.test(new TextDecoder().decode(encoders))
  } catch {
    return false
  }
}

/**
 * ffmpeg's own encoder is named, since the delay of others differs; `bitexact` keeps its name, and code that differs between processors,
 * out of the bytes.
 */
async function frames(pcm: Int16Array, { sampleRate, bitrate }: FrameSettings): Promise<Uint8Array> {
  if (pcm.length === 0) return new Uint8Array(0)
  const input = ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0']
  const coding = ['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', `${bitrate}k`]
  const exact = ['-flags:a', '+bitexact', '-fflags', '+bitexact']
  const args = ['-v', 'error', '-nostdin', ...input, ...coding, ...exact, '-f', 'adts', 'pipe:1']
  return runProgram({ program: 'ffmpeg', args, input: littleEndian(pcm) })
}

/**
 * The first sound track of a file as WAV with one channel, in pieces: of any format that ffmpeg reads. `file:` keeps the path from being
 * taken for an option or an address.
 *
 * @throws ProgramFailed
 */
export function soundByFfmpeg(path: string): AsyncGenerator<Uint8Array> {
  const input = ['-v', 'error', '-nostdin', '-i', `file:${path}`, '-map', '0:a:0', '-ac', '1']
  return streamProgram('ffmpeg', [...input, '-f', 'wav', '-'])
}
