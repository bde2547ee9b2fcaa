import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ProgramFailed } from './failed.js'

/**
 * Runs a program without a shell, and gives its standard output as it comes. Whoever stops reading ends the program.
 *
 * @throws ProgramFailed when it cannot be started, or its exit status is not 0
 */
export async function* streamProgram(program: string, args: readonly string[]): AsyncGenerator<Uint8Array> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  const complaints: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const closed = once(child, 'close')
  // Looked at below; it must not count as unhandled while output is still read.
  closed.catch(() => {})
  try {
    yield* child.stdout
    const [code, signal] = (await closed.catch(rethrown)) as [number | null, NodeJS.Signals | null]
    if (code !== 0)
      throw new ProgramFailed({ message: `${program} failed`, code, signal }, textOf(complaints))
  } finally {
    child.kill('SIGKILL')
  }
}

function rethrown(cause: unknown): never {
  throw new ProgramFailed(cause instanceof Error ? cause : { message: String(cause) })
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString()
}
