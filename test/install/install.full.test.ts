import { execFile } from 'node:child_process'
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTab } from '../../scripts/smoke/tab.mjs'

// The command as users install it, from the packed packages: by npm into a folder that nobody may write to, and by Yarn with Plug'n'Play,
// where a package finds only what its own manifest names.

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const folder = await mkdtemp(join(tmpdir(), 'lectern-install-'))
const packs = join(folder, 'packs')
const minutes = 60_000
const yarn = '@yarnpkg/cli-dist@4.18.1'

beforeAll(async () => {
  const args = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', packs]
  await mkdir(packs)
  await run('npx', ['--yes', 'pnpm@10.34.8', ...args], { cwd: root, maxBuffer: 1 << 26 })
}, 10 * minutes)

afterAll(async () => {
  await run('chmod', ['-R', 'u+w', folder])
  await rm(folder, { recursive: true, force: true })
})

/** A project with an article, a formula and a picture, and the packed packages as its dependencies. */
async function project(name: string, more: object = {}): Promise<string> {
  const place = join(folder, name)
  await cp(join(root, 'examples/articles/fractions-lesson'), place, { recursive: true })
  const tarballs = Object.fromEntries(
    (await readdir(packs)).map((file) => [
      file.replace(/-\d+\.\d+\.\d+\.tgz$/, '').replace(/^lectern-/, '@lectern/'),
      `file:${join(packs, file)}`,
    ]),
  )
  const manifest = { name, private: true, dependencies: tarballs, resolutions: tarballs, ...more }
  await writeFile(join(place, 'package.json'), JSON.stringify(manifest))
  return place
}

/** Files of a tarball, from the folder of the package. */
async function filesOf(tarball: string): Promise<string[]> {
  const { stdout } = await run('tar', ['-tzf', tarball])
  return stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
}

it('is packed with licence and manual, and without what only building needs', async () => {
  for (const pack of await readdir(packs)) {
    const files = await filesOf(join(packs, pack))
    expect(files, pack).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
    expect(
      files.filter((path) => /\.map$|tsbuildinfo$|^(?:src|test)\//.test(path)),
      pack,
    ).toEqual([])
  }
})

/** Files by folder and kind, without names: "dist/command/*.js". What stands at the top of a package is named. */
async function contentsOf(pack: string): Promise<string[]> {
  const files = await filesOf(join(packs, pack))
  const kinds = files.map((path) =>
    path.includes('/') ? path.replace(/[^/]+?((?:\.d)?\.\w+)$/, '*$1') : path,
  )
  return [...new Set(kinds)].sort().map((path) => `${pack.replace(/-\d+\.\d+\.\d+\.tgz$/, '')} ${path}`)
}

it('is packed with the kinds of files that were recorded (UPDATE=1 records them again)', async () => {
  const record = join(import.meta.dirname, 'tarballs.txt')
  const lines = (await Promise.all((await readdir(packs)).sort().map(contentsOf))).flat()
  if (process.env.UPDATE) await writeFile(record, `${lines.join('\n')}\n`)
  expect(lines).toEqual((await readFile(record, 'utf8')).trim().split('\n'))
})

it('has manifests without a fault that publint knows', { timeout: 5 * minutes }, async () => {
  for (const pack of await readdir(packs)) {
    const tarball = new Uint8Array(await readFile(join(packs, pack)))
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer } })
    expect(messages, pack).toEqual([])
    expect(pkg, pack).toMatchObject({
      keywords: expect.arrayContaining(['accessibility']),
      homepage: expect.stringContaining('https://'),
      bugs: expect.stringContaining('https://'),
      repository: { type: 'git' },
      publishConfig: { access: 'public', provenance: true },
    })
  }
})

it('has types that are those of its modules, for every way in which ESM is imported', {
  timeout: 5 * minutes,
}, async () => {
  // All is ESM: a resolver of before `exports` finds nothing, and CommonJS must load it by import().
  const isMeant = ({ kind }: { kind: string }) => ['NoResolution', 'CJSResolvesToESM'].includes(kind)
  for (const pack of await readdir(packs)) {
    const tarball = new Uint8Array(await readFile(join(packs, pack)))
    const found = await checkPackage(createPackageFromTarballData(tarball))
    const problems = found.types ? found.problems : []
    const others = problems.filter(
      (problem) =>
        !(
          isMeant(problem) &&
          'resolutionKind' in problem &&
          /^node1[06](?:-cjs)?$/.test(problem.resolutionKind)
        ),
    )
    expect(others, pack).toEqual([])
  }
})

let installing: Promise<string> | undefined

