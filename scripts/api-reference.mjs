// `pnpm docs:api`: the reference of all packages as pages in out/api, made from their types by TypeDoc. Run after a build. TypeDoc reads types with
// a TypeScript that has its programming interface, so both are taken by npx and are no dependencies of the workspace.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'out', 'api')
const tools = ['typedoc@0.28.20', 'typescript@5.9.3']

/** The types of everything that a package exports. */
function entryPoints() {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
    const targets = Object.values(manifest.exports).filter((target) => typeof target === 'object')
    return targets.map(({ types }) => join(root, 'packages', folder, types))
  })
}

mkdirSync(out, { recursive: true })
const tsconfig = join(root, 'out', 'api-tsconfig.json')
const options = join(root, 'out', 'api-typedoc.json')
const compilerOptions = {
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}
writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: entryPoints() }))
writeFileSync(
  options,
  JSON.stringify({
    name: 'Lectern',
    entryPoints: entryPoints(),
    tsconfig,
    out,
    readme: join(root, 'docs', 'guides', 'library.md'),
    // What a type names and its module does not export stands in the type itself.
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    treatWarningsAsErrors: true,
    disableSources: true,
    githubPages: false,
  }),
)
const packages = tools.flatMap((tool) => ['--package', tool])
const typedoc = spawn('npx', ['--yes', ...packages, 'typedoc', '--options', options], {
  cwd: root,
  stdio: 'inherit',
})
typedoc.on('close', (code) => {
  process.exitCode = code ?? 1
})
