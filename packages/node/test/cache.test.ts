import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileCache } from '@lectern/node'
import { expect, it } from 'vitest'
import { folder } from './support/folder.js'

it('keeps nothing for a key whose entry is that of another', async () => {
  const root = await folder()
  const cache = fileCache(root)
  await cache.set('x^2', new TextEncoder().encode('x squared'))
  await cache.set('y^2', new TextEncoder().encode('y squared'))
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files).toHaveLength(2)
  await copyFile(files[0] ?? '', files[1] ?? '')
  const found = [await cache.get('x^2'), await cache.get('y^2')].filter((bytes) => bytes !== undefined)
  expect(found).toHaveLength(1)
})
