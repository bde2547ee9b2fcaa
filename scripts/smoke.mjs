// `node scripts/smoke.mjs [NAME…]`: packs the packages, installs them as a user would, and makes three editions in every runtime and by every
// bundler of the table in docs/guides/where-it-runs.md. Takes some ten minutes and the network; CI runs the cheap ones (test/install).
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack, project, run } from './smoke/pack.mjs'
import { inTab } from './smoke/tab.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'lectern-smoke-'))
const packs = process.env.SMOKE_PACKS ?? join(folder, 'packs')

let installing

/** The project that npm installs, once for all. */
function installed() {
  installing ??= install('npm')
  return installing
}

async function install(name, dependencies = {}) {
  const place = join(folder, name)
  await project(place, packs, { dependencies })
  await cp(here('smoke/programs'), place, { recursive: true })
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: place })
  return place
}

const tooling = new Map()

/** A program of an npm package, installed apart, so that nothing but Lectern is beside the program that is tried. */
async function tool(name, version = 'latest', ...beside) {
  const place = join(folder, `tool-${name}-${version}`)
  const ready = tooling.get(place) ?? installTool(place, `${name}@${version}`, ...beside)
  tooling.set(place, ready)
  await ready
  return join(place, 'node_modules', name === 'node' ? 'node/bin/node' : `.bin/${name}`)
}

async function installTool(place, ...packages) {
  await mkdir(place)
  await writeFile(join(place, 'package.json'), '{ "private": true }')
  // The programs of Node.js, Bun and Deno are put in place by scripts of their packages.
  const scripts = ['--ignore-scripts=false', '--dangerously-allow-all-scripts']
  await run('npm', ['install', '--no-audit', '--no-fund', ...scripts, ...packages], { cwd: place })
}

const onNode = (version) => async () =>
  run(await tool('node', version), ['server.mjs'], { cwd: await installed() })

const tooOld = async () => {
  const args = ['node_modules/lectern/bin/lectern.js']
  const said = await run(await tool('node', '12'), args, { cwd: await installed() }).catch(
    ({ stderr }) => stderr,
  )
  if (!/^lectern needs Node\.js .*\n$/.test(said)) throw new Error(said)
  return said
}

const byRuntime = (name, args) => async () =>
  run(await tool(name), [...args, 'server.mjs'], { cwd: await installed() })

const esbuildForNode = async () => {
  const place = await installed()
  const args = ['server.mjs', '--bundle', '--platform=node', '--format=esm', '--packages=external']
  await run(await tool('esbuild'), [...args, '--outfile=server-bundle.mjs'], { cwd: place })
  return await run('node', ['server-bundle.mjs'], { cwd: place })
}

/** A site that a bundler made of the program for tabs, with what is fetched. */
const forTabs = (name, bundle) => async () => {
  const place = await installed()
  const site = join(place, name)
  await bundle(place, site)
  await run('npx', ['lectern', 'assets', join(site, 'lectern')], { cwd: place })
  return await inTab(site)
}

const page = (script) =>
  `<!doctype html><title>Smoke</title><body><script type="module" src="${script}"></script>`

/** HarfBuzz looks for its WebAssembly beside the bundle. */
async function beside(place, site) {
  await cp(
    join(place, 'node_modules/@lectern/browser/dist/bundle/harfbuzz.wasm'),
    join(site, 'harfbuzz.wasm'),
  )
  await writeFile(join(site, 'index.html'), page('./browser.js'))
}

const vite = forTabs('vite', async (place, site) => {
  await writeFile(join(place, 'index.html'), page('/browser.mjs'))
  await run(await tool('vite'), ['build', '--target', 'esnext', '--outDir', site, '--logLevel', 'warn'], {
    cwd: place,
  })
})

const esbuildForTabs = forTabs('esbuild', async (place, site) => {
  const args = ['browser.mjs', '--bundle', '--format=esm', '--splitting', `--outdir=${site}`]
  await run(await tool('esbuild'), args, { cwd: place })
  await beside(place, site)
})

const rollup = forTabs('rollup', async (place, site) => {
  const plugin = join(folder, 'tool-rollup-latest')
  const ready = tool('rollup', 'latest', '@rollup/plugin-node-resolve')
  const args = [
    'browser.mjs',
    '--format',
    'es',
    '--dir',
    site,
    '--plugin',
    join(plugin, 'node_modules/@rollup/plugin-node-resolve/dist/cjs/index.js'),
    '--silent',
  ]
  await run(await ready, args, { cwd: place })
  await beside(place, site)
})

const pnpm = async () => {
  const place = join(folder, 'pnpm')
  await project(place, packs)
  await cp(here('smoke/programs'), place, { recursive: true })
  // Nothing is hoisted: a package sees what its own manifest names.
  await writeFile(join(place, '.npmrc'), 'hoist=false\nstrict-peer-dependencies=true\n')
  await run('npx', ['--yes', 'pnpm@10.34.8', 'install', '--ignore-scripts'], { cwd: place })
  return await run('node', ['server.mjs'], { cwd: place })
}

/** A route handler of Next's server, built and asked. */
const next = async () => {
  const place = await install('next', { next: 'latest', react: 'latest', 'react-dom': 'latest' })
  await cp(here('smoke/next'), place, { recursive: true })
  const bin = join(place, 'node_modules/.bin/next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  await run(bin, ['build'], { cwd: place, env })
  return await run('node', ['ask.mjs'], { cwd: place, env })
}

const checks = {
  'node-20': async () => run('node', ['server.mjs'], { cwd: await installed() }),
  'node-22': onNode('22'),
  'node-24': onNode('24'),
  'node-12': tooOld,
  bun: byRuntime('bun', []),
  deno: byRuntime('deno', ['run', '--allow-all']),
  pnpm,
  'esbuild-node': esbuildForNode,
  'esbuild-browser': esbuildForTabs,
  rollup,
  vite,
  next,
}

const asked = process.argv.slice(2)
try {
  if (!process.env.SMOKE_PACKS) await pack(packs)
  for (const [name, check] of Object.entries(checks)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const began = performance.now()
    const said = await check().catch((error) => {
      process.exitCode = 1
      return `FAILED ${error.stderr?.slice(-1500) || error.message}`
    })
    process.stdout.write(`${name} (${Math.round((performance.now() - began) / 1000)} s): ${said.trim()}\n`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
