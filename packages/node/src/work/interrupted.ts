import type { Context, Script } from 'node:vm'

let room: { context: Context; script: Script } | undefined

/**
 * Does some work in this thread, and stops it after a time, also inside a pattern. What the work has changed by then stays as it is.
 *
 * @returns undefined where it was stopped
 */
export function interrupted<T>(work: () => T, milliseconds: number): { value: T } | undefined {
  room ??= createRoom()
  const { context, script } = room
  context.work = work
  try {
    return { value: script.runInContext(context, { timeout: milliseconds }) as T }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  } finally {
    context.work = undefined
  }
}

/** Loaded with the first work. */
function createRoom(): { context: Context; script: Script } {
  const { createContext, Script } = process.getBuiltinModule('node:vm')
  return { context: createContext({ work: undefined }), script: new Script('work()') }
}
