// Writes packages/lectern/dist/bundle: the command in a few files instead of some six hundred, which Node takes longer
// to find and read than a short article takes to publish. Run after `tsc -b`; does nothing when nothing was built since.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundled } from '../packages/lectern/bin/bundled.js'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const dir = join(packages, 'lectern', 'dist', 'bundle')

/** Loaded from their own packages when they are needed: what brings WebAssembly, workers or files of its own. */
const apart = {
  packages: [/^@lectern\/(audio|layout|speech-\w+|verify)$/],
  modules: ['pdf/dist/write.js', 'pdf/dist/claims.js', 'math/dist/speech.js'],
  libraries: ['epub-gen-memory', 'subset-font'],
}

if (!isFresh()) await bundle()

function isFresh() {
  const made = changed(join(dir, 'main.js'))
  return (
    changed(fileURLToPath(import.meta.url)) <= made &&
    bundled.every((name) => changed(join(packages, name, 'dist', '.tsbuildinfo')) <= made)
  )
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

async function bundle() {
  rmSync(dir, { recursive: true, force: true })
  const build = await rolldown({
    input: join(packages, 'lectern', 'dist', 'command', 'main.js'),
    platform: 'node',
    external: apart.packages,
    plugins: [
      { name: 'places', transform: { filter: { id: /packages[\\/][\w-]+[\\/]dist[\\/]/ }, handler: places } },
    ],
    // Our own modules are written for both a static and a dynamic import here and there.
    checks: { ineffectiveDynamicImport: false },
    logLevel: 'warn',
  })
  const { output } = await build.write({ dir, format: 'esm' })
  await build.close()
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  refuseOthers(modules)
  writeFileSync(join(dir, 'LICENSES.txt'), licences(modules))
}

/** What a module says of its own place stays true when the module is moved into the bundle. */
function places(code, id) {
  const [, name, file] = /packages[\\/]([\w-]+)[\\/](dist[\\/].+)$/.exec(id) ?? []
  if (!name) return undefined
  const here = file.split(sep).join('/')
  const manifest = `import.meta.resolve('${name === 'lectern' ? name : `@lectern/${name}`}/package.json')`
  return code
    .replaceAll('import.meta.url', `new URL('${here}', ${manifest}).href`)
    .replace(/import\('([^']+)'\)/g, (whole, specifier) => {
      if (apart.libraries.includes(specifier))
        return `import((await import('node:module')).createRequire(${manifest}).resolve('${specifier}'))`
      const target = new URL(specifier, `file:///${name}/${here}`).pathname.slice(1)
      if (!specifier.startsWith('.') || !apart.modules.includes(target)) return whole
      return `import(new URL('${target.slice(name.length + 1)}', ${manifest}).href)`
    })
}

/** The licences of others ask to go with every copy of their code. */
function licences(modules) {
  const folders = modules.map(
    (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id)?.[0],
  )
  const notices = [...new Set(folders)].filter(Boolean).map((folder) => {
    const { name, version, license, licenses } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license ?? licenses?.[0]?.type ?? 'see below'})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
  })
  // names of emoji, which are data in a package of ours
  const names = readFileSync(
    new URL('../packages/narration/LICENSE-UNICODE.txt', import.meta.url),
    'utf8',
  ).trim()
  notices.push(`CLDR annotations 48.2 (Unicode-3.0)\n\n${names}\n`)
  return `The bundle holds parts of these packages.\n\n${notices.sort().join(`\n${'-'.repeat(72)}\n\n`)}`
}

/** `bin/lectern.js` looks at the packages it knows of; another one's changes would go unnoticed. */
function refuseOthers(modules) {
  const found = modules.map((id) => /packages[\\/]([\w-]+)[\\/]dist[\\/]/.exec(id)?.[1]).filter(Boolean)
  const others = [...new Set(found)].filter((name) => !bundled.includes(name))
  if (others.length === 0) return
  rmSync(dir, { recursive: true, force: true })
  throw new Error(`In the bundle, but not in packages/lectern/bin/bundled.js: ${others.join(', ')}`)
}
