import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Voice } from '@lectern/audio/engine'
import { LecternError } from '@lectern/core/errors'
import { voiceBytes } from './style.js'

/** What stands in a folder: one net, and the voices that it speaks with. */
export interface Model {
  /** Path of the net. */
  path: string
  voices: readonly KokoroVoice[]
  /** Version of the engine's files: another net or voice makes another sound. */
  version: string
  /** Hash of the net alone, in hexadecimal. */
  sha256: string
}

export interface KokoroVoice extends Voice {
  path: string
  /** What espeak-ng calls its language. */
  espeak: string
}

/**
 * A voice's name begins with a letter for its language. Japanese and Mandarin are left out: their phonemes are none of espeak-ng's.
 *
 * @see VOICES.md of Kokoro-82M
 */
const languages: Readonly<Record<string, { langs: readonly string[]; espeak: string }>> = {
  a: { langs: ['en-US', 'en'], espeak: 'en-US' },
  b: { langs: ['en-GB', 'en'], espeak: 'en' },
  e: { langs: ['es'], espeak: 'es' },
  f: { langs: ['fr'], espeak: 'fr' },
  h: { langs: ['hi'], espeak: 'hi' },
  i: { langs: ['it'], espeak: 'it' },
  p: { langs: ['pt-BR', 'pt'], espeak: 'pt-BR' },
}

/**
 * The net in a folder (`NAME.onnx`) and its voices (`ef_dora.bin`).
 *
 * @throws LecternError `no-engine` when the folder lacks one or the other, or holds several nets
 */
export async function modelIn(folder: string): Promise<Model> {
  const names = (await readdir(folder).catch((cause) => Promise.reject(lacking(folder, cause)))).sort()
  const [net, ...others] = names.filter((name) => name.endsWith('.onnx'))
  if (net === undefined || others.length > 0) throw lacking(folder)
  const path = join(folder, net)
  const { size } = await stat(path)
  const voices = (await Promise.all(names.map((name) => voiceAt(join(folder, name), size)))).flat()
  if (voices.length === 0) throw lacking(folder)
  const sums = await checksumsOf(path, voices)
  return { path, voices, ...sums }
}

async function voiceAt(path: string, netBytes: number): Promise<KokoroVoice[]> {
  const [, id, letter, word = ''] = /^(([a-z])[fm]_(\w+))\.bin$/.exec(basename(path)) ?? []
  const language = Object.hasOwn(languages, letter ?? '') ? languages[letter ?? ''] : undefined
  if (id === undefined || !language || (await stat(path)).size !== voiceBytes) return []
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  return [{ id, name, ...language, path, bytes: netBytes + voiceBytes }]
}

/** The net is read once: it has 90 MB. */
async function checksumsOf(
  net: string,
  voices: readonly KokoroVoice[],
): Promise<Pick<Model, 'version' | 'sha256'>> {
  const [own, all] = [createHash('sha256'), createHash('sha256')]
  await addFile(net, [all, own])
  for (const { path } of voices) await addFile(path, [all])
  return { version: all.digest('hex').slice(0, 16), sha256: own.digest('hex') }
}

/** Adds a file's bytes to each hash, and its name before them to the first, which is of several files. */
async function addFile(path: string, hashes: readonly [Hash, ...Hash[]]): Promise<void> {
  hashes[0].update(`${basename(path)}\0`)
  await pipeline(createReadStream(path), async (chunks) => {
    for await (const chunk of chunks) for (const hash of hashes) hash.update(chunk)
  })
}

function lacking(folder: string, cause?: unknown): LecternError {
  return new LecternError('no-engine', `There is no Kokoro model with its voices in ${folder}`, {
    hint: 'It is one file NAME.onnx, and beside it a file for each voice, such as ef_dora.bin.',
    cause,
  })
}
