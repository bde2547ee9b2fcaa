import { LecternError } from '@lectern/core'
import type { Markup } from './xml.js'
import type { Files } from './zip.js'

/** Told of parts that are missing or broken. */
export type Broken = (path: string, why: string) => void

/**
 * A part that is XML, or undefined where it is missing or broken; the latter is told.
 *
 * @throws LecternError `too-large`
 */
export async function partAt(
  files: Files,
  path: string,
  parse: (bytes: Uint8Array) => Promise<Markup>,
  broken: Broken,
): Promise<Markup | undefined> {
  try {
    const bytes = await files.read(path, 'xml')
    return bytes && (await parse(bytes))
  } catch (error) {
    if (error instanceof LecternError) throw error
    broken(path, complaintOf(error))
    return undefined
  }
}

/** The parser's own words, in one line. */
export function complaintOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = error.cause instanceof Error ? error.cause : error
  return own.message.split('\n')[0] ?? own.message
}
