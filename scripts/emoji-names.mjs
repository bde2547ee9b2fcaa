// Writes the names of emoji and signs (packages/narration/src/verbalise/emoji/<language>.ts) from Unicode's CLDR.
//
//   npm pack cldr-annotations-full@48.2.0 cldr-annotations-derived-full@48.2.0   (each unpacked into a folder)
//   node scripts/emoji-names.mjs FOLDER-OF-FULL FOLDER-OF-DERIVED
//
// The packages are 60 MB; what is needed of them is half a megabyte, and only for languages that occur.
import { readFile, writeFile } from 'node:fs/promises'

const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'pt', 'ru', 'zh']
const [full, derived] = process.argv.slice(2)
const target = new URL('../packages/narration/src/verbalise/emoji/', import.meta.url)
const isSaid = /\p{Extended_Pictographic}|\p{RI}|\u20e3|^[\p{S}\u2020\u2021\u2022\u2023\u203b]$/u
const isVariant = /[\u{1f3fb}-\u{1f3ff}]/u

for (const lang of languages) {
  const names = new Map()
  for (const [folder, kind] of [
    [full, 'annotations'],
    [derived, 'annotationsDerived'],
  ]) {
    const data = JSON.parse(await readFile(`${folder}/${kind}/${lang}/annotations.json`, 'utf8'))
    for (const [sign, { tts }] of Object.entries(data[kind].annotations)) {
      const plain = sign.replaceAll('\ufe0f', '')
      if (tts?.[0] && isSaid.test(plain) && !isVariant.test(plain) && !names.has(plain))
        names.set(plain, tts[0])
    }
  }
  const lines = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, name]) => `${sign} ${name}`)
  const text = lines.join('\n').replace(/[\\`$]/g, '\\$&')
  await writeFile(new URL(`${lang}.ts`, target), `${head(lang)}\nexport default \`${text}\n\`\n`)
  process.stdout.write(`${lang} ${names.size}\n`)
}

function head(lang) {
  return `// Names of emoji and signs (${lang}) from Unicode CLDR 48.2, © Unicode, Inc., licence Unicode-3.0. Made by scripts/emoji-names.mjs.`
}
