import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type OutputFile, outputFile } from '@lectern/core'
import { writeWhole } from '@lectern/node'
import { describe, expect, it } from 'vitest'
import { folder } from './support/folder.js'

const page = outputFile('article.html', 'text/html', '<p>Hello</p>')
const track = outputFile('tracks/1.mp3', 'audio/mpeg', 'sound')

it('writes every file, folders included, and nothing else', async () => {
  const root = join(await folder(), 'out')
  const paths = await writeWhole([page, track], root)
  expect(paths).toEqual([join(root, 'article.html'), join(root, 'tracks', '1.mp3')])
  expect(await readFile(paths[0] ?? '', 'utf8')).toBe('<p>Hello</p>')
  expect(await readdir(root)).toEqual(['article.html', 'tracks'])
})

it('writes over what an earlier run left', async () => {
  const root = await folder()
  await writeFile(join(root, 'article.html'), 'a longer text that was there before')
  await writeWhole([page], root)
  expect(await readFile(join(root, 'article.html'), 'utf8')).toBe('<p>Hello</p>')
})

it('leaves nothing, folders included, when a file fails half way', async () => {
  const base = await folder()
  const broken: OutputFile = {
    ...track,
    async *open() {
      yield new Uint8Array(10)
      throw new Error('the disk is full')
    },
  }
  await expect(writeWhole([page, broken], join(base, 'out', 'of', 'article'))).rejects.toThrow(
    'the disk is full',
  )
  expect(await readdir(base)).toEqual([])
})

it('keeps the earlier edition when the new one fails', async () => {
  const root = await folder()
  await writeFile(join(root, 'article.html'), 'earlier')
  const other = { ...page, sha256: track.sha256 }
  await expect(writeWhole([other], root)).rejects.toThrow('hash')
  expect(await readFile(join(root, 'article.html'), 'utf8')).toBe('earlier')
  expect(await readdir(root)).toEqual(['article.html'])
})

it('stops at an abort between two chunks', async () => {
  const root = await folder()
  const controller = new AbortController()
  const slow: OutputFile = {
    ...page,
    async *open() {
      yield new Uint8Array(1)
      controller.abort(new Error('stopped'))
      yield new Uint8Array(1)
    },
  }
  await expect(writeWhole([slow], root, { signal: controller.signal })).rejects.toThrow('stopped')
  expect(await readdir(root)).toEqual([])
})

it('takes back what was renamed when a later rename fails', async () => {
  const root = await folder()
  await mkdir(join(root, 'tracks', '1.mp3'), { recursive: true })
  await expect(writeWhole([page, track], root)).rejects.toThrow()
  expect(await readdir(root)).toEqual(['tracks'])
})

describe('files that are written at once', () => {
  const many = Array.from({ length: 20 }, (_, at) => outputFile(`page-${at}.txt`, 'text/plain', String(at)))

  it('have their paths in order', async () => {
    const root = await folder()
    const paths = await writeWhole(many, root)
    expect(paths).toEqual(many.map(({ path }) => join(root, path)))
    for (const [at, path] of paths.entries()) expect(await readFile(path, 'utf8')).toBe(String(at))
  })

  it('are all taken back when one of them fails before the others are done', async () => {
    const base = await folder()
    const slow: OutputFile = {
      ...page,
      async *open() {
        await new Promise((resolve) => setTimeout(resolve, 30))
        yield* page.open()
      },
    }
    const broken: OutputFile = {
      ...track,
      // biome-ignore lint/correctness/useYield: it fails before its first bytes
      async *open() {
        throw new Error('unreadable')
      },
    }
    await expect(writeWhole([slow, broken, ...many], join(base, 'out'))).rejects.toThrow('unreadable')
    expect(await readdir(base)).toEqual([])
  })
})
