import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Letters of the text that V8 quotes before the one that it did not expect. */
const before = 10

/**
 * The line of JSON that V8 complains of. It names the place or quotes what is around it, by the kind of error and the version of Node.js.
 *
 * @returns undefined where it says neither
 */
export function lineOfJson(text: string, message: string): number | undefined {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (position !== undefined) return lineAt(text, Number(position))
  const [, dots, part = ''] = /, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? []
  const start = part === '' ? -1 : text.indexOf(part)
  if (start < 0) return undefined
  const [, token = ''] = /Unexpected token '(.+?)',/su.exec(message) ?? []
  const at = text.indexOf(token, dots ? start + before : start)
  return lineAt(text, Math.max(start, at))
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

/** The line of a program that cannot be parsed: only `node --check` says it. */
export async function lineOfProgram(path: string): Promise<number | undefined> {
  const check = promisify(execFile)(process.execPath, ['--check', path], { timeout: 10_000 })
  const { stderr = '' } = await check.catch((error: { stderr?: string }) => error)
  const [, line] = /:(\d+)\r?\n/.exec(stderr) ?? []
  return line === undefined ? undefined : Number(line)
}
