import { closeSync, fstatSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownFolder } from './in-folder.js'
import { launcher } from './launcher.js'
import { failed } from './run.js'

let calls = 0

/**
 * Runs a program with a text or bytes on its standard input, and reads its standard output. Both are files, which stay in the memory of
 * the system for the moment that they live: what comes through a pipe comes in hundreds of small arrays. What is done with them is done at
 * once, since it takes less than to wait for another thread.
 *
 * @param read from the file that holds the output
 * @throws ProgramFailed
 */
export async function throughFiles<Result>(
  program: string,
  args: readonly string[],
  given: string | Uint8Array,
  read: (output: number) => Result,
  signal?: AbortSignal,
): Promise<Result> {
  const place = join(ownFolder(), String(++calls))
  const [input, output, complaints] = [`${place}.in`, `${place}.out`, `${place}.err`]
  try {
    writeFileSync(input, given)
    const failure = await launcher.run({ program, args, input, output, complaints }, signal)
    if (failure) throw failed(failure, readFileSync(complaints, 'utf8'))
    return reading(output, read)
  } finally {
    for (const path of [input, output, complaints]) rmSync(path, { force: true })
  }
}

function reading<Result>(path: string, read: (file: number) => Result): Result {
  const file = openSync(path, 'r')
  try {
    return read(file)
  } finally {
    closeSync(file)
  }
}

/** The whole of a file that is open, in memory that is taken for so many bytes. */
export function readWhole<Bytes extends Uint8Array>(file: number, take: (size: number) => Bytes): Bytes {
  const bytes = take(fstatSync(file).size)
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(file, bytes, at, bytes.length - at, at)
    if (count === 0) throw new Error('A file became shorter while it was read')
    at += count
  }
  return bytes
}

export function newBytes(size: number): Uint8Array {
  return new Uint8Array(size)
}
