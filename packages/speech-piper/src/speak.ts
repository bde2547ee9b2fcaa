import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWav, type Speech } from '@lectern/audio'
import { sha256 } from '@lectern/core'
import type { Model } from './models.js'
import { run } from './run.js'

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
  return inFolder(async (folder) => {
    await run(program, [...argumentsFor(said), '--output_dir', folder], {
      input: texts.map(lineOf).join(''),
      signal: said.signal,
    })
    const names = (await readdir(folder)).sort(byTime)
    if (names.length !== texts.length) return undefined
    return Promise.all(names.map(async (name) => readWav(await readFile(join(folder, name)))))
  })
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

/** Removed afterwards; its name says whose it is, so that what a killed process left can be told from what is in use. */
async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const machine = sha256(hostname()).slice(0, 8)
  const folder = await mkdtemp(join(tmpdir(), `lectern-piper-${machine}-${process.pid}-`))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
