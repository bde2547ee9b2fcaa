import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadHighlighter } from '@lectern/code'
import { type Cache, prepare } from '@lectern/core'
import type { Code } from 'mdast'
import { expect, test } from 'vitest'
import { libraries } from '../src/remembered.js'

function memoryCache(): Cache & { entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>()
  return {
    entries,
    get: async (key) => entries.get(key),
    set: async (key, bytes) => void entries.set(key, bytes),
  }
}

const js = 'const answer = "42"'

async function article(...programs: Omit<Code, 'type'>[]) {
  return prepare({ type: 'root', children: programs.map((program) => ({ type: 'code', ...program })) })
}

async function colours(cache: Cache | undefined) {
  const highlight = await loadHighlighter(
    await article({ lang: 'js', value: js }, { lang: 'nobody-knows', value: js }, { value: js }),
    cache,
  )
  return [highlight(js, 'js'), highlight(js, 'nobody-knows'), highlight(js, undefined)]
}

test('what grammars said of the programs of an article is known in the next run', async () => {
  const cache = memoryCache()
  const first = await colours(cache)
  expect(first).toEqual(await colours(undefined))
  expect(cache.entries.size).toBe(1)
  expect(await colours(cache)).toEqual(first)
  const [[key = '', bytes] = []] = cache.entries
  cache.entries.set(key, new TextEncoder().encode(new TextDecoder().decode(bytes).replace('const', 'kept!')))
  expect((await colours(cache))[0]?.[0]).toEqual({ text: 'kept!', kind: 'keyword' })
})

test('another program is another entry', async () => {
  const cache = memoryCache()
  await colours(cache)
  await loadHighlighter(await article({ lang: 'js', value: 'let b' }), cache)
  expect(cache.entries.size).toBe(2)
})

test('all editions of an article share what was loaded first', async () => {
  const one = await article({ lang: 'js', value: js })
  const early = loadHighlighter({ tree: one.tree }, memoryCache())
  expect(loadHighlighter(one)).toBe(early)
})

test('entries are keyed by the libraries that are installed', () => {
  const require = createRequire(import.meta.url)
  const lowlight = require.resolve('lowlight')
  const versionOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')).version
  const own = versionOf(new URL('package.json', `file://${lowlight}`).pathname)
  const grammars = versionOf(createRequire(lowlight).resolve('highlight.js/package.json'))
  expect(libraries).toBe(`lowlight ${own}, highlight.js ${grammars}`)
})
