import { type ChildProcess, spawn } from 'node:child_process'
import { ProgramFailed } from './failed.js'

/** A program to run. */
export interface ProgramCall {
  /** A name that PATH knows, or a path. */
  program: string
  /** Arguments as the program gets them; no shell reads them. */
  args: readonly string[]
  /** Written to standard input, which is closed then. */
  input?: string | Uint8Array
  /** Default: that of this process. */
  env?: Readonly<Record<string, string | undefined>>
  /** Default: that of this process. */
  cwd?: string
  /** Ends the program. */
  signal?: AbortSignal | undefined
}

/**
 * Runs a program without a shell, and gives its standard output. Every program that Lectern starts is started here.
 *
 * @throws ProgramFailed when it cannot be started, or its exit status is not 0; the signal's reason when it is aborted
 */
export async function runProgram({
  program,
  args,
  input,
  env,
  cwd,
  signal,
}: ProgramCall): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const child = spawn(program, args, {
    stdio: 'pipe',
    windowsHide: true,
    // A program that hangs may ignore a polite request to end.
    killSignal: 'SIGKILL',
    ...(env ? { env } : {}),
    ...(cwd ? { cwd } : {}),
    ...(signal ? { signal } : {}),
  })
  const [output, complaints] = [collect(child.stdout), collect(child.stderr)]
  // A program may end before it has read everything; its exit status says what that means.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const failure = await ended(child)
  signal?.throwIfAborted()
  if (failure) throw new ProgramFailed(failure, Buffer.concat(complaints).toString())
  return Buffer.concat(output)
}

/** The first line of a program's output, which is usually its version; undefined where it cannot be run. */
export async function programVersion(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const output = await runProgram({ program, args })
    return new TextDecoder().decode(output).split('\n')[0]?.trim()
  } catch {
    return undefined
  }
}

function collect(stream: NodeJS.ReadableStream): Buffer[] {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return chunks
}

interface Failure {
  message: string
  code?: number | null
  signal?: NodeJS.Signals | null
}

/** What was wrong, once the program has ended and all of its output is there; undefined when nothing was. */
function ended(child: ChildProcess): Promise<Failure | undefined> {
  return new Promise((resolve) => {
    child.once('error', resolve)
    child.once('close', (code, signal) =>
      resolve(code === 0 ? undefined : { message: `${child.spawnfile} failed`, code, signal }),
    )
  })
}
