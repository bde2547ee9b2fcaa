import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { FailedProgram } from '@lectern/audio'
import { killSignal } from './kill-signal.js'

/** A program to run, with files for its standard input, its output and its complaints. */
export interface Launch {
  program: string
  args: readonly string[]
  input: string
  output: string
  complaints: string
  /** Default: that of the process that starts it. */
  env?: NodeJS.ProcessEnv
}

/** Runs a program without a shell until it has ended; what was wrong, if something was. */
export async function launch(
  { program, args, input, output, complaints, env = process.env }: Launch,
  signal?: AbortSignal,
): Promise<FailedProgram | undefined> {
  const stdio = [openSync(input, 'r'), openSync(output, 'w'), openSync(complaints, 'w')]
  try {
    return await new Promise((resolve) => {
      const child = spawn(program, args, {
        stdio,
        env,
        windowsHide: true,
        killSignal,
        ...(signal ? { signal } : {}),
      })
      child.once('error', resolve)
      child.once('close', (code, killed) =>
        resolve(code === 0 ? undefined : { message: `${program} failed`, code, signal: killed }),
      )
    })
  } finally {
    for (const file of stdio) closeSync(file)
  }
}
