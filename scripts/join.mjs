// Writes dist/joined of each package: one file for each export, and files for the code that these share or load later. It does the same for the
// declarations. The tarballs contain these files (`publishConfig` in the manifests) instead of 2,000 small ones, most of which are smaller than a
// disk block (docs/decisions/install-size.md). Run it after `tsc -b`; the workspace itself runs the modules that `tsc` writes. It skips a package that
// has not been built since.
//
// Other packages, and the carried parts of libraries, are imported as before. Names and dynamic imports are kept. Comments are only in the
// declarations. A module that is loaded by `new URL('./x.js', import.meta.url)` becomes a file `x.js` in the same folder.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dts } from 'rolldown-plugin-dts'
import { pureInitialisers } from './pure-initialisers.mjs'
import { entriesByUrl } from './url-entries.mjs'
import { changed, writeModules } from './write-bundle.mjs'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const scripts = ['join', 'pure-initialisers', 'url-entries', 'write-bundle'].map((name) =>
  fileURLToPath(new URL(`${name}.mjs`, import.meta.url)),
)

/** Modules that no export reaches: a package's `bin` loads them. */
const programs = { lectern: ['./dist/command/main.js'] }

/** Names of emoji. `@lectern/languages` exports them one by one, and the command's bundle imports them from there. */
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
  // Some modules are imported both statically and dynamically.
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
  const inputs = [join(folder, 'dist', '.tsbuildinfo'), join(folder, 'package.json'), ...scripts]
  if (inputs.every((input) => changed(input) <= made)) return
  rmSync(dir, { recursive: true, force: true })
  const entries = { ...named(folder, modules, '.js'), ...entriesByUrl([folder]) }
  if (modules.length > 0) await joinModules(dir, entries)
  await joinTypes(dir, named(folder, types, '.d.ts'))
}

/** Files that a package exports, and that it exports from `dist/joined` once it is packed. The bundle is not among them. */
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
  const experimental = { attachDebugInfo: 'none' }
  const options = {
    ...common,
    input,
    platform: 'neutral',
    plugins: [emojiNames, pureInitialisers],
    experimental,
  }
  await writeModules(dir, options, { comments: { legal: true, annotation: true, jsdoc: false } })
}

async function joinTypes(dir, input) {
  const options = { ...common, input, plugins: [dts({ dtsInput: true, tsconfig: false })] }
  await writeModules(dir, options, { entryFileNames: '[name].d.ts', chunkFileNames: '[name]-[hash].d.ts' })
}
