import { extname } from 'node:path'
import { LecternError, memoryResources, type Resources } from '@lectern/core'
import { readPlainFile } from '@lectern/node'
import type { Settings } from './settings.js'

/** Bytes of the largest one. */
const most = 32 * 1024 ** 2

/** What articles call a cover that was given from outside: its file may lie anywhere. */
const nameOf = (path: string): string => `lectern-cover${extname(path).toLowerCase()}`

/** The metadata of a cover that was given from outside. */
export function coverOf({ cover, coverAlt = '' }: Settings): { src: string; alt: string } | undefined {
  return cover === undefined ? undefined : { src: nameOf(cover), alt: coverAlt }
}

/**
 * An article's resources, and the cover that was given.
 *
 * @throws LecternError `bad-usage` where the file cannot be read
 */
export async function withCover({ cover }: Settings, others: Resources): Promise<Resources> {
  if (cover === undefined) return others
  const name = nameOf(cover)
  const bytes = await readPlainFile(cover, most).catch((cause: unknown) => {
    const hint = cause instanceof Error ? cause.message : String(cause)
    throw new LecternError('bad-usage', `--cover ${cover}: the file cannot be read`, { hint, cause })
  })
  const own = memoryResources({ [name]: bytes })
  return { load: (reference, accept) => (reference === name ? own : others).load(reference, accept) }
}
