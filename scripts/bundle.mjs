// Writes packages/lectern/dist/bundle: the command in a few files instead of some six hundred, which Node takes longer
// to find and read than a short article takes to publish. They are CommonJS, because V8 keeps what it compiled of that
// only (packages/lectern/bin/compiled.js). Run after `tsc -b`; does nothing when nothing was built since.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundled } from '../packages/lectern/bin/bundled.js'
import { packed } from '../packages/lectern/bin/compiled.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = fileURLToPath(new URL('../packages', import.meta.url))
const dir = join(packages, 'lectern', 'dist', 'bundle')
const chunks = join(dir, 'chunks')

/** Loaded from their own packages when they are needed: what brings WebAssembly, workers or files of its own. */
const apart = {
  packages: [/^@lectern\/(speech-(espeak|http|piper)|verify)$/],
  libraries: [
    'epub-gen-memory',
    'fontkit',
    'harfbuzzjs',
    'mpg123-decoder',
    'opusscript',
    'subset-font',
    'wasm-media-encoders',
  ],
}

/** What Node loads by itself: the command, the threads of the pool, and what works formulas out, compresses and encodes in them. */
const entries = {
  command: 'lectern/dist/command/main.js',
  worker: 'node/dist/work/worker.js',
  formulas: 'math/dist/task.js',
  deflate: 'node/dist/work/deflate-task.js',
  encode: 'audio/dist/encode/segment-task.js',
  lame: 'speech-system/dist/lame.js',
  aac: 'speech-system/dist/aac.js',
}

/** What every article needs is needed by this one; what only some need (YAML's parser, grammars) stays apart. */
const plainArticle = '---\ntitle: A title\nlang: en\n---\n\n## A heading\n\nSome words, *some more*.\n'

if (!isFresh()) {
  await bundle()
  pack()
  warmUp()
}

