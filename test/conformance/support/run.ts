import { execFile } from 'node:child_process'

export interface RunResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutSeconds?: number
}

const megabyte = 1024 * 1024

/** Runs a program to its end. A failing exit status is an answer; not starting, or not ending, is an error. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...args],
      {
        cwd: options.cwd,
        env: options.env ?? process.env,
        maxBuffer: 512 * megabyte,
        timeout: (options.timeoutSeconds ?? 300) * 1000,
      },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') {
          reject(new Error(`${program} ${args.join(' ')}: ${error.message}`, { cause: error }))
        } else resolve({ status: child.exitCode ?? 0, stdout, stderr })
      },
    )
    child.stdin?.end()
  })
}
