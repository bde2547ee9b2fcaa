import { asLittleEndian, type Encoder, m4bEncoderWith } from '@lectern/audio'
import { firstLine, run } from './run.js'
import { newBytes, readWhole, throughFiles } from './through-files.js'

/**
 * AAC for audio books (M4B), by the machine's own `ffmpeg`. Another version of it may write other bytes. Undefined where
 * it is not installed, or cannot encode AAC.
 */
export async function aacEncoder(): Promise<Encoder | undefined> {
  const version = await firstLine('ffmpeg', ['-version'])
  if (version === undefined || !(await hasAac())) return undefined
  return m4bEncoderWith(framesByFfmpeg, {
    module: new URL('./aac.js', import.meta.url).href,
    version: shortened(version),
    isProcess: true,
  })
}

/** For workers, which need not know the version. */
export const encoder: Encoder = m4bEncoderWith(framesByFfmpeg)

async function hasAac(): Promise<boolean> {
  try {
    return /^ A\S+ +aac /m.test(await run('ffmpeg', ['-hide_banner', '-encoders']))
  } catch {
    return false
  }
}

/** "ffmpeg version 5.1.9 Copyright …" without the years, which tell nothing. */
function shortened(version: string): string {
  return version.split(' Copyright')[0] ?? version
}

/**
 * Samples through standard input, frames with their headers from standard output. ffmpeg's own encoder is named, since
 * the delay of others differs; `bitexact` keeps its name, and code that differs between processors, out of the bytes.
 */
async function framesByFfmpeg(
  pcm: Int16Array,
  { sampleRate, bitrate }: { sampleRate: number; bitrate: number },
): Promise<Uint8Array> {
  if (pcm.length === 0) return new Uint8Array(0)
  const input = ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0']
  const exact = ['-flags:a', '+bitexact', '-fflags', '+bitexact']
  const output = [
    '-c:a',
    'aac',
    '-profile:a',
    'aac_low',
    '-b:a',
    `${bitrate}k`,
    ...exact,
    '-f',
    'adts',
    'pipe:1',
  ]
  return throughFiles(
    'ffmpeg',
    ['-v', 'error', '-nostdin', ...input, ...output],
    asLittleEndian(pcm),
    (output) => readWhole(output, newBytes),
  )
}
