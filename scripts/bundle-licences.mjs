import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of others ask to go with every copy of their code. */
export function licences(modules) {
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
  // Names of emoji, which are data in a package of ours.
  const names = readFileSync(
    new URL('../packages/languages/LICENSE-UNICODE.txt', import.meta.url),
    'utf8',
  ).trim()
  notices.push(`CLDR annotations 48.2 (Unicode-3.0)\n\n${names}\n`)
  return `The bundle holds parts of these packages.\n\n${notices.sort().join(`\n${'-'.repeat(72)}\n\n`)}`
}
