import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const separator = `\n${'-'.repeat(72)}\n\n`

/**
 * The licences of others ask to go with every copy of their code. A text that several packages have stands there once, below their names.
 *
 * @param files that were bundled
 */
export function licences(files) {
  const folders = files.map(
    (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0],
  )
  const names = new Map()
  const add = (text, name) => names.set(text, [...(names.get(text) ?? []), name])
  for (const folder of new Set(folders.filter(Boolean))) add(licenceIn(folder), nameOf(folder))
  // Names of emoji, which are data in a package of ours.
  if (files.some((file) => /[\\/]packages[\\/]languages[\\/]/.test(file)))
    add(emojiNames(), 'CLDR annotations 48.2 (Unicode-3.0)')
  const notices = [...names].map(([text, packages]) => `${packages.sort().join('\n')}\n\n${text}\n`)
  return `This folder holds parts of these packages.\n\n${notices.sort().join(separator)}`
}

function nameOf(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return `${name} ${version} (${license ?? licenses?.[0]?.type ?? 'see below'})`
}

function licenceIn(folder) {
  return readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|notice)/i.test(entry))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n')
}

function emojiNames() {
  return readFileSync(new URL('../packages/languages/LICENSE-UNICODE.txt', import.meta.url), 'utf8').trim()
}
