// The checkers of test/conformance, which are TypeScript: bundled beside them for as long as they are loaded.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'rolldown'

const conformance = join(dirname(fileURLToPath(import.meta.url)), '../conformance')

/** Their exports by the name of the module: `checkers('nu', 'axe')`. */
export async function checkers(...names) {
  const dir = join(conformance, '.checkers')
  const input = Object.fromEntries(names.map((name) => [name, join(conformance, 'checkers', `${name}.ts`)]))
  try {
    await build({ input, platform: 'node', logLevel: 'warn', output: { dir, entryFileNames: '[name].mjs' } })
    const modules = await Promise.all(
      names.map((name) => import(pathToFileURL(join(dir, `${name}.mjs`)).href)),
    )
    return Object.assign({}, ...modules)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
