import { execFile } from 'node:child_process'

/** Runs a program without a shell; its standard output. @throws when it cannot be started, fails, or is aborted */
export function run(file: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      encoding: 'utf8',
      maxBuffer: 16_000_000,
      windowsHide: true,
      ...(signal ? { signal } : {}),
    } as const
    execFile(file, args, options, (error, output) => (error ? reject(error) : resolve(output)))
  })
}

/** The first line of its output, or undefined when there is no such program. */
export async function firstLine(file: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run(file, args)).split('\n')[0]?.trim()
  } catch {
    return undefined
  }
}
