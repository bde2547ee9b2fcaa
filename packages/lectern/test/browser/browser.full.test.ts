import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageLoad } from '../../../../test/conformance/checkers/page-load.ts'
import { withBrowser } from '../../../../test/conformance/support/browser.ts'
import { serving } from '../../../../test/conformance/support/serve.ts'
import { whenInstalled } from '../../../../test/conformance/support/when-installed.ts'
import { makeEditions } from './tab.mjs'

// The library in a tab, through a bundler that knows browsers: no module of Node.js, no `Buffer`, no request to another host.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const fonts = here('../../../fonts/node_modules/')
const harfBuzz = createRequire(here('../../../layout/package.json')).resolve('harfbuzzjs')
const markdown = `---
title: The ferry
lang: en
---

# Morning

The **ferry** leaves at _noon_, from quay 4.[^1]

| Day | Boats |
| --- | ----- |
| Monday | 4 |

[^1]: In summer.
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-tab-'))
  const bundle = await rolldown({
    input: { tab: here('tab.mjs') },
    platform: 'browser',
    // What only a program of Node.js asks for (a book's templates, subsets of fonts) is loaded when it is used, and never is here.
    logLevel: 'silent',
  })
  await bundle.write({ dir: folder, format: 'esm' })
  await copyFile(join(dirname(harfBuzz), 'harfbuzz.wasm'), join(folder, 'harfbuzz.wasm'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

await whenInstalled([pageLoad], 'in Chromium', () => {
  it('a page and a PDF are made, the same as in Node.js, without a request to another host', async () => {
    const load = async (name: string, file: string): Promise<Uint8Array | undefined> =>
      readFile(join(fonts, name, file)).catch(() => undefined)
    const expected = await makeEditions(markdown, load)
    const mounts = {
      '/': { text: page },
      '/tab/': { folder },
      '/fonts/': { folder: fonts },
    }
    const { made, errors, origins } = await serving(mounts, (origin) => inTab(origin))
    expect(errors).toEqual([])
    expect(made).toEqual(expected)
    expect(origins).toHaveLength(1)
  })
})

const page = `<!doctype html><title>Lectern in a tab</title><script type="module">
  import { makeEditions } from './tab/tab.js'
  globalThis.make = (markdown) => makeEditions(markdown, async (name, file) => {
    const answer = await fetch('/fonts/' + name + '/' + file)
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
  })
</script>`

/** What the tab made, what it complained of, and which hosts it asked. */
async function inTab(origin: string) {
  return withBrowser(async (browser) => {
    const tab = await browser.newPage({})
    const errors: string[] = []
    const origins = new Set<string>()
    tab.on('pageerror', (error) => errors.push(error.message))
    tab.on('request', (request) => origins.add(new URL(request.url()).origin))
    await tab.goto(origin)
    await tab.waitForFunction('globalThis.make !== undefined')
    const made = await tab.evaluate(`make(${JSON.stringify(markdown)})`)
    return { made, errors, origins: [...origins] }
  })
}
