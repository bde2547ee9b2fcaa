import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article, Emitter } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { bookOf, dot } from './support/book.ts'
import { printEdition, soundEdition } from './support/editions.ts'

const folder = join(import.meta.dirname, 'fixtures')

/** What else is made in the run of a case. */
const others: Readonly<Record<string, (article: Article) => Emitter[]>> = {
  'read-along': (article) => [printEdition(article, 60), soundEdition(article)],
  'original-pages': (article) => [printEdition(article, 10)],
}

describe.each(readdirSync(folder))('%s', (name) => {
  const expected = join(folder, name, 'expected')

  it('is the book that a person has read', async () => {
    const markdown = readFileSync(join(folder, name, 'article.md'), 'utf8')
    const setting = others[name]
    const book = await bookOf(markdown, {
      files: { 'dot.png': dot },
      ...(setting ? { others: setting } : {}),
    })
    const lines = book.findings.map(
      ({ severity, rule, message, line }) => `${line ?? '-'} ${severity} ${rule} ${message}`,
    )
    const actual = new Map([...book.files].filter(([path]) => !/css$|^mimetype$/.test(path)))
    actual.set('findings.txt', lines.map((line) => `${line}\n`).join(''))
    if (process.env.UPDATE) rewrite(expected, actual)
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(read(expected)))
  })
})

function rewrite(target: string, files: ReadonlyMap<string, string>): void {
  rmSync(target, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text)
  }
}

/** A missing expectation is a failure: nothing is written but on demand. */
function read(target: string): Map<string, string> {
  if (!existsSync(target)) throw new Error(`${target} is missing; UPDATE=1 writes it`)
  const paths = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(target.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}
