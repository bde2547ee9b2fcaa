import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outputFile } from '@lectern/core'
import { partOf, replaceFolder } from '@lectern/node'
import { expect, it } from 'vitest'
import { folder } from './support/folder.js'

const page = outputFile('article.html', 'text/html', '<p>New</p>')
const track = outputFile('tracks/1.mp3', 'audio/mpeg', 'new sound')

const text = (...path: string[]): Promise<string> => readFile(join(...path), 'utf8')

/** The old folder beside it, as a run leaves it that was killed between the two renames. */
async function killedBetween(root: string, name: string): Promise<void> {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const old = partOf(name).replace(`-${process.pid}.part`, `-${pid}.old`)
  await rename(join(root, name), join(root, old))
}

it('writes every file, and nothing beside the folder', async () => {
  const root = await folder()
  expect(await replaceFolder([page, track], join(root, 'a'))).toEqual([
    join(root, 'a', 'article.html'),
    join(root, 'a', 'tracks', '1.mp3'),
  ])
  expect(await text(root, 'a', 'tracks', '1.mp3')).toBe('new sound')
  expect(await readdir(root)).toEqual(['a'])
})

it('keeps what else the folder holds', async () => {
  const root = await folder()
  const target = join(root, 'a')
  await mkdir(join(target, 'tracks'), { recursive: true })
  await writeFile(join(target, 'article.html'), 'old')
  await writeFile(join(target, 'article.pdf'), 'another edition')
  await writeFile(join(target, 'tracks', '2.mp3'), 'another track')
  await symlink('article.pdf', join(target, 'latest.pdf'))
  await replaceFolder([page, track], target)
  expect(await text(target, 'article.html')).toBe('<p>New</p>')
  expect(await text(target, 'latest.pdf')).toBe('another edition')
  expect(await readdir(join(target, 'tracks'))).toEqual(['1.mp3', '2.mp3'])
  expect(await readdir(root)).toEqual(['a'])
})

it('leaves the old folder as it was when a file fails', async () => {
  const root = await folder()
  const target = join(root, 'a')
  await mkdir(target)
  await writeFile(join(target, 'article.html'), 'old')
  const broken = { ...track, sha256: page.sha256 }
  await expect(replaceFolder([page, broken], target)).rejects.toThrow('hash')
  expect(await text(target, 'article.html')).toBe('old')
  expect(await readdir(target)).toEqual(['article.html'])
  expect(await readdir(root)).toEqual(['a'])
})

it('leaves no folder where there was none', async () => {
  const root = await folder()
  const broken = { ...track, sha256: page.sha256 }
  await expect(replaceFolder([broken], join(root, 'out', 'a'))).rejects.toThrow('hash')
  expect(await readdir(root)).toEqual([])
})

it('gives the old folder its name again after a kill between the renames', async () => {
  const root = await folder()
  const target = join(root, 'a')
  await mkdir(target)
  await writeFile(join(target, 'article.pdf'), 'old')
  await killedBetween(root, 'a')
  expect(await readdir(root)).not.toContain('a')
  await replaceFolder([page], target)
  expect(await readdir(target)).toEqual(['article.html', 'article.pdf'])
  expect(await readdir(root)).toEqual(['a'])
})

it('follows a link that stands for the folder', async () => {
  const root = await folder()
  await mkdir(join(root, 'disk'))
  await symlink('disk', join(root, 'a'))
  await replaceFolder([page], join(root, 'a'))
  expect(await text(root, 'disk', 'article.html')).toBe('<p>New</p>')
  expect(await readdir(root)).toEqual(['a', 'disk'])
})

it('a folder in the place of a file is named, and stays', async () => {
  const root = await folder()
  const inTheWay = join(root, 'a', 'article.html')
  await mkdir(inTheWay, { recursive: true })
  await writeFile(join(inTheWay, 'mine.txt'), 'mine')
  await expect(replaceFolder([page], join(root, 'a'))).rejects.toMatchObject({
    code: 'output-unwritable',
    message: expect.stringContaining('article.html is a folder'),
  })
  expect(await readdir(root)).toEqual(['a'])
  expect(await text(inTheWay, 'mine.txt')).toBe('mine')
})
