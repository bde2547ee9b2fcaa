import { explained, LecternError } from '@lectern/core'
import { type Call, parseCall } from './arguments.js'
import { type Console, createConsole } from './console.js'
import { abortBySignal } from './interrupt.js'
import { isApart } from './sandbox.js'

/** Runs a call and answers its exit code: 0 done, 1 something is not as it should be, 2 the call is wrong. */
export async function run(args: readonly string[]): Promise<number> {
  const quiet = args.includes('--quiet')
  const console = createConsole(quiet)
  const controller = new AbortController()
  const { signal } = controller
  try {
    refuseGoneFolder()
    const call = parseCall(args)
    // Else the system ends the command at once: while its own thread works, it would hear nothing.
    if (isApart(call)) abortBySignal(controller)
    return await dispatch(call, console, signal)
  } catch (error) {
    if (signal.aborted) return stopped(console)
    console.error(explained(error))
    return error instanceof LecternError && callErrors.has(error.code) ? 2 : 1
  }
}

/**
 * Paths are looked up from the folder of the command, and threads do not start in one that was removed.
 *
 * @throws LecternError `bad-usage`
 */
function refuseGoneFolder(): void {
  try {
    process.cwd()
  } catch (cause) {
    throw new LecternError('bad-usage', 'The folder that you are in has been removed', {
      hint: 'Go to another folder, and try again.',
      cause,
    })
  }
}

const callErrors: ReadonlySet<LecternError['code']> = new Set<LecternError['code']>([
  'bad-usage',
  'unsupported',
  'unknown-format',
  'unknown-engine',
  'unknown-voice',
  'output-collision',
  'output-unwritable',
])

async function dispatch(call: Call, console: Console, signal: AbortSignal): Promise<number> {
  switch (call.command) {
    case 'build':
      return (await import('./build.js')).build(call, console, signal)
    case 'check':
      return (await import('./check.js')).check(call, console, signal)
    case 'verify':
      return (await import('./verify.js')).verify(call, console, signal)
    case 'voices':
      return (await import('./voices/voices.js')).voices(call, console)
    case 'explain':
      return (await import('./explain.js')).explain(call.paths[0], console)
    case 'init':
      return (await import('./init.js')).init(call.paths[0] ?? '.', console)
    case 'assets':
      return (await import('./assets.js')).assets(call.paths[0] ?? '.', console)
    case 'completion':
      return (await import('./completion.js')).completion(call.paths[0] ?? '', console)
  }
}

/** 128 + SIGINT, as shells expect; what was being written is gone by now. */
function stopped(console: Console): number {
  console.note('Stopped. No file was left incomplete.')
  return 130
}
