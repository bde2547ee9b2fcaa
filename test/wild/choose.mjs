// Makes list.json: from the repositories of repositories.json, files spread over their folders and scripts.
// Usage: node test/wild/choose.mjs --mirrors FOLDER
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contents, git, gitFolder } from './git.mjs'
import { licenceOf } from './licence.mjs'
import { scriptOf } from './script.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: { mirrors: { type: 'string' } } })
const endings = {
  text: /\.txt$/,
  html: /\.x?html?$/,
  asciidoc: /\.adoc$/,
  default: /\.(?:md|qmd|Rmd|markdown|mdx)$/,
}

const list = new Map()
for (const rule of JSON.parse(readFileSync(join(here, 'repositories.json'), 'utf8'))) {
  const folder = gitFolder(values.mirrors, rule.repository)
  if (!folder) {
    console.error(`${rule.repository} is not in ${values.mirrors}`)
    continue
  }
  const entry = list.get(rule.repository) ?? described(rule.repository, folder)
  entry.files.push(...chosen(folder, rule))
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

/** As many of each script as the rule says, spread evenly over the repository; none tiny, none huge. */
function chosen(folder, { dialect, under = '', each, largest = 30_000 }) {
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
  const groups = grouped(all, (_, index) => scriptOf(texts[index].toString()))
  return [...groups].flatMap(([script, group]) =>
    spread(group, each).map(({ path }) => ({ path, dialect, script })),
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
