import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { licences } from './bundle-licences.mjs'

/** Changes with the version of any library, which a bundle may contain. */
export const lockFile = fileURLToPath(new URL('../pnpm-lock.yaml', import.meta.url))

/** Names are kept, so that stack traces are readable. White space and comments are a quarter of the code, and more of the data. */
export const withoutBlanks = { compress: false, mangle: false, codegen: { removeWhitespace: true } }

/** Replaces a folder by modules with all that they import, and with the licences of the libraries in them. */
export async function writeBundle(dir, options, minify) {
  rmSync(dir, { recursive: true, force: true })
  const modules = await writeModules(dir, options, { minify })
  writeFileSync(join(dir, 'LICENSES.txt'), licences(modules))
}

/**
 * Writes modules to a folder, with all that they import.
 *
 * @returns paths of the files that they were made from
 */
export async function writeModules(dir, options, more) {
  const build = await rolldown({ logLevel: 'warn', ...options })
  const { output } = await build.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    ...more,
  })
  await build.close()
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  return modules.filter((id) => !id.startsWith('\0'))
}

/** When a file was last written, in milliseconds since 1970; 0 if there is none. */
export function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
