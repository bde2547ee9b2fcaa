import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { licences } from './bundle-licences.mjs'

/** Names stay, for the sake of stacks; blanks and comments are a quarter of what is read, and more of data. */
export const withoutBlanks = { compress: false, mangle: false, codegen: { removeWhitespace: true } }

/** Writes modules with all that they import to a folder, in place of what is there, with the licences of others beside them. */
export async function writeBundle(dir, options, minify) {
  rmSync(dir, { recursive: true, force: true })
  const modules = await writeModules(dir, options, { minify })
  writeFileSync(join(dir, 'LICENSES.txt'), licences(modules))
}

/** Writes modules with all that they import to a folder. Which files they were made of. */
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

/** When a file was written; before everything where there is none. */
export function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
