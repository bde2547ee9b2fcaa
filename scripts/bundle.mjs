// Writes two bundles from what `tsc -b` wrote, and skips one that is newer:
// - packages/lectern/dist/bundle: the command in a few files, since Node.js takes longer to find and read a thousand than a short article takes to
//   publish. What `lectern` names as a dependency, and is not ours, stays a package: it brings WebAssembly, data or files of its own.
// - packages/browser/dist/bundle: `@lectern/browser` in modules that a browser loads as they are, and any bundler takes on.
// A module that is loaded by `new URL('./x.js', import.meta.url)` becomes an entry `x.js`: all files lie in one folder, so that the URL stays true.
// The package managers see every library that is in a bundle, because the package that imports it depends on it; LICENSES.txt names them.
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { licences } from './licences.mjs'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
await bundle('lectern', {
  input: { main: join(packages, 'lectern/dist/command/main.js'), ...threadsOf('lectern') },
  platform: 'node',
  external: staysPackage(),
})
await bundle('browser', {
  input: { index: join(packages, 'browser/dist/index.js') },
  platform: 'browser',
  plugins: [withoutNode()],
  // jpeg-js wants a list of octets from it; the others ask first whether there is a Buffer.
  // Only Node.js has `global`, which wicked-good-xpath takes for its place.
  transform: { define: { 'Buffer.from': 'Uint8Array.from', global: 'globalThis' } },
})

/** Names are kept in the command, so that stack traces are readable. */
async function bundle(name, options) {
  const dir = join(packages, name, 'dist', 'bundle')
  if (isFresh(dir)) return
  rmSync(dir, { recursive: true, force: true })
  const build = await rolldown({
    logLevel: 'warn',
    // Our own modules are written for both a static and a dynamic import here and there.
    checks: { ineffectiveDynamicImport: false },
    ...options,
  })
  const minify = name === 'browser' || { compress: false, mangle: false, codegen: { removeWhitespace: true } }
  const { output } = await build.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify,
  })
  await build.close()
  writeFileSync(join(dir, 'LICENSES.txt'), licences(output.flatMap(({ moduleIds = [] }) => moduleIds)))
  if (name === 'browser') copyFileSync(harfBuzz(), join(dir, 'harfbuzz.wasm'))
}

/** It looks for its WebAssembly beside itself. */
function harfBuzz() {
  const main = createRequire(join(packages, 'layout', 'package.json')).resolve('harfbuzzjs')
  return join(dirname(main), 'harfbuzz.wasm')
}

function isFresh(dir) {
  const inputs = [fileURLToPath(import.meta.url), join(packages, '../pnpm-lock.yaml')]
  const built = readdirSync(packages).map((name) => join(packages, name, 'dist', '.tsbuildinfo'))
  const made = changed(join(dir, 'LICENSES.txt'))
  return [...inputs, ...built].every((input) => changed(input) <= made)
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function staysPackage() {
  const { dependencies, optionalDependencies } = manifestOf('lectern')
  const names = Object.keys({ ...dependencies, ...optionalDependencies })
  const others = names.filter((name) => !name.startsWith('@lectern/'))
  return (id) => others.some((name) => id === name || id.startsWith(`${name}/`))
}

/** Modules that threads and processes load, by name, of a package and of those that it depends on. */
function threadsOf(name) {
  const entries = {}
  for (const file of [...withTheirOwn(name)].flatMap(builtModules)) {
    for (const [, entry] of readFileSync(file, 'utf8').matchAll(
      /new URL\('\.\/([\w-]+)\.js', import\.meta\.url\)/g,
    )) {
      if (entry in entries) throw new Error(`${file}: in a bundle, ${entry}.js needs a name of its own`)
      entries[entry] = join(dirname(file), `${entry}.js`)
    }
  }
  return entries
}

/** Listed by its sources: `dist` may still contain a module whose source is gone. */
function builtModules(name) {
  return readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => join(packages, name, 'dist', file.replace(/\.ts$/, '.js')))
}

function withTheirOwn(first) {
  const all = new Set([first])
  for (const name of all)
    for (const id of Object.keys(manifestOf(name).dependencies ?? {}))
      if (id.startsWith('@lectern/')) all.add(id.slice('@lectern/'.length))
  return all
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
}

/**
 * Empty modules in place of those that are not there in a browser: those of Node.js that libraries name and do not use here; ejs, whose templates
 * epub-gen-memory is not asked for, and which makes functions of text, as policies forbid; and subset-font, without which fonts are not embedded.
 */
function withoutNode() {
  const absent = new Set(['fs', 'path', 'module', 'ejs', 'subset-font'])
  return {
    name: 'without-node',
    resolveId: (id) => (absent.has(id) ? { id: `\0absent:${id}` } : undefined),
    load: (id) => (id.startsWith('\0absent:') ? emptyModule(id.slice('\0absent:'.length)) : undefined),
  }
}

function emptyModule(name) {
  return name === 'subset-font'
    ? "throw new Error('subset-font is not in the browser bundle')\nexport default undefined"
    : 'export const promises = {}\nexport default {}'
}
