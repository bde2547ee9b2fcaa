import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lectern } from '../support/lectern.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-jobs-'))
  await mkdir(join(folder, 'articles'))
  for (const name of ['ash', 'birch', 'cedar', 'damson'])
    await writeFile(
      join(folder, 'articles', `${name}.md`),
      `---\nlang: en\ndate: 2026-01-02\n---\n\n# ${name}\n\nIt is a tree, and $x^2$ is a square.\n`,
    )
})
afterAll(() => rm(folder, { recursive: true }))

async function made(out: string, ...args: string[]): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await lectern(
    ['build', 'articles', '--to', 'html,pdf', '--json', '--out', out, ...args],
    {
      cwd: folder,
    },
  )
  expect(code, stderr).toBe(0)
  const { articles } = JSON.parse(stdout) as { articles: { source: string }[] }
  expect(articles.map(({ source }) => source)).toEqual(
    ['ash', 'birch', 'cedar', 'damson'].map((name) => join('articles', `${name}.md`)),
  )
  const files = await readdir(join(folder, out), { recursive: true, withFileTypes: true })
  const contents = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(join(folder, out).length), await readFile(path, 'latin1')] as const
    })
  return Object.fromEntries(await Promise.all(contents))
}

it('articles that are made at once are those that are made one after the other, with one list', async () => {
  const one = await made('one')
  expect(Object.keys(one)).toContain('/index.html')
  expect(await made('several', '--jobs', '3')).toEqual(one)
})

it('refuses no process at all', async () => {
  const { code, stderr } = await lectern(['build', 'articles', '--jobs', '0'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toContain('--jobs')
})

it('two commands that make editions of one article at once leave both', async () => {
  const build = (edition: string) =>
    lectern(['build', 'articles/ash.md', '--to', edition, '--out', 'shared', '--no-index'], { cwd: folder })
  const runs = await Promise.all([build('html'), build('pdf'), build('epub')])
  expect(runs.map(({ code, stderr }) => (code === 0 ? 'made' : stderr))).toEqual(['made', 'made', 'made'])
  const files = await readdir(join(folder, 'shared', 'ash'))
  expect(files).toEqual(expect.arrayContaining(['ash.html', 'ash.pdf', 'ash.epub']))
  expect(files.filter((name) => name.startsWith('.'))).toEqual([])
})
