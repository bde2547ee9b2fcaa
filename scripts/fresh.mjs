// Whether out/ still is what the articles and the built packages would make: the same input gives the same bytes, so
// then there is nothing to do.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A hash of every article with its pictures, and of every built package. */
export function fingerprint(root) {
  const hash = createHash('sha256')
  const packages = readdirSync(join(root, 'packages'))
    // Made by tests alone.
    .filter((name) => name !== 'browser')
    .map((name) => join(root, 'packages', name, 'dist'))
  for (const folder of [join(root, 'examples', 'articles'), ...packages]) {
    for (const file of filesIn(folder)) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

export function isFresh(out, print) {
  const stamp = join(out, '.made-from')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== print) return false
  return editionFolders(out).every((folder) => isComplete(folder))
}

export function markFresh(out, print) {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, '.made-from'), print)
}

/** Every file that edition.json names is there, with its size. */
function isComplete(folder) {
  const { files } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'))
  return files.every(
    ({ path, bytes }) => existsSync(join(folder, path)) && statSync(join(folder, path)).size === bytes,
  )
}

export function editionFolders(out) {
  if (!existsSync(out)) return []
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(out, entry.name, 'edition.json')))
    .map(({ name }) => join(out, name))
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:js|json|md|txt|html|png|jpe?g|svg|mp3|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
