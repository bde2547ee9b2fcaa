import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing. Node.js itself (`recursive`) tries without end where a file system refuses every new
 * folder with ENOENT, as `/proc` does, and where a name is very long.
 *
 * @returns the first folder that was missing; undefined where none was
 * @throws what `mkdir` and `stat` throw
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const missing: string[] = []
  for (let at = folder; !isFolder(at); at = dirname(at)) {
    missing.unshift(at)
    if (at === dirname(at)) break
  }
  for (const one of missing) await make(one)
  return missing[0]
}

/** Somebody else may have made it meanwhile. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (!isFolder(folder)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
