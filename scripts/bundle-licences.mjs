import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const heading = 'This folder holds parts of these packages.\n\n'
const separator = `\n${'-'.repeat(72)}\n\n`

/**
 * The licences of others ask to go with every copy of their code. A text that several packages have stands there once, below their names, with the
 * copyright lines of all.
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
  const merged = new Map()
  for (const notice of notices) {
    const { key, parts } = partsOf(notice.text)
    const known = merged.get(key)
    if (!known) merged.set(key, { packages: new Set(notice.packages), parts })
    else {
      for (const name of notice.packages) known.packages.add(name)
      for (const [at, { lines }] of parts.entries())
        if (lines) known.parts[at].lines = new Set([...known.parts[at].lines, ...lines])
    }
  }
  const written = [...merged.values()].map(
    ({ packages, parts }) => `${[...packages].sort().join('\n')}\n\n${textOf(parts)}\n`,
  )
  return heading + written.sort().join(separator)
}

const copyright = /^\s*(?:Copyright (?:\(c\)|©|\d{4}|[^.<]*<)|\(c\) \d|©)/i
const title = /^\(?(?:the )?(?:MIT|ISC|BSD)\b.*licen[cs]e.*$/gim

/** Copyright lines, and what stands between them. Two texts have the same key that differ in copyright lines, titles, blanks and quotation marks. */
function partsOf(text) {
  const parts = []
  for (const line of text.split('\n')) {
    const isCopyright = copyright.test(line)
    const last = parts.at(-1)
    if (isCopyright && last?.lines) last.lines.add(line.trim())
    else if (isCopyright) parts.push({ lines: new Set([line.trim()]) })
    else if (last?.text !== undefined) last.text += `\n${line}`
    else parts.push({ text: line })
  }
  const key = parts.map(({ text: between }) => (between === undefined ? '©' : plain(between))).join('|')
  return { key, parts }
}

function plain(text) {
  return text
    .replace(title, '')
    .replace(/[“”"‘’'`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function textOf(parts) {
  return parts
    .map(({ text, lines }) => text ?? [...lines].sort().join('\n'))
    .join('\n')
    .trim()
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
