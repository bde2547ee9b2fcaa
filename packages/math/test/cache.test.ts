import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepare } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { createMathPass, type FormulaCache } from '../src/index.js'
import { libraries } from '../src/work-out.js'

function memoryCache(): FormulaCache & { entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>()
  return {
    entries,
    get: async (key) => entries.get(key),
    set: async (key, bytes) => void entries.set(key, bytes),
  }
}

async function formulaOf(value: string, cache: FormulaCache, lang = 'en') {
  const { tree } = await prepare({ type: 'root', children: [{ type: 'math', value }] }, undefined, {
    front: { values: { lang }, positions: {} },
    passes: [createMathPass({ cache })],
  })
  return tree.children[1]?.data?.formula
}

describe('a cache of formulas', () => {
  it('gives what was worked out before', async () => {
    const cache = memoryCache()
    const fresh = await formulaOf('x^2', cache)
    expect(cache.entries.size).toBe(1)
    expect(await formulaOf('x^2', cache)).toEqual(fresh)
    expect(fresh).toMatchObject({ speech: 'x squared', lang: 'en' })
  })

  it.each([
    ['an entry that is no JSON', async () => new TextEncoder().encode('{"mathml": "<ma')],
    ['one that cannot be read', () => Promise.reject(new Error('EIO'))],
  ])('never stops a build: %s', async (_, get) => {
    const cache: FormulaCache = { get, set: () => Promise.reject(new Error('EIO')) }
    expect(await formulaOf('x^2', cache)).toMatchObject({ speech: 'x squared' })
  })

  it('is asked before anything is worked out', async () => {
    const cache = memoryCache()
    await formulaOf('x^2', cache)
    const [key = ''] = cache.entries.keys()
    const kept = { mathml: '<math/>', spoken: { text: 'kept', lang: 'en' } }
    cache.entries.set(key, new TextEncoder().encode(JSON.stringify(kept)))
    expect(await formulaOf('x^2', cache)).toEqual({ mathml: '<math/>', speech: 'kept', lang: 'en' })
  })

  it('keeps languages apart, and what does not parse', async () => {
    const cache = memoryCache()
    await formulaOf('x^2', cache)
    await formulaOf('x^2', cache, 'fr')
    expect(await formulaOf('\\frac', cache)).toBeUndefined()
    expect(cache.entries.size).toBe(3)
    expect(await formulaOf('\\frac', cache)).toBeUndefined()
  })

  it('is keyed by the libraries that are installed', () => {
    const require = createRequire(import.meta.url)
    const versions = ['@mathjax/src', 'speech-rule-engine'].map((name) => {
      const manifest = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'))
      return `${name} ${manifest.version}`
    })
    expect(libraries).toBe(versions.join(', '))
  })
})
