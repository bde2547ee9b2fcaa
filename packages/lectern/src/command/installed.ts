import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Settings } from './settings.js'

/**
 * The module of a package that is installed beside Lectern, or in the project that `packages` names; empty where it is not there. The folder
 * where the command runs is not asked: it may be a stranger's, and this runs code.
 */
export async function installed<Package>(
  name: string,
  { packages }: Pick<Settings, 'packages'>,
): Promise<Partial<Package>> {
  const path = [import.meta.url, ...(packages === undefined ? [] : [join(resolve(packages), 'package.json')])]
    .map((from) => resolved(name, from))
    .find((found) => found)
  return path ? await import(pathToFileURL(path).href) : {}
}

function resolved(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(name)
  } catch {
    return undefined
  }
}
