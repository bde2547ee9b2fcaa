import { resolve } from 'node:path'
import { memoryResources } from '@lectern/core'
import { expect, it } from 'vitest'
import { watchedBy } from '../src/command/read-article.js'
import { isMade } from '../src/command/watched.js'

it('what a build writes is not watched: an article that refers to its own edition would be published for ever', () => {
  const made = (path: string) =>
    isMade(resolve(path), { inputs: [{ name: 'ferry' }], settings: { out: 'out' } })
  for (const path of [
    'out',
    'out/ferry',
    'out/ferry/ferry.html',
    'out/ferry-teacher/a',
    'out/index.html',
    'out/feed.xml',
  ])
    expect([path, made(path)]).toEqual([path, true])
  for (const path of ['ferry.md', 'outer/ferry', 'out/other/boat.svg', 'out/ferryman/a'])
    expect([path, made(path)]).toEqual([path, false])
})

it('no file outside the folder of an article is watched', async () => {
  const used = new Set<string>()
  const input = { path: 'a/ferry.md', folder: 'a', name: 'ferry', isStandardInput: false }
  const resources = watchedBy(used, input, memoryResources({}))
  for (const reference of [
    'boat.svg',
    '..%2fsecret',
    '../secret',
    'b/../../secret',
    'https://a.example/b',
    'b/c%20d.png',
  ])
    await resources.load(reference, ['image/*']).catch(() => undefined)
  expect([...used]).toEqual(['a/boat.svg', 'a/b/c d.png'])
})
