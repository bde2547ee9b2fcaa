// Makes list.json: from the repositories of repositories.json, files spread over their folders and scripts.
// Usage: node test/wild/choose.mjs --mirrors FOLDER [REPOSITORY…]
// Repositories that are named are chosen anew, and all others of the list stay as they are.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contents, git, gitFolder } from './git.mjs'
import { licenceOf } from './licence.mjs'
import { scriptOf } from './script.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mirrors: { type: 'string' } },
})
const endings = {
  text: /\.txt$/,
  html: /\.x?html?$/,
  asciidoc: /\.(?:adoc|asc)$/,
  kramdown: /\.(?:page|md)$/,
  default: /\.(?:md|qmd|Rmd|markdown|mdx)$/,
}

const isChosen = (repository) => positionals.length === 0 || positionals.includes(repository)
const kept = JSON.parse(readFileSync(join(here, 'list.json'), 'utf8'))
const list = new Map(
  kept.filter(({ repository }) => !isChosen(repository)).map((entry) => [entry.repository, entry]),
)
for (const rule of JSON.parse(readFileSync(join(here, 'repositories.json'), 'utf8'))) {
  if (!isChosen(rule.repository)) continue
  const folder = gitFolder(values.mirrors, rule.repository)
  if (!folder) {
    console.error(`${rule.repository} is not in ${values.mirrors}`)
    continue
  }
  const entry = list.get(rule.repository) ?? described(rule.repository, folder)
  const known = new Set(entry.files.map(({ path }) => path))
  entry.files.push(...chosen(folder, rule).filter(({ path }) => !known.has(path)))
  list.set(rule.repository, entry)
}
const entries = [...list.values()].filter(({ files }) => files.length > 0)
writeFileSync(join(here, 'list.json'), `${JSON.stringify(entries, null, 2)}\n`)
const files = entries.flatMap((entry) => entry.files)
console.log(`${files.length} files of ${entries.length} repositories`)
console.log(countBy(files, 'script'), countBy(files, 'dialect'))

function described(repository, folder) {
  return {
    repository,
    commit: git(folder, 'rev-parse', 'HEAD').toString().trim(),
    licence: licenceOf(folder),
    files: [],
  }
}

/** As many of each script (or of the one that it names) as the rule says, of those with its construct, spread evenly over the repository; none tiny, none huge. */
function chosen(folder, { dialect, under = '', each, largest = 30_000, construct = '', script: named }) {
  const ending = endings[dialect] ?? endings.default
  const all = git(folder, 'ls-tree', '-r', '-l', '-z', 'HEAD')
    .toString()
    .split('\0')
    .map((line) => /^\S+ blob (\S+) +(\d+)\t(.*)$/s.exec(line))
    .filter((match) => match?.[3].startsWith(under) && ending.test(match[3]))
    .map(([, hash, size, path]) => ({ hash, size: Number(size), path }))
    .filter(({ size, path }) => size > 600 && size < largest && !/licen[sc]e|copying/i.test(path))
  const texts = contents(
    folder,
    all.map(({ hash }) => hash),
  )
  const pattern = new RegExp(construct, 'm')
  const texted = all
    .map((file, index) => ({ ...file, text: texts[index].toString() }))
    .filter(({ text }) => pattern.test(text))
  const groups = grouped(texted, ({ text }) => scriptOf(text))
  return [...groups].flatMap(([script, group]) =>
    spread(group, each).map(({ path }) => ({ path, dialect, script: named ?? script })),
  )
}

function grouped(items, keyOf) {
  const groups = new Map()
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function spread(items, count) {
  const step = Math.max(1, items.length / count)
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

function countBy(items, key) {
  const counts = {}
  for (const item of items) counts[item[key]] = (counts[item[key]] ?? 0) + 1
  return counts
}
