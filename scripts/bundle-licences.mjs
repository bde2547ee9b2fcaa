import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const heading = 'This folder holds parts of these packages.\n\n'
const separator = `\n${'-'.repeat(72)}\n\n`

/**
 * The licences of others ask to go with every copy of their code. A text that several packages have stands there once, below their names.
 *
 * @param files that were copied or bundled
 */
export function licences(files) {
  const folders = files.map(
    (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0],
  )
  const notices = [...new Set(folders)].filter(Boolean).map(noticeOf)
  notices.push(...files.flatMap(carried))
  // Names of emoji, which are data in a package of ours.
  if (files.some((file) => /[\\/]packages[\\/]languages[\\/]/.test(file))) notices.push(emojiNames())
  const names = new Map()
  for (const { packages, text } of notices) names.set(text, [...(names.get(text) ?? []), ...packages])
  const written = [...names].map(
    ([text, packages]) => `${[...new Set(packages)].sort().join('\n')}\n\n${text}\n`,
  )
  return heading + written.sort().join(separator)
}

/** The names of packages, and the text that they share. */
function noticeOf(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|notice)/i.test(entry))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const packages = [`${name} ${version} (${license ?? licenses?.[0]?.type ?? 'see below'})`]
  return { packages, text: texts.join('\n\n') }
}

/** What stands beside a bundle of ours that another bundle took in. */
function carried(file) {
  const folder = /^.*[\\/]dist[\\/]bundled(?=[\\/])/.exec(file)?.[0] ?? dirname(file)
  const own = join(folder, 'LICENSES.txt')
  if (!/[\\/]packages[\\/]/.test(folder) || !existsSync(own)) return []
  return readFileSync(own, 'utf8').slice(heading.length).split(separator).map(asNotice)
}

function asNotice(written) {
  const [packages, ...texts] = written.trim().split('\n\n')
  return { packages: packages.split('\n'), text: texts.join('\n\n') }
}

function emojiNames() {
  const text = readFileSync(new URL('../packages/languages/LICENSE-UNICODE.txt', import.meta.url), 'utf8')
  return { packages: ['CLDR annotations 48.2 (Unicode-3.0)'], text: text.trim() }
}
