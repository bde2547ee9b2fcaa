import { spawn } from 'node:child_process'
import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FailedProgram } from '@lectern/audio'
import { folderPrefix } from './in-folder.js'
import { failed, killSignal } from './run.js'

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
  input: string | Uint8Array,
  read: (output: number) => Result,
  signal?: AbortSignal,
): Promise<Result> {
  const folder = mkdtempSync(folderPrefix())
  const paths = ['in', 'out', 'err'].map((name) => join(folder, name))
  const [from = '', to = '', complaints = ''] = paths
  const open: number[] = []
  try {
    writeFileSync(from, input)
    open.push(openSync(from, 'r'), openSync(to, 'w+'), openSync(complaints, 'w'))
    const failure = await ended(program, args, open, signal)
    if (failure) throw failed(failure, readFileSync(complaints, 'utf8'))
    return read(open[1] as number)
  } finally {
    for (const file of open) closeSync(file)
    for (const path of paths) rmSync(path, { force: true })
    rmdirSync(folder)
  }
}

/** Waits until a program has ended; what was wrong, if something was. */
function ended(
  program: string,
  args: readonly string[],
  stdio: number[],
  signal: AbortSignal | undefined,
): Promise<FailedProgram | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio,
      windowsHide: true,
      killSignal,
      ...(signal ? { signal } : {}),
    })
    child.once('error', resolve)
    child.once('close', (code, killed) =>
      resolve(code === 0 ? undefined : { message: `${program} failed`, code, signal: killed }),
    )
  })
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
