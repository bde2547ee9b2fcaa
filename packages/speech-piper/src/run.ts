import { execFile } from 'node:child_process'
import { whyFailed } from '@lectern/audio'
import { LecternError } from '@lectern/core'

export interface RunOptions {
  /** What it reads. It goes through standard input, so that no word of it is an option. */
  input?: string
  signal?: AbortSignal | undefined
}

/** piper written in Python reads and writes as the machine's language has it (on Windows often not UTF-8), unless it is told. */
const utf8 = { PYTHONUTF8: '1' }

/** Runs piper without a shell; the bytes of its standard output. @throws when it cannot be started, fails, or is aborted */
export function run(
  program: string,
  args: readonly string[],
  { input = '', signal }: RunOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const options = {
      encoding: 'buffer',
      env: { ...process.env, ...utf8 },
      maxBuffer: 256_000_000,
      windowsHide: true,
      // One that hangs may not listen to a polite request to end.
      killSignal: 'SIGKILL',
      ...(signal ? { signal } : {}),
    } as const
    const child = execFile(program, args, options, (error, output, problems) =>
      error ? reject(failed(error, problems.toString('utf8'))) : resolve(output),
    )
    // A program that dies before it has read all says so by its status.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

function failed(cause: Error, problems: string): Error {
  return new LecternError('engine-failed', `piper could not speak: ${whyFailed(cause, problems)}`, { cause })
}
