// Makes modules of the names that Unicode's CLDR gives to emoji and signs, for the languages of packages/languages.
// The packages of CLDR are 150 MB, and only the build needs them; of what they hold, one line a sign is kept.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const sources = [
  ['cldr-annotations-full', 'annotations'],
  ['cldr-annotations-derived-full', 'annotationsDerived'],
]
const isSaid = /\p{Extended_Pictographic}|\p{RI}|\u20e3|^[\p{S}\u2020\u2021\u2022\u2023\u203b]$/u
const isVariant = /[\u{1f3fb}-\u{1f3ff}]/u

/** Path within src/generated → text: the signs once, and for each language their names, line by line, packed. */
export function emojiModules(langs) {
  const names = new Map(langs.map((lang) => [lang, namesOf(lang)]).filter(([, found]) => found.size > 0))
  const signs = [...new Set([...names.values()].flatMap((one) => [...one.keys()]))].sort()
  const loaders = [...names.keys()].map((lang) => `  '${lang}': () => import('./emoji/${lang}.js'),`)
  return new Map([
    ['emoji/signs.ts', textModule('Signs and emoji that have names', signs)],
    ...[...names].map(([lang, one]) => [
      `emoji/${lang}.ts`,
      textModule(
        `Names of emoji and signs (${lang})`,
        signs.map((sign) => one.get(sign) ?? ''),
      ),
    ]),
    ['emoji-loaders.ts', `${notice}\nexport const emojiLoaders = {\n${loaders.join('\n')}\n} as const\n`],
  ])
}

const version = JSON.parse(
  readFileSync(require.resolve('cldr-annotations-full/package.json'), 'utf8'),
).version
const notice = '// Made by scripts/emoji-names.mjs.'

function namesOf(lang) {
  const names = new Map()
  for (const [name, kind] of sources) {
    const file = join(dirname(require.resolve(`${name}/package.json`)), kind, lang, 'annotations.json')
    if (!existsSync(file)) continue
    for (const [sign, { tts }] of Object.entries(JSON.parse(readFileSync(file, 'utf8'))[kind].annotations)) {
      const plain = sign.replaceAll('\ufe0f', '')
      if (tts?.[0] && isSaid.test(plain) && !isVariant.test(plain) && !names.has(plain))
        names.set(plain, tts[0])
    }
  }
  return names
}

/**
 * Lines as `unpackText` of `@lectern/core` takes them: a third of their size. Typed as a string: TypeScript would write the whole text into the
 * types.
 */
function textModule(what, lines) {
  const packed = gzipSync(lines.join('\n'), { level: 9 }).toString('base64')
  return `${notice} ${what} from Unicode CLDR ${version}, © Unicode, Inc., licence Unicode-3.0.\nconst lines: string =\n  '${packed}'\nexport default lines\n`
}
