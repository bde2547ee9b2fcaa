// Writes packages/lectern/dist/bundle: the command in a few files instead of some six hundred, which Node.js takes longer to find and
// read than a short article takes to publish. Run after `tsc -b`; does nothing when nothing was built since.
//
// Third-party packages that `lectern` itself depends on stay packages: they bring WebAssembly, data or files of their own. Everything
// else goes into the bundle. No code is rewritten: a module that is loaded by `new URL('./x.js', import.meta.url)` becomes an entry
// `x.js`, and all files lie in one folder, so that the URL stays true.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entriesByUrl } from './url-entries.mjs'
import { changed, lockFile, withoutBlanks, writeBundle } from './write-bundle.mjs'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const own = join(packages, 'lectern')
const dir = join(own, 'dist', 'bundle')
/** Packages of ours that bring WebAssembly, workers and models of their own. */
const withAssets = new Set(['@lectern/speech-neural'])
const { dependencies, optionalDependencies } = manifestOf('lectern')
const [ours, others] = partition(
  Object.keys({ ...dependencies, ...optionalDependencies }),
  (name) => name.startsWith('@lectern/') && !withAssets.has(name),
)

/** What every start needs: it is small, and looking for packages takes time. */
const atStart = new Set(['sha256', 'picture-kinds', 'yaml', 'emoji-names', 'syntaxes', 'to-xast'])

/** What packages of ours carry is there already: the bundle takes it from those. */
const fromPackages = {
  name: 'from-packages',
  resolveId(id, importer) {
    const name = `@lectern/${/[\\/]packages[\\/]([\w-]+)[\\/]/.exec(importer ?? '')?.[1]}`
    const path = ours.includes(name) && pathOf(id, name)
    if (path && !isExported(name, path))
      throw new Error(`${name} must export ./${path}, which the bundle takes from it`)
    return path ? { id: `${name}/${path}`, external: true } : undefined
  },
}

function isExported(name, path) {
  const { exports } = manifestOf(name.slice('@lectern/'.length))
  return Object.keys(exports).some((key) => {
    const [before, after] = key.split('*')
    return after === undefined ? key === `./${path}` : `./${path}`.startsWith(before)
  })
}

/** Where a package has what is asked for, inside it; nothing where the bundle takes it in. */
function pathOf(id, name) {
  const [, carried] = /^#carried\/(.*)$/.exec(id) ?? []
  if (carried) return atStart.has(carried) ? undefined : `bundled/${carried}`
  if (name !== '@lectern/languages') return undefined
  const [, file] = /^\.\/(?:generated\/)?emoji\/([\w-]+)\.js$/.exec(id) ?? []
  return file && `generated/emoji/${file}`
}

if (!isFresh()) await bundle()

function isFresh() {
  const made = changed(join(dir, 'main.js'))
  const built = readdirSync(packages).map((name) => changed(join(packages, name, 'dist', '.tsbuildinfo')))
  return (
    Math.max(
      ...[fileURLToPath(import.meta.url), join(own, 'package.json'), lockFile].map(changed),
      ...built,
    ) <= made
  )
}

async function bundle() {
  const folders = [...withTheirOwn(['lectern'])].map((name) => join(packages, name))
  const options = {
    input: { main: join(own, 'dist', 'command', 'main.js'), ...entriesByUrl(folders) },
    platform: 'node',
    plugins: [fromPackages],
    external: (id) => others.some((name) => id === name || id.startsWith(`${name}/`)),
    // Our own modules are written for both a static and a dynamic import here and there.
    checks: { ineffectiveDynamicImport: false },
  }
  await writeBundle(dir, options, withoutBlanks)
}

/** Packages of ours, and those that they depend on. */
function withTheirOwn(names) {
  const all = new Set(names)
  for (const name of all)
    for (const id of Object.keys(manifestOf(name).dependencies ?? {}))
      if (id.startsWith('@lectern/') && !withAssets.has(id)) all.add(id.slice('@lectern/'.length))
  return all
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
}

function partition(list, isFirst) {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))]
}
