// Writes dist/.npmignore of each package: declarations of modules that no export leads to stay out of the package, since nobody can import
// them. They are three quarters of 1,600 small files. Run after `tsc -b`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../packages', import.meta.url))

for (const name of readdirSync(packages)) {
  const folder = join(packages, name)
  const dist = join(folder, 'dist')
  if (!existsSync(dist)) continue
  const kept = [...reached(entries(folder))].map((file) => `!/${relative(dist, file).split(sep).join('/')}`)
  writeFileSync(join(dist, '.npmignore'), `${['*.d.ts', ...kept.sort()].join('\n')}\n`)
}

/** Declarations that the manifest names. */
function entries(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.values(exports).flatMap(({ types }) => (types ? [join(folder, types)] : []))
}

/** These files, and all that they import, however far away. */
function reached(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue
    found.add(file)
    reached(importsOf(file), found)
  }
  return found
}

/** `from './x.js'`, `import('./x.js')` and `import './x.js'`, of which a comment may hold more than there are. */
function importsOf(file) {
  const paths = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?['"](\.[^'"]+)\.js['"]/g)
  return [...paths].map(([, path]) => join(dirname(file), `${path}.d.ts`)).filter((path) => existsSync(path))
}
