import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The results of a folder, the last of each file. */
export function rowsIn(folder) {
  if (!existsSync(folder)) return []
  const lines = readdirSync(folder)
    .filter((name) => /^results.*\.ndjson$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').filter(Boolean))
  return [...new Map(lines.map((line) => JSON.parse(line)).map((row) => [row.name, row])).values()]
}