function isFresh() {
  const made = changed(join(dir, 'command.cjs'))
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
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(packages, file)])),
    platform: 'node',
    external: apart.packages,
    plugins: [
      {
        name: 'one optimiser',
        resolveId: { filter: { id: /\/bin\/optimiser\.js$/ }, handler: besideStarter },
      },
      {
        name: 'speech rules',
        transform: {
          filter: { id: /speech-rule-engine[\\/]js[\\/]common[\\/]system_external\.js$/ },
          handler: inBundle,
        },
      },
      { name: 'places', transform: { filter: { id: /packages[\\/][\w-]+[\\/]dist[\\/]/ }, handler: places } },
    ],
    // Our own modules are written for both a static and a dynamic import here and there.
    checks: { ineffectiveDynamicImport: false },
    logLevel: 'warn',
  })
  const { output } = await build.write({
    dir: chunks,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // Names stay, for the sake of stacks; blanks and comments are a quarter of what is read.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  })
  await build.close()
  writeStarters()
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  refuseOthers(modules)
  writeFileSync(join(dir, 'LICENSES.txt'), licences(modules))
}

/** The files that Node loads, each of which loads its chunk; threads, too, start sooner without modules. */
function writeStarters(packs = {}) {
  const write = (name, lines) => writeFileSync(join(dir, name), `'use strict'\n${lines.join('\n')}\n`)
  write('chunks.cjs', [
    "const { createRequire } = require('node:module')",
    "const { join } = require('node:path')",
    "const { fileURLToPath, pathToFileURL } = require('node:url')",
    "const { compiledChunks } = require('../../bin/compiled.js')",
    'const fileOf = (name) => pathToFileURL(join(__dirname, name)).href',
    `const starters = new Set(${JSON.stringify(Object.keys(entries))}.map((name) => fileOf(\`\${name}.cjs\`)))`,
    'const modules = {',
    '  $file: fileOf,',
    '  $resolve: (id) => pathToFileURL(require.resolve(id)).href,',
    '  $import: async (id) => (starters.has(id) ? require(fileURLToPath(id)) : import(id)),',
    '  $importFrom: (module, id) => import(pathToFileURL(createRequire(module).resolve(id)).href),',
    '}',
    `const packs = ${JSON.stringify(packs, null, 2)}`,
    "module.exports = compiledChunks(join(__dirname, 'chunks'), modules, packs)",
  ])
  write('command.cjs', [
    "const { keep, load } = require('./chunks.cjs')",
    "process.once('exit', keep)",
    "load('command.cjs')",
  ])
  write('worker.cjs', ["require('./chunks.cjs').load('worker.cjs')"])
  for (const name of ['deflate', 'lame', 'aac'])
    write(`${name}.cjs`, [`module.exports = require('./chunks.cjs').load('${name}.cjs')`])
  write('encode.cjs', [
    "const { keep, load } = require('./chunks.cjs')",
    "const task = load('encode.cjs')",
    "for (const [name, work] of Object.entries(task).filter(([, value]) => typeof value === 'function'))",
    '  exports[name] = async (input) => {',
    '    const result = await work(input)',
    '    setTimeout(keep)',
    '    return result',
    '  }',
  ])
  // A thread is ended from outside, so what was compiled is kept once the answer is on its way.
  write('formulas.cjs', [
    "const { keep, load } = require('./chunks.cjs')",
    "const task = load('formulas.cjs')",
    'exports.workOutAll = async (formulas) => {',
    '  const results = await task.workOutAll(formulas)',
    '  setTimeout(keep)',
    '  return results',
    '}',
  ])
}

/** Puts together what a run to a page loads, and what its thread of formulas does: a short run is mostly its start. */
function pack() {
  const start = (name) => `require(${JSON.stringify(join(dir, `${name}.cjs`))})`
  const formula = { tex: 'x', display: false, lang: 'en', drawn: false }
  const packs = {
    'page.pack.cjs': trial((out) => {
      const article = join(out, 'article.md')
      writeFileSync(article, plainArticle)
      const args = ['build', article, '--to', 'html', '--out', out, '--quiet']
      return `process.argv = ${JSON.stringify(['node', 'lectern', ...args])}; ${start('command')}`
    }),
    'formulas.pack.cjs': trial(
      () => `${start('worker')}; ${start('formulas')}.workOutAll([${JSON.stringify(formula)}])`,
    ),
  }
  for (const [file, names] of Object.entries(packs)) {
    const sources = names.map((name) => [name, readFileSync(join(chunks, name), 'utf8')])
    writeFileSync(join(chunks, file), packed(Object.fromEntries(sources)))
  }
  for (const name of new Set(Object.values(packs).flat())) rmSync(join(chunks, name))
  for (const name of readdirSync(chunks)) if (name.endsWith('.cache')) rmSync(join(chunks, name))
  writeStarters(packs)
}

/** Names of the chunks that a script loads. */
function trial(script) {
  const out = mkdtempSync(join(tmpdir(), 'lectern-trial-'))
  const list = join(out, 'loaded.json')
  const noting = `process.once('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(require(${JSON.stringify(join(dir, 'chunks.cjs'))}).loaded())))`
  run(['-e', `${noting}; ${script(out)}`], out)
  const names = JSON.parse(readFileSync(list, 'utf8'))
  rmSync(out, { recursive: true, force: true })
  // The first chunk of the command stays alone: `--help` needs no other.
  return names.filter((name) => name !== 'command.cjs')
}

/** A first run, so that everybody's first run finds what V8 compiled. What it makes is thrown away. */
function warmUp() {
  const out = mkdtempSync(join(tmpdir(), 'lectern-bundle-'))
  const build = (articles, to) =>
    run([join(dir, 'command.cjs'), 'build', ...articles, '--to', to, '--out', out, '--quiet'], out)
  // A page first: what only others need would be read again by each run to a page.
  const typical = join(out, 'typical.md')
  writeFileSync(typical, typicalArticle())
  build([typical], 'html')
  build(['two-shores', 'fractions-lesson'].map(exampleOf), 'html,pdf,epub')
  rmSync(out, { recursive: true, force: true })
}

/**
 * What most articles have: headings, lists, tables, notes, quotations, formulas, a program. What is compiled here is read in each run,
 * and what is not must be compiled in each that needs it; so it has no pictures and no sound.
 */
function typicalArticle() {
  const texts = ['lake-ferry', 'two-shores', 'fractions-lesson', 'air-quality-report'].map((name) =>
    readFileSync(join(exampleOf(name), `${name}.md`), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/^!\[[\s\S]*?\n\n/gm, '')
      .replace(/^::[a-z].*\n/gm, ''),
  )
  return `---\ntitle: A title\nlang: en\n---\n\n${texts.join('\n\n')}`
}

function exampleOf(name) {
  return join(root, 'examples', 'articles', name)
}

/** A run of Node with a cache of its own. */
function run(args, out) {
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LECTERN_CACHE: join(out, 'cache') },
  })
  if (status !== 0) process.exit(1)
}

