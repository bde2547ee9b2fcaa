import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const command = fileURLToPath(new URL('../../packages/lectern/bin/lectern.js', import.meta.url))

export interface Run {
  code: number | null
  /** What ended it, where it did not end by itself. */
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  input?: Uint8Array | string
  env?: Record<string, string>
  /** Called when it runs. */
  started?(child: ChildProcess): void
  /** Called with what stands on standard error so far, and a way to send Ctrl-C. */
  watch?(stderr: string, interrupt: () => void, child: ChildProcess): void
}

/** Runs the built command as a user would. */
export function lectern(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { SOURCE_DATE_EPOCH: _, ...env } = process.env
    const child = spawn(process.execPath, [command, ...args], {
      cwd: options.cwd ?? process.cwd(),
      env: { ...env, ...options.env },
    })
    options.started?.(child)
    const run: Run = { code: null, signal: null, stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      run.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      run.stderr += chunk
      options.watch?.(run.stderr, () => child.kill('SIGINT'), child)
    })
    // It may have ended before it read this.
    child.stdin.once('error', () => undefined)
    child.stdin.end(options.input ?? '')
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ ...run, code, signal }))
  })
}

/** A folder for one piece of work, gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-command-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Every file below a folder, hidden ones included. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
