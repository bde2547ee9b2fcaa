import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const endings = new Set(['.ttf', '.otf', '.woff', '.woff2', '.ttc'])

/**
 * Font files, and those in folders, in the order of their names. What is in them is not looked at here.
 *
 * @throws Error of the file system when a path cannot be read
 */
export async function fontFiles(paths: readonly string[]): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const path of paths) {
    for (const name of await filesAt(path)) files.push({ name, bytes: new Uint8Array(await readFile(name)) })
  }
  return files
}

/** A file that was named is taken whatever it is called; in a folder the ending decides. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter((name) => endings.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(path, name))
}