/** What a module says of its own place stays true when the module is moved into the bundle. */
function places(code, id) {
  const [, name, file] = /packages[\\/]([\w-]+)[\\/](dist[\\/].+)$/.exec(id) ?? []
  if (!name) return undefined
  const here = file.split(sep).join('/')
  // The command's own package is around the bundle; where others are, Node must look up.
  const manifest =
    name === 'lectern' ? "$file('../../package.json')" : `$resolve('@lectern/${name}/package.json')`
  return code
    .replace(/new URL\('(\.[^']+)', import\.meta\.url\)/g, (whole, specifier) => {
      const starter = starterOf(targetOf(specifier, name, here))
      return starter ? `new URL($file('${starter}.cjs'))` : whole
    })
    .replaceAll('import.meta.url', `new URL('${here}', ${manifest}).href`)
    .replaceAll('import.meta.resolve', '$$resolve')
    .replace(/\bimport\(\s*(?:'([^']+)'\)|(`[^`]+`)\)|(?=[^'`\s]))/g, (whole, specifier, pattern) => {
      // What is in the bundle is loaded by its chunks, the rest by Node: a library from the package that has it.
      if (pattern) return `$importFrom(${manifest}, ${pattern})`
      if (specifier === undefined) return '$import('
      if (apart.libraries.includes(specifier)) return `$importFrom(${manifest}, '${specifier}')`
      return apart.packages.some((name) => name.test(specifier)) ? `$import('${specifier}')` : whole
    })
}

/** What loads the chunks needs it too: `package.json` of `bin` says where it is. */
function besideStarter() {
  return { id: '#optimiser', external: true }
}

/**
 * speech-rule-engine hides from bundlers what it needs: here it says so, without what only its own command line needs,
 * and finds its rules where they are.
 */
function inBundle(code) {
  const hidden = "eval('require')"
  if (!code.includes(hidden)) throw new Error('speech-rule-engine loads its libraries in another way now')
  const parts = ['fs', '@xmldom/xmldom', 'wicked-good-xpath'].map((id) => `'${id}': require('${id}')`)
  const from = "require('node:module').createRequire($resolve('@lectern/math/package.json'))"
  return code
    .replace(hidden, 'required')
    .replace(
      /^/,
      `const required = Object.assign((id) => ({ ${parts.join(', ')}, commander: {} })[id], { resolve: (id) => ${from}.resolve(id) });\n`,
    )
}

/** `./task.js` in math/dist/work-out.js → math/dist/task.js */
function targetOf(specifier, name, here) {
  return new URL(specifier, `file:///${name}/${here}`).pathname.slice(1)
}

function starterOf(target) {
  return Object.keys(entries).find((entry) => entries[entry] === target)
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
