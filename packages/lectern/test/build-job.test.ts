import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseCall } from '../src/command/arguments.js'
import { closeBuild, openBuild, publishArticle } from '../src/command/build-job.js'

// With `--jobs`, every process after the first one is given an article, and never asked to open the build.

const context = { signal: new AbortController().signal, say: () => undefined, begin: () => undefined }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-build-job-'))
  await mkdir(join(folder, 'articles'))
  for (const name of ['ash', 'birch'])
    await writeFile(join(folder, 'articles', `${name}.md`), `---\nlang: en\n---\n\n# ${name}\n\nA tree.\n`)
  await mkdir(join(folder, 'out'))
  // What stands here while another process puts the new folder of birch into its place, as far as writing goes.
  await writeFile(join(folder, 'out', 'birch'), '')
})
afterEach(async () => {
  await closeBuild()
  await rm(folder, { recursive: true })
})

function call() {
  const parsed = parseCall([
    'build',
    join(folder, 'articles'),
    '--to',
    'html',
    '--no-config',
    '--out',
    join(folder, 'out'),
  ])
  if (parsed.command !== 'build') throw new TypeError(parsed.command)
  return parsed
}

it('a process that makes one article does not try out the folders of others, which are being written', async () => {
  const { outcomes } = await publishArticle({ call: call(), index: 0 }, context)
  expect(outcomes.map(({ failures }) => failures)).toEqual([[]])
  expect(existsSync(join(folder, 'out', 'ash', 'ash.html'))).toBe(true)
})

it('the process that opens the build tries out all', async () => {
  await expect(openBuild(call())).rejects.toMatchObject({ code: 'output-unwritable' })
})

it('closes a build that could not be opened without saying why again', async () => {
  const missing = { ...call(), articles: [join(folder, 'nothing.md')] }
  await expect(openBuild(missing)).rejects.toMatchObject({ code: 'bad-usage' })
  await expect(closeBuild()).resolves.toBeUndefined()
})
