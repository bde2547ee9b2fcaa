// Writes packages/browser/dist/bundle: `@lectern/browser` in modules that a browser loads as they are, and any bundler takes on. Run
// after `tsc -b`; does nothing when nothing was built since.
//
// Left out are modules of Node.js that libraries name and do not use here; ejs, whose templates epub-gen-memory is not asked for, and which makes
// functions of text, as policies forbid; and subset-font, without which fonts are not embedded. HarfBuzz looks for its WebAssembly beside itself.
import { copyFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changed, lockFile, writeBundle } from './write-bundle.mjs'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const dir = join(packages, 'browser', 'dist', 'bundle')
const absent = new Set(['fs', 'path', 'module', 'ejs', 'subset-font'])

function isFresh() {
  const built = readdirSync(packages).map((name) => changed(join(packages, name, 'dist', '.tsbuildinfo')))
  return (
    Math.max(changed(fileURLToPath(import.meta.url)), changed(lockFile), ...built) <=
    changed(join(dir, 'index.js'))
  )
}

async function bundle() {
  const options = {
    input: { index: join(packages, 'browser', 'dist', 'index.js') },
    platform: 'browser',
    plugins: [withoutNode],
    // jpeg-js wants a list of octets from it; the others ask first whether there is a Buffer.
    transform: { define: { 'Buffer.from': 'Uint8Array.from' } },
    checks: { ineffectiveDynamicImport: false },
  }
  await writeBundle(dir, options, true)
  const harfBuzz = createRequire(join(packages, 'layout', 'package.json')).resolve('harfbuzzjs')
  copyFileSync(join(dirname(harfBuzz), 'harfbuzz.wasm'), join(dir, 'harfbuzz.wasm'))
}

/** Empty modules, in place of those that are not there in a browser. */
const withoutNode = {
  name: 'without-node',
  resolveId: (id) => (absent.has(id) ? { id: `\0absent:${id}` } : undefined),
  load: (id) => (id.startsWith('\0absent:') ? emptyModule(id.slice('\0absent:'.length)) : undefined),
}

function emptyModule(name) {
  return name === 'subset-font'
    ? "throw new Error('subset-font is not in the browser bundle')\nexport default undefined"
    : 'export const promises = {}\nexport default {}'
}

if (!isFresh()) await bundle()
