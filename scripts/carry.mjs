// Bundles what `@lectern/math` takes of MathJax and speech-rule-engine: each module of its `src/carried` becomes a file in `dist/bundled`, which its
// other modules import as `#carried/…`. Run it after `tsc -b`; it does nothing if nothing has changed.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

const folder = fileURLToPath(new URL('../packages/math', import.meta.url))
const dir = join(folder, 'dist', 'bundled')
const names = readdirSync(join(folder, 'src', 'carried'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.d)\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))

/** speech-rule-engine: replaces the module that evaluates `require`. */
const systemExternal = {
  name: 'system-external',
  resolveId(id, importer) {
    if (!id.endsWith('/system_external.js') || !importer?.includes('speech-rule-engine')) return undefined
    return join(folder, 'dist', 'carried', 'speech-rule-engine', 'system-external.js')
  },
}

/** An import with `?packed` gives JSON as text: gzipped, in base 64. */
const packed = {
  name: 'packed',
  async resolveId(id, importer) {
    if (!id.endsWith('?packed')) return undefined
    const file = await this.resolve(id.slice(0, -'?packed'.length), importer)
    return file && `${file.id}?packed`
  },
  async load(id) {
    if (!id.endsWith('?packed')) return undefined
    const text = await rulesIn(id.slice(0, -'?packed'.length))
    return {
      code: `export default '${gzipSync(text, { level: 9 }).toString('base64')}'`,
      moduleType: 'js',
    }
  },
}

/** speech-rule-engine has each language in several manners of speaking; one is kept. */
async function rulesIn(file) {
  const json = readFileSync(file, 'utf8')
  const [, locale = 'base'] = /[\\/]mathmaps[\\/](\w+)\.json$/.exec(file) ?? []
  if (locale === 'base') return json
  const { domainOf, pruned } = await import(pathToFileURL(join(folder, 'dist', 'pruned-rules.js')))
  return JSON.stringify(pruned(JSON.parse(json), domainOf(locale)))
}

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (changed(join(dir, `${names[0]}.js`)) < changed(join(folder, 'dist', '.tsbuildinfo'))) {
  const build = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(folder, 'dist', 'carried', `${name}.js`)])),
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'default'] },
    // Only Node.js has this name.
    transform: { define: { global: 'globalThis' } },
    plugins: [systemExternal, packed],
  })
  await build.write({ dir, format: 'esm', chunkFileNames: '[name]-[hash].js', minify: false })
}
