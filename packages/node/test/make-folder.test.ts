import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '@lectern/node'
import { expect, it } from 'vitest'
import { folder } from './support/folder.js'

it('makes what is missing, and tells the first of it', async () => {
  const root = await folder()
  expect(await makeFolder(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'))
  expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true)
  expect(await makeFolder(join(root, 'a', 'b'))).toBeUndefined()
})

it('two at once make the same', async () => {
  const root = await folder()
  await Promise.all([makeFolder(join(root, 'a', 'b')), makeFolder(join(root, 'a', 'b'))])
  expect(existsSync(join(root, 'a', 'b'))).toBe(true)
})

it('a file in the way is an error', async () => {
  const root = await folder()
  await writeFile(join(root, 'a'), '')
  await expect(makeFolder(join(root, 'a'))).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(root, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

// Node.js by itself tries these without end, in its own code, where no signal is heard.
it.each([
  ['a megabyte of a name', 'k'.repeat(1_000_000), 'ENAMETOOLONG'],
  ['half a million names', 'k/'.repeat(500_000), 'ENAMETOOLONG'],
])('%s is an error at once', async (_, name, code) => {
  await expect(makeFolder(join(await folder(), name))).rejects.toMatchObject({ code })
})

it.runIf(existsSync('/proc/self'))('a file system that takes no folders is an error at once', async () => {
  await expect(makeFolder('/proc/lectern/a')).rejects.toMatchObject({ code: 'ENOENT' })
})
