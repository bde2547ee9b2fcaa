// Copies the parts that our packages use of large libraries into these packages, so that users need not install the whole libraries
// (docs/decisions/install-size.md). Run it after `tsc -b`; it does nothing if nothing has changed.
//
// Code: a module in `src/carried` exports what is used. It becomes a bundle in `dist/bundled`, which our modules import as `#carried/…`.
// Other files (WebAssembly, fonts), and the code that loads them, are copied as they were published.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { licences } from './bundle-licences.mjs'
import { changed, lockFile, withoutBlanks, writeBundle } from './write-bundle.mjs'

// They run on threads of Node.js, beside each other and beside the bundles.
const gzipped = promisify(gzip)
const brotli = promisify(brotliCompress)

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const script = fileURLToPath(import.meta.url)
const prunedRules = pathToFileURL(join(packages, 'math', 'dist', 'pruned-rules.js'))
/** speech-rule-engine: replaces the module that evaluates `require`. */
const systemExternal = {
  name: 'system-external',
  resolveId(id, importer) {
    if (!id.endsWith('/system_external.js') || !importer?.includes('speech-rule-engine')) return undefined
    return join(packages, 'math', 'dist', 'carried', 'speech-rule-engine', 'system-external.js')
  },
}

/** chardet: leaves out the code that reads files, as its manifest does for browsers. */
const withoutFiles = {
  name: 'without-files',
  resolveId(id, importer) {
    return id === './fs/node' && importer?.includes('chardet')
      ? this.resolve('./fs/browser', importer)
      : undefined
  },
}

/** An import with `?packed` gives text: JSON, gzipped, in base 64. For a module, the JSON is what it exports. */
const packed = {
  name: 'packed',
  async resolveId(id, importer) {
    if (!id.endsWith('?packed')) return undefined
    const file = await this.resolve(id.slice(0, -'?packed'.length), importer)
    return file && `${file.id}?packed`
  },
  async load(id) {
    if (!id.endsWith('?packed')) return undefined
    const file = id.slice(0, -'?packed'.length)
    const text = file.endsWith('.json') ? await jsonIn(file) : JSON.stringify(await exportedBy(file))
    const code = `export default '${(await gzipped(text, { level: 9 })).toString('base64')}'`
    return { code, moduleType: 'js' }
  },
}

/** speech-rule-engine has each language in several manners of speaking; one is kept. */
async function jsonIn(file) {
  const json = readFileSync(file, 'utf8')
  const [, locale = 'base'] = /[\\/]mathmaps[\\/](\w+)\.json$/.exec(file) ?? []
  if (locale === 'base') return json
  const { domainOf, pruned } = await import(prunedRules)
  return JSON.stringify(pruned(JSON.parse(json), domainOf(locale)))
}

/** What a data module exports: its default, otherwise its only named export. For a function of a block of Unicode (0 to 0x10ff), a list of its results. */
async function exportedBy(file) {
  const { default: value, ...named } = await import(pathToFileURL(file))
  if (typeof value === 'function') return Array.from({ length: 0x1100 }, (_, number) => value(number))
  return value ?? Object.values(named)[0]
}

/** Unpacks such text synchronously, since a module cannot wait while it is loaded. */
const unpacked = JSON.stringify(join(packages, 'detect', 'dist', 'carried', 'unpacked.js'))

/** eld and franc: the n-grams, which they import, are packed. */
const ngrams = {
  name: 'ngrams',
  load(id) {
    const [, ofEld, ofFranc] =
      /[\\/](?:eld[\\/]src[\\/]ngrams[\\/](\w+\.js)|franc[\\/](data\.js))$/.exec(id) ?? []
    const name = ofEld ?? ofFranc
    return (
      name &&
      [
        `import packed from './${name}?packed'`,
        `import { unpacked } from ${unpacked}`,
        `export const ${ofEld ? 'ngramsData' : 'data'} = unpacked(packed)`,
      ].join('\n')
    )
  },
}

/** any-ascii: its table is packed, too. It is a function of the block of Unicode: a code point without its last two hexadecimal digits. */
const latinLetters = {
  name: 'latin-letters',
  load(id) {
    return /[\\/]any-ascii[\\/]block\.js$/.test(id)
      ? [
          "import packed from './block.js?packed'",
          `import { unpacked } from ${unpacked}`,
          'const blocks = unpacked(packed)',
          "export default (number) => blocks[number] ?? ''",
        ].join('\n')
      : undefined
  },
}

/** By file ending. Scripts in browsers can unpack gzip, but not Brotli, so what they fetch is gzipped. A higher quality of Brotli saves another 3 %, and takes ten times as long. */
const packers = {
  gz: (content) => gzipped(content, { level: 9 }),
  br: (content) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
}

