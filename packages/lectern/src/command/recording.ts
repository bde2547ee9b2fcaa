import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RecordingOptions } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Settings } from './settings.js'

/**
 * The recording that the settings name.
 *
 * @throws LecternError `bad-usage` when a file is not there, or cues stand alone
 */
export async function recordingOf({ recording, cues }: Settings): Promise<RecordingOptions | undefined> {
  if (recording === undefined) {
    if (cues === undefined) return undefined
    throw new LecternError('bad-usage', '--cues are the times of a recording', {
      hint: 'Give --recording FILE too.',
    })
  }
  const path = resolve(recording)
  const isKnown = isReadable(await firstBytes(path, recording))
  const read = isKnown || !(await hasFfmpeg()) ? () => createReadStream(path) : () => throughFfmpeg(path)
  return { open: read, ...(cues === undefined ? {} : { cues: await textOf(cues) }) }
}

async function firstBytes(path: string, given: string): Promise<Buffer> {
  try {
    const handle = await open(path)
    try {
      return (await handle.read(Buffer.alloc(36), 0, 36, 0)).buffer
    } finally {
      await handle.close()
    }
  } catch (cause) {
    throw new LecternError('bad-usage', `The recording ${given} cannot be read`, {
      hint: 'Look at --recording.',
      cause,
    })
  }
}

async function textOf(cues: string): Promise<string> {
  try {
    return await readFile(resolve(cues), 'utf8')
  } catch (cause) {
    throw new LecternError('bad-usage', `The cues ${cues} cannot be read`, { hint: 'Look at --cues.', cause })
  }
}

/** What `@lectern/audio` decodes by itself. */
function isReadable(head: Buffer): boolean {
  const name = head.toString('latin1', 0, 4)
  return (
    name === 'RIFF' ||
    name === 'RF64' ||
    // Ogg holds Vorbis and FLAC too.
    (name === 'OggS' && head.toString('latin1', 28, 36) === 'OpusHead') ||
    name.startsWith('ID3') ||
    (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)
  )
}

function hasFfmpeg(): Promise<boolean> {
  return new Promise((found) => {
    execFile('ffmpeg', ['-version'], (error) => found(!error))
  })
}

/** Other formats, where ffmpeg is installed: M4A, FLAC, video. The file's own name cannot be an option or an address. */
async function* throughFfmpeg(path: string): AsyncGenerator<Uint8Array> {
  const args = [
    '-v',
    'error',
    '-nostdin',
    '-i',
    `file:${path}`,
    '-map',
    '0:a:0',
    '-ac',
    '1',
    '-f',
    'wav',
    '-',
  ]
  const child = spawn('ffmpeg', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const complaints: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const ended = once(child, 'close')
  try {
    yield* child.stdout
    const [status] = await ended
    if (status !== 0) {
      throw new LecternError('unreadable-input', 'ffmpeg cannot read the recording', {
        hint: Buffer.concat(complaints).toString().trim().split('\n')[0]?.slice(0, 200) ?? '',
      })
    }
  } finally {
    child.kill()
  }
}
