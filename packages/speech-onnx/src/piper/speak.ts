import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWav, type Speech } from '@lectern/audio'
import { inTemporaryFolder, runProgram } from '@lectern/node'
import type { Model } from './models.js'

export interface Said {
  model: Model
  /** 1 is usual. */
  rate: number
  signal?: AbortSignal | undefined
}

/**
 * Has piper speak texts, each of them a sound: they are in one process, since it takes as long to load a model as to
 * speak a sentence or two. Undefined where it made more sounds or fewer.
 */
export async function speakAll(
  program: string,
  texts: readonly string[],
  said: Said,
): Promise<Speech[] | undefined> {
  return inTemporaryFolder('piper', async (folder) => {
    // Through standard input, so that no word of a text is an option.
    const input = texts.map(lineOf).join('')
    const args = [...argumentsFor(said), '--output_dir', folder]
    await runProgram({ program, args, input, env: utf8(), signal: said.signal })
    const names = (await readdir(folder)).sort(byTime)
    if (names.length !== texts.length) return undefined
    return Promise.all(names.map(async (name) => readWav(await readFile(join(folder, name)))))
  })
}

/** piper written in Python reads and writes as the machine's language has it (on Windows often not UTF-8), unless it is told. */
export function utf8(): NodeJS.ProcessEnv {
  return { ...process.env, PYTHONUTF8: '1' }
}

function argumentsFor({ model: { path, speaker }, rate }: Said): string[] {
  return [
    '--model',
    path,
    '--length_scale',
    (1 / rate).toFixed(3),
    ...(speaker === undefined ? [] : ['--speaker', String(speaker)]),
  ]
}

/** piper reads a line at a time; `[[` begins phonemes. */
function lineOf(text: string): string {
  return `${text.replace(/[\0-\x1f\x7f\x85\u2028\u2029]+/g, ' ').replace(/\[(?=\[)/g, '[ ')}\n`
}

/** Files are named by the nanoseconds at which each was begun. */
function byTime(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}
