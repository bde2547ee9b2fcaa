import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Modules that threads and processes load: other modules name them with `new URL('./x.js', import.meta.url)`. In a bundle, all files are in one
 * folder, so each needs a unique name.
 *
 * @param folders of packages
 * @returns paths of the built files, by name
 */
export function entriesByUrl(folders) {
  const entries = {}
  for (const file of folders.flatMap(builtModules)) {
    const code = readFileSync(file, 'utf8')
    for (const [, path] of code.matchAll(/new URL\('(\.[^']*)\.js', import\.meta\.url\)/g)) {
      const entry = path.slice('./'.length)
      if (!/^\w[\w-]*$/.test(entry) || entry in entries)
        throw new Error(
          `${file}: in a bundle, ${path}.js must lie beside the module, under a name of its own`,
        )
      entries[entry] = join(dirname(file), `${entry}.js`)
    }
  }
  return entries
}

/** Built modules of a package, listed by its sources: `dist` may still contain one whose source is gone. */
function builtModules(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => join(folder, 'dist', file.replace(/\.ts$/, '.js')))
}
