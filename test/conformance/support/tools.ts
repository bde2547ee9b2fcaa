import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'tools')

/** A file of the tools project, or `undefined` where it was not installed. */
export async function toolFile(...path: string[]): Promise<string | undefined> {
  return ifReadable(join(folder, ...path), constants.R_OK)
}

/** The first program of these names that PATH knows. */
export async function onPath(...names: string[]): Promise<string | undefined> {
  for (const name of names) {
    for (const place of (process.env.PATH ?? '').split(delimiter)) {
      const found = place === '' ? undefined : await ifReadable(join(place, name), constants.X_OK)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Both or nothing: a jar is of no use without Java. */
export async function jar(...path: string[]): Promise<string | undefined> {
  return (await onPath('java')) === undefined ? undefined : toolFile(...path)
}

export const chromium = (): Promise<string | undefined> =>
  onPath('chromium', 'chromium-browser', 'google-chrome')

export function required(found: string | undefined, what: string): string {
  if (found === undefined) throw new Error(`${what} is not installed`)
  return found
}

async function ifReadable(path: string, mode: number): Promise<string | undefined> {
  try {
    await access(path, mode)
    return path
  } catch {
    return undefined
  }
}
