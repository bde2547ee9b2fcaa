import { run } from '../support/run.ts'
import { onPath, required } from '../support/tools.ts'
import { type Checker, type CheckResult, checkEach, resultOf } from './checker.ts'

/** ffmpeg decodes the whole file and complains about anything that is wrong in it. */
export const sound: Checker = {
  name: 'ffmpeg',
  needs: 'ffmpeg',
  locate: () => onPath('ffmpeg'),
  check: (files) => checkEach(files, decode),
}

async function decode(file: string): Promise<CheckResult> {
  const { status, stderr } = await ffmpeg([
    '-v',
    'warning',
    '-guess_layout_max',
    '0',
    '-i',
    file,
    '-map',
    '0:a',
    '-f',
    'null',
    '-',
  ])
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  if (status !== 0 && lines.length === 0) lines.push(`ffmpeg ended with ${status}`)
  return resultOf(lines.map((text) => ({ severity: 'error', rule: 'decode', text })))
}

/** Seconds of sound that a player hears: decoded samples, not what a header claims. */
export async function decodedSeconds(file: string): Promise<number> {
  const raw = ['-f', 's16le', '-ac', '1', '-ar', '48000']
  const counted = await ffmpeg([
    '-v',
    'error',
    '-i',
    file,
    '-map',
    '0:a',
    ...raw,
    '-progress',
    'pipe:1',
    '-y',
    '/dev/null',
  ])
  const sizes = [...counted.stdout.matchAll(/^total_size=(\d+)$/gm)]
  const bytes = Number(sizes.at(-1)?.[1])
  if (!(bytes > 0)) throw new Error(`no sound in ${file}: ${counted.stderr}`)
  return bytes / 2 / 48000
}

/** Loudness in LUFS and true peak in dBTP of the encoded file, by ffmpeg's own meter (EBU R 128, 4 times oversampled). */
export async function heardLevel(file: string): Promise<{ loudness: number; truePeak: number }> {
  const { stderr } = await ffmpeg([
    '-nostats',
    '-i',
    file,
    '-map',
    '0:a',
    '-af',
    'ebur128=peak=true',
    '-f',
    'null',
    '-',
  ])
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'))
  const measured = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN)
  return { loudness: measured(/I:\s+(-?[\d.]+) LUFS/), truePeak: measured(/Peak:\s+(-?[\d.]+) dBFS/) }
}

const ffmpeg = async (args: readonly string[]) =>
  run(required(await onPath('ffmpeg'), 'ffmpeg'), ['-hide_banner', '-nostdin', ...args])
