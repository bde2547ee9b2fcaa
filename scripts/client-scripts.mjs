// Bundles the scripts of the page (`packages/html/src/client`) into `packages/html/src/client-scripts.ts`, which is committed, so
// that who builds or publishes needs no bundler. Run it after a change; a test of `@lectern/html` says when it was forgotten.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const folder = fileURLToPath(new URL('../packages/html/src/', import.meta.url))
const target = `${folder}client-scripts.ts`

/** Entry → name of the constant. */
const scripts = { head: 'headScript', page: 'pageScript', 'page-with-sound': 'pageWithSoundScript' }

export async function clientScripts() {
  const lines = await Promise.all(
    Object.entries(scripts).map(
      async ([entry, name]) => `export const ${name} =\n  ${quoted(await bundled(entry))}\n`,
    ),
  )
  return `// Made by scripts/client-scripts.mjs from the files in client/. Not for editing.\n\n${lines.join('\n')}`
}

/** @param {string} entry */
async function bundled(entry) {
  const bundle = await rolldown({ input: `${folder}client/${entry}.ts`, logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code.trim()
}

/** A string literal of one line. @param {string} code */
function quoted(code) {
  return `'${JSON.stringify(code).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await clientScripts())
