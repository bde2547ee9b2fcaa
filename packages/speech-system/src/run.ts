import { execFile } from 'node:child_process'
import { type FailedProgram, whyFailed } from '@lectern/audio'
import { killSignal } from './kill-signal.js'

/** A program that could not be started, failed, or was aborted; the message says why. */
export class ProgramFailed extends Error {
  override name = 'ProgramFailed'
}

/** Runs a program without a shell; its standard output. @throws ProgramFailed */
export function run(file: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      encoding: 'utf8',
      maxBuffer: 16_000_000,
      windowsHide: true,
      killSignal,
      ...(signal ? { signal } : {}),
    } as const
    execFile(file, args, options, (error, output, problems) =>
      error ? reject(failed(error, problems)) : resolve(output),
    )
  })
}

export function failed(cause: FailedProgram, problems: string): ProgramFailed {
  return new ProgramFailed(whyFailed(cause, problems), { cause })
}

/** The first line of its output, or undefined when there is no such program. */
export async function firstLine(file: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run(file, args)).split('\n')[0]?.trim()
  } catch {
    return undefined
  }
}
