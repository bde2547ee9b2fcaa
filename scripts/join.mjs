// Writes dist/joined of each package: its modules as a file for each export, and files for what these share or load later; likewise its
// declarations. That is what the tarballs hold (`publishConfig` in the manifests), in place of 2,000 files, most of which are smaller than a block
// of a disk: docs/decisions/install-size.md. Run after `tsc -b`, whose modules the workspace runs; does nothing for a package that was not built
// since.
//
// Other packages, and what is carried of libraries, are imported as before. Names stay, and so do dynamic imports; what a comment says is in the
// declarations. A module that is loaded by `new URL('./x.js', import.meta.url)` becomes a file `x.js` beside the others.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dts } from 'rolldown-plugin-dts'
import { pureInitialisers } from './pure-initialisers.mjs'
import { entriesByUrl } from './url-entries.mjs'
import { changed, writeModules } from './write-bundle.mjs'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const script = fileURLToPath(import.meta.url)

/** Modules that no export leads to: what a package's `bin` loads. */
const programs = { lectern: ['./dist/command/main.js'] }

/** Names of emoji, which `@lectern/languages` exports one by one: the command's bundle takes them from there. */
const emojiNames = {
  name: 'emoji-names',
  resolveId(id, importer) {
    const [, name] = /^\.\/(?:generated\/)?emoji\/([\w-]+)\.js$/.exec(id) ?? []
    const isOurs = importer?.startsWith(join(packages, 'languages', 'dist'))
    return name && isOurs ? { id: `@lectern/languages/generated/emoji/${name}`, external: true } : undefined
  },
}

const common = {
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  // Some modules are imported both at once and later.
  checks: { ineffectiveDynamicImport: false },
}

for (const name of readdirSync(packages)) await joinPackage(name)

async function joinPackage(name) {
  const folder = join(packages, name)
  const dir = join(folder, 'dist', 'joined')
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const types = exported(manifest, 'types')
  const modules = [...exported(manifest, 'default'), ...(programs[name] ?? [])]
  const made = changed(join(dir, basename(types[0])))
  const inputs = [join(folder, 'dist', '.tsbuildinfo'), join(folder, 'package.json'), script]
  if (inputs.every((input) => changed(input) <= made)) return
  rmSync(dir, { recursive: true, force: true })
  const entries = { ...named(folder, modules, '.js'), ...entriesByUrl([folder]) }
  if (modules.length > 0) await joinModules(dir, entries)
  await joinTypes(dir, named(folder, types, '.d.ts'))
}

/** Files that a package exports, and exports from `dist/joined` once it is packed; others stay where they are. */
function exported({ name, exports, publishConfig }, condition) {
  return Object.entries(exports).flatMap(([key, target]) => {
    const path = target[condition]
    if (!path || path.startsWith('./dist/bundle/')) return []
    const wanted = `./dist/joined/${basename(path)}`
    if (publishConfig.exports?.[key]?.[condition] !== wanted)
      throw new Error(`${name}: publishConfig.exports must name ${wanted} for ${key}`)
    return [path]
  })
}

function named(folder, paths, ending) {
  return Object.fromEntries(paths.map((path) => [basename(path, ending), join(folder, path)]))
}

async function joinModules(dir, input) {
  const options = { ...common, input, platform: 'neutral', plugins: [emojiNames, pureInitialisers] }
  await writeModules(dir, options, { comments: { legal: true, annotation: true, jsdoc: false } })
}

async function joinTypes(dir, input) {
  const options = { ...common, input, plugins: [dts({ dtsInput: true, tsconfig: false })] }
  await writeModules(dir, options, { entryFileNames: '[name].d.ts', chunkFileNames: '[name]-[hash].d.ts' })
}