/** The project that npm installed, once for the tests below. */
function byNpm(): Promise<string> {
  installing ??= installByNpm()
  return installing
}

async function installByNpm(): Promise<string> {
  const place = await project('read-only', { resolutions: undefined, type: 'module' })
  await cp(join(import.meta.dirname, 'consumer'), place, { recursive: true })
  await cp(join(root, 'scripts/smoke/programs'), place, { recursive: true })
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: place })
  return place
}

/** A program that imports whatever has types. */
async function importsAll(place: string): Promise<string> {
  const names = (await readdir(packs)).map((pack) =>
    pack.replace(/-\d+\.\d+\.\d+\.tgz$/, '').replace(/^lectern-/, '@lectern/'),
  )
  const lines: string[] = []
  for (const name of names) {
    const manifest = JSON.parse(await readFile(join(place, 'node_modules', name, 'package.json'), 'utf8'))
    for (const [path, target] of Object.entries(manifest.exports))
      if (typeof target === 'object')
        lines.push(`export * as x${lines.length} from '${name}${path.slice(1)}'`)
  }
  return lines.join('\n')
}

it.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'has types that a strict program takes, those of libraries checked: %s, %s',
  { timeout: 10 * minutes },
  async (module, resolution) => {
    const place = await byNpm()
    await writeFile(join(place, 'all.ts'), await importsAll(place))
    // Whatever the compiler finds in the folder is no part of it: no types of Node.js are installed.
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', '', '--ignoreConfig']
    const target = [
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ]
    const tsc = run(join(root, 'node_modules/.bin/tsc'), [...options, ...target, 'program.ts', 'all.ts'], {
      cwd: place,
    })
    expect(await tsc.catch(({ stdout }) => ({ stdout }))).toMatchObject({ stdout: '' })
  },
)

it('makes three editions from a bundle whose packages stay packages', { timeout: 10 * minutes }, async () => {
  const place = await byNpm()
  const bundle = await rolldown({ cwd: place, input: 'server.mjs', platform: 'node', external: /^[^./]/ })
  await bundle.write({ file: join(place, 'bundle/server.mjs'), format: 'esm' })
  const { stdout } = await run(process.execPath, [join(place, 'bundle/server.mjs')], { cwd: place })
  expect(stdout).toMatch(/^ferry\.html \d+, ferry\.pdf \d+, ferry\.epub \d+\n$/)
})

