import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RecordingOptions } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import { programVersion, soundByFfmpeg } from '@lectern/node'
import type { Settings } from './settings.js'

/**
 * The recording that the settings name.
 *
 * @throws LecternError `bad-usage` when a file is not there, or cues stand alone
 */
export async function recordingOf({ recording, cues }: Settings): Promise<RecordingOptions | undefined> {
  if (recording === undefined) {
    if (cues === undefined) return undefined
    throw new LecternError('bad-usage', '--cues can only be used with --recording', {
      hint: 'Add --recording FILE.',
    })
  }
  const path = resolve(recording)
  const isKnown = isReadable(await firstBytes(path, recording))
  const read = isKnown || !(await hasFfmpeg()) ? () => createReadStream(path) : () => decoded(path)
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
      hint: 'Check the path given with --recording.',
      cause,
    })
  }
}

async function textOf(cues: string): Promise<string> {
  try {
    return await readFile(resolve(cues), 'utf8')
  } catch (cause) {
    throw new LecternError('bad-usage', `The cues ${cues} cannot be read`, {
      hint: 'Check the path given with --cues.',
      cause,
    })
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

async function hasFfmpeg(): Promise<boolean> {
  return (await programVersion('ffmpeg', ['-version'])) !== undefined
}

/** Other formats, where ffmpeg is installed: M4A, FLAC, video. */
async function* decoded(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* soundByFfmpeg(path)
  } catch (cause) {
    throw new LecternError('unreadable-input', 'ffmpeg cannot read the recording', {
      hint: cause instanceof Error ? cause.message : '',
      cause,
    })
  }
}
