import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf } from '@lectern/core'
import { toTree } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { printTree, toJson } from '../../../test/support/print-tree.ts'

const root = join(import.meta.dirname, 'fixtures')
const update = process.env.UPDATE === '1'

describe('a folder per construct', () => {
  for (const name of readdirSync(root).sort()) {
    it(name, async () => {
      const folder = join(root, name)
      const source = ['article.md', 'article.txt', 'article.html'].find((file) =>
        existsSync(join(folder, file)),
      )
      if (!source) throw new Error(`${name} has no article`)
      const { tree, file, front } = await toTree({ value: readFileSync(join(folder, source)), path: source })
      matches(join(folder, 'article.json'), { front: front.values, tree: printTree(tree) })
      const messages = findingsOf(file).map(({ rule, line, column, message }) => ({
        at: `${line}:${column}`,
        rule,
        message,
      }))
      matches(join(folder, 'messages.json'), messages)
    })
  }
})

/** `UPDATE=1` rewrites; a missing expectation is written at home and fails in CI. */
function matches(path: string, value: unknown): void {
  const actual = `${toJson(value)}\n`
  if (update || (!existsSync(path) && !process.env.CI)) writeFileSync(path, actual)
  expect(existsSync(path), `${path} is missing: run with UPDATE=1`).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
