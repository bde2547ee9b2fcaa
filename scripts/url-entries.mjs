import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What threads and processes load: modules of packages that another names by a URL beside it. In a bundle, all lie in one folder.
 *
 * @param folders of packages
 * @returns files as they were built, by names
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

/** Modules of a package as they were built; `dist` may still hold one whose source is gone. */
function builtModules(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => join(folder, 'dist', file.replace(/\.ts$/, '.js')))
}