it('gives a bundler what is asked for, and no more of the module that it stands in', {
  timeout: 10 * minutes,
}, async () => {
  const place = await byNpm()
  await writeFile(join(place, 'one.mjs'), "export { textOf } from '@lectern/core'")
  const bundle = await rolldown({ cwd: place, input: 'one.mjs', platform: 'node' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  expect(output.reduce((sum, file) => sum + ('code' in file ? file.code.length : 0), 0)).toBeLessThan(2100)
})

it('has each class once, whichever export it is imported from', { timeout: 10 * minutes }, async () => {
  const place = await byNpm()
  const program = `
    import * as core from '@lectern/core'
    import { LecternError } from '@lectern/core/errors'
    import * as lectern from 'lectern'
    import * as surface from 'lectern/surface'
    console.log([core, lectern, surface].map((from) => from.LecternError === LecternError).join())`
  await writeFile(join(place, 'once.mjs'), program)
  const { stdout } = await run(process.execPath, ['once.mjs'], { cwd: place })
  expect(stdout).toBe('true,true,true\n')
})

it('makes three editions in a tab, from a bundle by Rolldown, which Vite bundles with', {
  timeout: 10 * minutes,
}, async () => {
  const place = await byNpm()
  const site = join(place, 'site')
  const bundle = await rolldown({ cwd: place, input: 'browser.mjs', platform: 'browser' })
  await bundle.write({ dir: site, format: 'esm' })
  await cp(
    join(place, 'node_modules/@lectern/browser/dist/bundle/harfbuzz.wasm'),
    join(site, 'harfbuzz.wasm'),
  )
  await writeFile(
    join(site, 'index.html'),
    '<!doctype html><title>Tab</title><body><script type="module" src="./browser.js"></script>',
  )
  await run(join(place, 'node_modules/.bin/lectern'), ['assets', join(site, 'lectern')], { cwd: place })
  expect(await inTab(site)).toMatch(/^made: ferry\.html \d+, ferry\.pdf \d+, ferry\.epub \d+$/)
})

it('makes three editions where pnpm hoists nothing, and a package sees what its own manifest names', {
  timeout: 10 * minutes,
}, async () => {
  const { stdout } = await run(process.execPath, ['server.mjs'], { cwd: await strictly() })
  expect(stdout).toMatch(/^ferry\.html \d+, ferry\.pdf \d+, ferry\.epub \d+\n$/)
})

/** What MathJax's fonts import and do not declare; `docs/guides/where-it-runs.md` says so. */
const undeclared = Object.fromEntries(
  ['tex', 'newcm'].map((font) => [
    `@mathjax/mathjax-${font}-font@*`,
    { dependencies: { '@mathjax/src': '4.1.3' } },
  ]),
)

let strict: Promise<string> | undefined

/** The project that pnpm installed, with Lectern alone and nothing hoisted. */
function strictly(): Promise<string> {
  strict ??= installStrictly()
  return strict
}

async function installStrictly(): Promise<string> {
  const place = await project('strict', { type: 'module', resolutions: undefined })
  const manifest = JSON.parse(await readFile(join(place, 'package.json'), 'utf8'))
  const { dependencies } = manifest
  // Lectern alone is the program's own.
  const own = {
    dependencies: { lectern: dependencies.lectern },
    pnpm: { overrides: dependencies, packageExtensions: undeclared },
  }
  await writeFile(join(place, 'package.json'), JSON.stringify({ ...manifest, ...own }))
  await writeFile(join(place, '.npmrc'), 'hoist=false\nstrict-peer-dependencies=true\n')
  await cp(join(root, 'scripts/smoke/programs/server.mjs'), join(place, 'server.mjs'))
  await run('npx', ['--yes', 'pnpm@10.34.8', 'install', '--ignore-scripts'], {
    cwd: place,
    maxBuffer: 1 << 26,
  })
  return place
}

const build = ['build', 'fractions-lesson.md', '--engine', 'tone']

/** Files of all four editions that were made. */
async function editionsIn(out: string): Promise<string[]> {
  const files = await readdir(join(out, 'fractions-lesson'))
  return files.filter((file) => /^fractions-lesson\.(html|pdf|epub|mp3)$/.test(file)).sort()
}

const all = ['epub', 'html', 'mp3', 'pdf'].map((extension) => `fractions-lesson.${extension}`)

it('runs from a folder that nobody may write to', { timeout: 10 * minutes }, async () => {
  const place = await byNpm()
  await run('chmod', ['-R', 'a-w', place])
  // Root may write everywhere; then another user runs it.
  const isRoot = process.getuid?.() === 0
  const own = join(folder, 'home')
  await mkdir(own)
  await chmod(folder, 0o755)
  if (isRoot) await chown(own, 65_534, 65_534)
  const env = { ...process.env, HOME: own, TMPDIR: own, LECTERN_CACHE: join(own, 'cache') }
  await run(join(place, 'node_modules/.bin/lectern'), [...build, '--out', join(own, 'out')], {
    cwd: place,
    env,
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  })
  expect(await editionsIn(join(own, 'out'))).toEqual(all)
  expect((await lstat(join(place, 'node_modules'))).mode & 0o222).toBe(0)
})

it('makes a Word file where @lectern/docx is installed, and names that package where it is not', {
  timeout: 10 * minutes,
}, async () => {
  const word = (place: string) =>
    run(
      join(place, 'node_modules/.bin/lectern'),
      ['fractions-lesson.md', '--to', 'docx', '--out', join(folder, 'word')],
      // That of pnpm's own vitest leads to the workspace.
      { cwd: place, env: { ...process.env, NODE_PATH: '' } },
    )
  expect((await word(await byNpm())).stdout).toContain('fractions-lesson.docx')
  await expect(word(await strictly())).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm install @lectern/docx'),
  })
})

it('runs with Yarn’s Plug’n’Play, from the bundle and from the modules', {
  timeout: 20 * minutes,
}, async () => {
  const place = await project('pnp')
  await writeFile(
    join(place, '.yarnrc.yml'),
    `nodeLinker: pnp\nenableGlobalCache: false\nenableScripts: false\npackageExtensions: ${JSON.stringify(undeclared)}\n`,
  )
  await writeFile(join(place, 'yarn.lock'), '')
  const byYarn = (args: string[], plain: string) =>
    run('npx', ['--yes', `--package=${yarn}`, 'yarn', ...args], {
      cwd: place,
      env: { ...process.env, CI: '', LECTERN_PLAIN: plain, LECTERN_CACHE: join(folder, 'pnp-cache') },
      maxBuffer: 1 << 26,
    })
  await byYarn(['install'], '')
  for (const plain of ['0', '1']) {
    const out = join(folder, `pnp-out-${plain}`)
    await byYarn(['lectern', ...build, '--out', out], plain)
    expect(await editionsIn(out)).toEqual(all)
  }
})
