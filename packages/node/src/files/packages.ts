import { readFile, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/** Files of installed packages. */
export interface PackageFiles {
  /** Bytes of a file of an installed package; undefined when the package or the file is not there. */
  load(packageName: string, path: string): Promise<Uint8Array | undefined>
}

/**
 * Files of packages that are installed where one of the given modules can see them. With pnpm a package sees its own
 * dependencies only, so pass the module that depends on them (`import.meta.resolve('@lectern/fonts')`) first.
 *
 * @param from URLs or absolute paths of modules, asked in order; what says them is called when the first file is asked for
 */
export function packageFiles(from: readonly string[] | (() => readonly string[])): PackageFiles {
  const folders = new Map<string, Promise<string | undefined>>()

  return {
    async load(packageName, path) {
      const finding =
        folders.get(packageName) ?? findFolder(packageName, typeof from === 'function' ? from() : from)
      folders.set(packageName, finding)
      const folder = await finding
      return folder === undefined ? undefined : await readWithin(folder, path)
    },
  }
}

/** Asked of Node.js, and looked up as folders where a package's `exports` does not name its own package.json. */
async function findFolder(packageName: string, from: readonly string[]): Promise<string | undefined> {
  if (!/^(@[\w.-]+\/)?[\w-][\w.-]*$/.test(packageName)) return undefined
  for (const module of from) {
    const manifest = resolved(module, `${packageName}/package.json`)
    if (manifest !== undefined) return await realpath(dirname(manifest))
    for (const modules of createRequire(module).resolve.paths(packageName) ?? []) {
      const folder = join(modules, packageName)
      const found = await stat(join(folder, 'package.json')).catch(() => undefined)
      if (found) return await realpath(folder)
    }
  }
  return undefined
}

/** With Yarn's Plug'n'Play there are no folders to look through. */
function resolved(module: string, file: string): string | undefined {
  try {
    return createRequire(module).resolve(file)
  } catch {
    return undefined
  }
}

async function readWithin(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = await realpath(join(folder, path)).catch(() => undefined)
  if (file === undefined) return undefined
  const inside = relative(folder, file)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined
  return await readFile(file).catch(() => undefined)
}
