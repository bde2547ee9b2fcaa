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

const empty = 'export const promises = {}\nexport default {}'
const ejsFile = createRequire(
  createRequire(join(packages, 'epub', 'package.json')).resolve('epub-gen-memory'),
).resolve('ejs')
const ejs = await compiledTemplates()
// epub-gen-memory is not asked to load from the network, nor PDFKit to encrypt. fontkit brings Brotli for WOFF2.
const unusedInCommand = {
  ejs,
  'node-fetch': empty,
  '@noble/ciphers/aes': 'export const cbc = undefined\nexport const ecb = undefined',
  'brotli/decompress.js':
    "import { brotliDecompressSync } from 'node:zlib'\nexport default (bytes) => brotliDecompressSync(bytes)",
}
// Modules of Node.js that are named and not used; without subset-font, fonts are not embedded.
const absentInBrowser = {
  fs: empty,
  path: empty,
  module: empty,
  ejs,
  'subset-font': "throw new Error('subset-font is not in the browser bundle')\nexport default undefined",
}

const reading = ['markdown/dist/markdown/read.js', 'math/dist/index.js', 'languages/dist/index.js']
const editions = {
  html: ['web/dist/embedded/embedded-html.js'],
  page: ['html/dist/index.js'],
  judge: ['verify/dist/extract/finished.js'],
  layout: ['layout/dist/index.js'],
  print: ['pdf/dist/index.js', 'pdf/dist/write.js'],
  book: ['epub/dist/index.js', 'epub/dist/book.js'],
}
const job = ['build-job', 'publish-copy', 'read-article'].map((name) => `lectern/dist/command/${name}.js`)

await bundle('lectern', {
  roots: {
    start: ['lectern/dist/command/build.js', 'lectern/dist/command/run.js'],
    read: [...job, ...reading],
    ...editions,
  },
  input: { main: join(packages, 'lectern/dist/command/main.js'), ...threadsOf('lectern') },
  platform: 'node',
  external: staysPackage(),
  plugins: [standIns(unusedInCommand)],
})
await bundle('browser', {
  roots: { start: ['browser/dist/index.js'], read: reading, ...editions },
  input: { index: join(packages, 'browser/dist/index.js') },
  platform: 'browser',
  plugins: [standIns(absentInBrowser)],
  // By a table, as in Node.js: its module for browsers asks for a document when it is loaded, which servers and workers have not.
  resolve: { alias: { 'decode-named-character-reference': namedCharacters() } },
  // jpeg-js wants a list of octets from it; the others ask first whether there is a Buffer.
  // Only Node.js has `global`, which wicked-good-xpath takes for its place.
  transform: { define: { 'Buffer.from': 'Uint8Array.from', global: 'globalThis' } },
})

/**
 * What is always loaded together is one file: each of these with everything that it imports, less what the groups before it have. The other
 * modules are divided by what imports them.
 */
function groups(roots) {
  return Object.entries(roots).map(([name, modules]) => {
    const paths = new Set(modules.map((module) => join(packages, module)))
    return { name, test: (id) => paths.has(id) }
  })
}

/** Names are kept in the command, so that stack traces are readable. */
async function bundle(name, { roots, ...options }) {
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
    codeSplitting: { groups: groups(roots) },
    minify,
  })
  await build.close()
  writeFileSync(
    join(dir, 'LICENSES.txt'),
    licences([ejsFile, ...output.flatMap(({ moduleIds = [] }) => moduleIds)]),
  )
  if (name === 'browser') copyFileSync(harfBuzz(), join(dir, 'harfbuzz.wasm'))
}

function namedCharacters() {
  return createRequire(join(packages, 'core', 'package.json')).resolve('decode-named-character-reference')
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

/** Modules in place of those that libraries import and nobody asks for here. */
function standIns(modules) {
  return {
    name: 'stand-ins',
    resolveId: (id) => (id in modules ? { id: `\0stand-in:${id}` } : undefined),
    load: (id) => (id.startsWith('\0stand-in:') ? modules[id.slice('\0stand-in:'.length)] : undefined),
  }
}

/** The book's templates as functions: ejs would make them from text while it runs, as policies forbid. */
async function compiledTemplates() {
  const { templates } = await import('../packages/epub/dist/templates/index.js')
  const { compile } = createRequire(ejsFile)(ejsFile)
  const options = { client: true, compileDebug: false, _with: false }
  const entries = Object.values(templates).map(
    (text) => `[${JSON.stringify(text)}, ${compile(text, options)}]`,
  )
  return `const compiled = new Map([${entries}])\nexport const render = (text, data) => compiled.get(text)(data)`
}
