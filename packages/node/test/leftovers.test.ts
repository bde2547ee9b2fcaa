import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { outputFile } from '@lectern/core'
import { diskScratch, fileCache, partOf, writeWhole } from '@lectern/node'
import { expect, it } from 'vitest'
import { folder } from './support/folder.js'

/** The number of a process that has ended. */
const { pid: gone } = spawnSync(process.execPath, ['--version'])
const ofAnother = (name: string, pid: number) => name.replace(`-${process.pid}`, `-${pid}`)

it('what a killed run was writing goes when the edition is written again; what another run writes stays', async () => {
  const root = await folder()
  await writeFile(join(root, ofAnother(partOf('article.mp3'), gone)), 'half')
  const inUse = ofAnother(partOf('article.mp3'), process.ppid)
  await writeFile(join(root, inUse), 'half')
  await writeFile(join(root, '.my.part'), 'somebody else’s')
  await writeWhole([outputFile('article.mp3', 'audio/mpeg', 'sound')], root)
  expect((await readdir(root)).sort()).toEqual(['.my.part', 'article.mp3', inUse].sort())
})

it('room on disk that a killed run took is given back by the next run', async () => {
  const parent = await folder()
  const scratch = diskScratch(parent)
  await scratch.create()
  const [own = ''] = await readdir(parent)
  await scratch.dispose()
  for (const name of [own, own.replace('lectern-', 'lectern-speech-')]) {
    await mkdir(join(parent, ofAnother(name, gone)))
    await writeFile(join(parent, ofAnother(name, gone), '1'), 'sound')
  }
  await mkdir(join(parent, 'lectern-of-somebody'))
  const next = diskScratch(parent)
  await next.create()
  await next.dispose()
  expect(await readdir(parent)).toEqual(['lectern-of-somebody'])
})

it('what a killed run was keeping goes when it is kept again', async () => {
  const root = await folder()
  await fileCache(root).set('key', Uint8Array.of(1))
  const [path = ''] = (await readdir(root, { recursive: true })).filter((name) => dirname(name) !== '.')
  const other = await folder()
  const left = join(other, dirname(path), ofAnother(partOf(basename(path)), gone))
  await mkdir(dirname(left))
  await writeFile(left, 'half')
  await fileCache(other).set('key', Uint8Array.of(1))
  expect(await readdir(dirname(left))).toEqual([basename(path)])
})
