import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { markdownReader } from '@lectern/markdown'
import { htmlReader } from '@lectern/web'
import { afterAll, expect, it } from 'vitest'
import { findArticles, refuseCollisions } from '../src/command/articles.js'

const folder = await mkdtemp(join(tmpdir(), 'lectern-articles-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const articles = ['ferry.md', 'lakes/ansa.md', 'lakes/index.html']
const others = [
  'media/bell.md', // a transcript
  'node_modules/package/README.md',
  'old/ferry/ferry.md', // beside an edition.json: an earlier run wrote it
  'old/ferry/edition.json',
  'old/index.html', // the list of that run
  'site/index.md', // in the output folder
]
for (const path of [...articles, ...others]) {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), 'Words.\n')
}

it('in a folder, articles are what people wrote, and not what belongs to them or was made of them', async () => {
  const { inputs, folders } = await findArticles([folder], [markdownReader(), htmlReader()], {
    out: join(folder, 'site'),
  })
  expect(inputs.map(({ name }) => name)).toEqual(['ferry', 'ansa', 'index'])
  expect(folders).toEqual([folder])
})

it('a folder that cannot be read is refused, since it may hold articles', async () => {
  const deep = await mkdtemp(join(tmpdir(), 'lectern-deep-'))
  // Its path is longer than the system takes, so it can only be made and removed from within.
  const name = 'x'.repeat(250)
  const steps = `for (let i = 0; i < 20; i++) { fs.mkdirSync('${name}'); process.chdir('${name}') }`
  await promisify(execFile)(process.execPath, ['-e', steps], { cwd: deep })
  try {
    await expect(findArticles([deep], [markdownReader()])).rejects.toMatchObject({
      code: 'bad-usage',
      message: expect.stringMatching(/cannot be read \(ENAMETOOLONG\)$/),
      hint: expect.any(String),
    })
  } finally {
    await promisify(execFile)('rm', ['-rf', deep])
  }
})

it('two articles of one name are only refused where they would be written', async () => {
  for (const path of ['2024/report.md', '2025/Report.md']) {
    await mkdir(join(folder, 'years', path, '..'), { recursive: true })
    await writeFile(join(folder, 'years', path), 'Words.\n')
  }
  const { inputs } = await findArticles([join(folder, 'years')], [markdownReader()])
  expect(inputs).toHaveLength(2)
  expect(() => refuseCollisions(inputs)).toThrow(expect.objectContaining({ code: 'output-collision' }))
})
