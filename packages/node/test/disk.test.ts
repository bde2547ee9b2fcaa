import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { concat } from '@lectern/core'
import { diskScratch, fileCache, inTemporaryFolder, packageFiles } from '@lectern/node'
import { expect, it, vi } from 'vitest'
import { folder } from './support/folder.js'

async function text(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return new TextDecoder().decode(concat(all))
}

it('keeps scratch files on disk, readable by range, until disposed', async () => {
  const parent = await folder()
  const scratch = diskScratch(parent)
  const file = await scratch.create()
  for (const word of ['one ', 'two ', 'three']) await file.write(new TextEncoder().encode(word))
  expect(file.size).toBe(13)
  expect(await text(file.open())).toBe('one two three')
  expect(await text(file.open(4, 7))).toBe('two')
  expect(await text(file.open(8, 99))).toBe('three')
  await scratch.dispose()
  expect(await readdir(parent)).toEqual([])
})

it('says that there is no room for scratch files, and ends all the same', async () => {
  const scratch = diskScratch(join(await folder(), 'nothing'))
  await expect(scratch.create()).rejects.toMatchObject({
    code: 'output-unwritable',
    hint: expect.stringContaining('TMPDIR'),
  })
  await scratch.dispose()
})

it('says that no temporary folder can be made', async () => {
  vi.stubEnv('TMPDIR', join(await folder(), 'nothing'))
  await expect(inTemporaryFolder('test', async () => 1)).rejects.toMatchObject({ code: 'output-unwritable' })
  vi.unstubAllEnvs()
})

it('gives cached bytes back, but not damaged ones', async () => {
  const root = await folder()
  const cache = fileCache(root)
  expect(await cache.get('voice/word')).toBeUndefined()
  await cache.set('voice/word', Uint8Array.of(1, 2, 3))
  expect(await cache.get('voice/word')).toEqual(Uint8Array.of(1, 2, 3))
  const [first = ''] = await readdir(root)
  const [second = ''] = await readdir(join(root, first))
  await writeFile(join(root, first, second), 'cut')
  expect(await cache.get('voice/word')).toBeUndefined()
})

it('keeps nothing, and stops nothing, where the folder cannot be made', async () => {
  const file = join(await folder(), 'a-file')
  await writeFile(file, '')
  const cache = fileCache(join(file, 'cache'))
  await cache.set('key', Uint8Array.of(1))
  expect(await cache.get('key')).toBeUndefined()
})

it('finds files of installed packages as the asking module sees them, and no others', async () => {
  const files = packageFiles([import.meta.resolve('@lectern/node')])
  const manifest = await files.load('@lectern/core', 'package.json')
  expect(new TextDecoder().decode(manifest)).toContain('"@lectern/core"')
  expect(await files.load('@lectern/core', '../../../package.json')).toBeUndefined()
  expect(await files.load('@lectern/core', 'nothing.ttf')).toBeUndefined()
  expect(await files.load('not-installed', 'package.json')).toBeUndefined()
  expect(await files.load('../core', 'package.json')).toBeUndefined()
})