await Promise.all([
  bundleAll(),
  carry('node', 'codecs', [
    copied('@jsquash/avif', ['codec/dec/avif_dec.js']),
    copied('@jsquash/avif', ['codec/dec/avif_dec.wasm'], { pack: 'br' }),
    copied('@jsquash/webp', ['codec/dec/webp_dec.js']),
    copied('@jsquash/webp', ['codec/dec/webp_dec.wasm'], { pack: 'br' }),
  ]),
  carry('speech-neural', 'runtime', [
    copied('onnxruntime-web', ['dist/ort.wasm.min.mjs', 'dist/ort-wasm-simd-threaded.mjs']),
    // A fifth of its size; unpacked in a tenth of a second.
    copied('onnxruntime-web', ['dist/ort-wasm-simd-threaded.wasm'], { pack: 'br' }),
  ]),
  carry('fonts', 'files', [
    ...['atkinson-hyperlegible-next', 'atkinson-hyperlegible-mono', 'newsreader'].flatMap((name) => [
      forPrint(name, { italics: true }),
      forPages(name),
    ]),
    forPrint('noto-sans', { italics: true }),
    ...['noto-sans-arabic', 'noto-sans-hebrew', 'noto-emoji'].map((name) => forPrint(name)),
    ...['noto-sans-math', 'noto-sans-symbols-2'].map((name) => forPrint(name, { bold: false })),
  ]),
])

async function bundleAll() {
  await Promise.all(readdirSync(packages).map((name) => bundle(join(packages, name))))
}

/** Bundles each module of `dist/carried` with all that it imports; code that two of them share becomes a separate file. */
async function bundle(folder) {
  const carried = join(folder, 'src', 'carried')
  const names = statSync(carried, { throwIfNoEntry: false }) ? modules(carried) : []
  if (names.length === 0) return
  const dir = join(folder, 'dist', 'bundled')
  const inputs = [join(folder, 'dist', '.tsbuildinfo'), join(folder, 'package.json'), lockFile, script]
  if (names.every((name) => isFresh(join(dir, `${name}.js`), inputs))) return
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const options = {
    input: Object.fromEntries(names.map((name) => [name, join(folder, 'dist', 'carried', `${name}.js`)])),
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'default'] },
    external: Object.keys(dependencies),
    // Only Node.js has this name.
    transform: { define: { global: 'globalThis' } },
    plugins: [systemExternal, withoutFiles, ngrams, latinLetters, packed],
    checks: { pluginTimings: false },
  }
  await writeBundle(dir, options, withoutBlanks)
}

function modules(carried) {
  return readdirSync(carried, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
}

/** Copies files of libraries into a folder of a package's `dist`. The libraries are its development dependencies. */
async function carry(name, into, groups) {
  const dir = join(packages, name, 'dist', into)
  const wanted = groups.flatMap(({ library, files }) =>
    files.map(({ from, ...file }) => ({
      ...file,
      from: join(packages, name, 'node_modules', library, from),
    })),
  )
  if (wanted.every(({ from, to }) => isFresh(join(dir, to), [from, lockFile, script]))) return
  rmSync(dir, { recursive: true, force: true })
  await Promise.all(wanted.map((file) => copy(dir, file)))
  writeFileSync(join(dir, 'LICENSES.txt'), licences(wanted.map(({ from }) => from)))
}

async function copy(dir, { from, to, pack }) {
  const content = readFileSync(from)
  mkdirSync(dirname(join(dir, to)), { recursive: true })
  writeFileSync(join(dir, to), pack ? await packers[pack](content) : content)
}

/** Files under their own names, or packed. */
function copied(library, paths, { pack } = {}) {
  const files = paths.map((from) => ({
    from,
    to: `${from.replace(/^.*\//, '')}${pack ? `.${pack}` : ''}`,
    pack,
  }))
  return { library, files }
}

/** The weights that print uses, gzipped to half their size. */
function forPrint(name, { bold = true, italics = false } = {}) {
  const library = `@expo-google-fonts/${name}`
  const upright = ['400Regular', ...(bold ? ['700Bold'] : [])]
  const faces = [...upright, ...(italics ? upright.map((face) => `${face}_Italic`) : [])]
  const folder = join(packages, 'fonts', 'node_modules', library)
  return copied(
    library,
    faces.flatMap((face) =>
      readdirSync(join(folder, face))
        .filter((file) => file.endsWith('.ttf'))
        .map((file) => `${face}/${file}`),
    ),
    { pack: 'gz' },
  )
}

/** The same families as WOFF2 subsets for pages. */
function forPages(name) {
  const looks = ['400-normal', '400-italic', '700-normal', '700-italic']
  const parts = ['latin', 'latin-ext'].flatMap((part) => looks.map((look) => `${part}-${look}.woff2`))
  const files = parts.map((part) => ({ from: `files/${name}-${part}`, to: `${name}/${part}` }))
  return {
    library: `@fontsource/${name}`,
    files: [{ from: 'unicode.json', to: `${name}/unicode.json` }, ...files],
  }
}

function isFresh(made, inputs) {
  return inputs.every((input) => changed(input) <= changed(made))
}
