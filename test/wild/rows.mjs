import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The results of a folder, of each file the last. */
export function rowsIn(folder) {
  if (!existsSync(folder)) return []
  const lines = readdirSync(folder)
    .filter((name) => /^results.*\.ndjson$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').filter(Boolean))
  const inOrder = lines.map((line) => JSON.parse(line)).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
  return [...new Map(inOrder.map((row) => [row.name, row])).values()]
}
