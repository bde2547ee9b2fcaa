import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type FileWatch, watchFiles } from '../src/command/file-watch.js'

let folder = ''
let files: FileWatch
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'))
  files = watchFiles()
})
afterEach(async () => {
  files.close()
  await rm(folder, { recursive: true })
})

const at = (...names: string[]): string => join(folder, ...names)
const next = (): Promise<string[] | undefined> => files.next(AbortSignal.timeout(10_000))

it('tells of several changes at once, and of no other file', async () => {
  await writeFile(at('a.md'), 'one')
  files.set([at('a.md'), at('b.png')], [])
  const told = next()
  await writeFile(at('other.txt'), 'x')
  await writeFile(at('a.md'), 'two')
  await writeFile(at('b.png'), 'x')
  expect((await told)?.sort()).toEqual([at('a.md'), at('b.png')])
})

it('tells of a file that an editor replaced', async () => {
  await writeFile(at('a.md'), 'one')
  files.set([at('a.md')], [])
  const told = next()
  await writeFile(at('.a.md.swp'), 'two')
  await rename(at('.a.md.swp'), at('a.md'))
  expect(await told).toEqual([at('a.md')])
})

it('tells of a change that came while nobody asked', async () => {
  files.set([at('a.md')], [])
  await writeFile(at('a.md'), 'one')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await next()).toEqual([at('a.md')])
})

it('tells of a folder that comes with a file', async () => {
  files.set([at('pictures', 'boat.png')], [])
  const told = next()
  await mkdir(at('pictures'))
  expect(await told).toEqual([at('pictures')])
})

it('tells of whatever is put into a folder', async () => {
  files.set([], [folder])
  const told = next()
  await writeFile(at('new.md'), 'x')
  expect(await told).toEqual([at('new.md')])
})

it('ends with its signal', async () => {
  files.set([at('a.md')], [])
  expect(await files.next(AbortSignal.timeout(10))).toBeUndefined()
})
