import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Article, type FontSource, type OutputFile, publish, readAll } from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import { readBack } from '@lectern/verify'
import { epub, html, parse, pdf } from 'lectern'
import { expect, it } from 'vitest'
import { pageLoad } from '../../../test/conformance/checkers/page-load.ts'
import { withBrowser } from '../../../test/conformance/support/browser.ts'
import { serving } from '../../../test/conformance/support/serve.ts'
import { whenInstalled } from '../../../test/conformance/support/when-installed.ts'
import { ownBase } from '../src/assets.js'

// `@lectern/browser` in a tab, as it is published: no bundler, no module of Node.js, no request to another host, and a policy that
// would forbid one.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
const markdown = `---
title: The ferry
lang: en
---

# Morning

The **ferry** leaves at _noon_, from quay 4.[^1] It needs $\\frac{d}{v} + t$ minutes.

| Day | Boats |
| --- | ----- |
| Monday | 4 |

Extraordinarily conscientious administrators acknowledged the uncomfortable arrangements of transportation.

[^1]: In summer.
`

interface Made {
  files: Record<string, string>
  speech: string
}

const mounts = {
  '/': {
    text: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Tab</title>`,
  },
  '/favicon.ico': { text: '' },
  '/node_modules/@lectern/browser/dist/bundle/': { folder: here('../dist/bundle') },
  '/node_modules/@expo-google-fonts/': { folder: here('../../fonts/node_modules/@expo-google-fonts') },
  '/node_modules/@fontsource/': { folder: here('../../fonts/node_modules/@fontsource') },
}

await whenInstalled([pageLoad], 'in Chromium', () => {
  it('a page, a PDF and a book are made, the same as in Node.js, without a request to another host', async () => {
    const { made, errors, origins, requests } = await serving(mounts, (origin) => inTab(origin, program))
    expect(errors).toEqual([])
    expect(made).toEqual(await inNode())
    expect(made).toMatchObject({ speech: 'd over v plus t' })
    expect(origins).toHaveLength(1)
    expect(requests).toBeLessThan(80)
  })

  it('a file that is not beside the bundle is told in our words, with the command that writes it', async () => {
    const bundle = '/node_modules/@lectern/browser/dist/bundle/'
    const without = { ...mounts, [`${bundle}harfbuzz.wasm`]: { file: here('absent.wasm') } }
    const { made } = await serving(without, (origin) => inTab(origin, programThatFails))
    expect(made).toEqual({
      message: 'HarfBuzz, which shapes the letters, cannot be loaded',
      hint: expect.stringContaining('lectern assets FOLDER'),
    })
  })
})

it('can be imported where there is no document, as on a server', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { parse, pdf } = await import(${JSON.stringify(new URL('../dist/bundle/index.js', import.meta.url))}); console.log(typeof parse, pdf().kind)`,
  ])
  expect(stdout.trim()).toBe('function pdf')
})

it('takes fonts and rules from where the packages are, or from beside the bundle', () => {
  const at = 'https://press.example/lib/node_modules/@lectern/browser/dist/bundle/index.js'
  expect(ownBase(at).href).toBe('https://press.example/lib/node_modules/')
  expect(ownBase('https://press.example/assets/app.js').href).toBe('https://press.example/assets/')
})

/** By the same emitters; Node.js compresses by zlib where the tab has fflate, so it is given nothing to compress by here. */
async function inNode(): Promise<Made> {
  const article = await parse({ value: markdown, path: 'ferry.md' })
  const { editions } = await publish(article, [html(), pdf({ hyphenate: true }), epub()].map(readBack), {
    fonts: withoutFontOfFormulas(fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))),
  })
  const files = [...editions.values()].flatMap((edition) => edition.files)
  return { files: Object.fromEntries(await Promise.all(files.map(digest))), speech: speechOf(article) }
}

/** A tab cuts no fonts, so its page leaves formulas to those of the system. */
function withoutFontOfFormulas(fonts: FontSource): FontSource {
  return {
    match: async (query) =>
      query.family === 'Noto Sans Math' ? { faces: [], missing: [] } : fonts.match(query),
  }
}

async function digest(file: OutputFile): Promise<[string, string]> {
  return [
    file.path,
    createHash('sha256')
      .update(await readAll(file))
      .digest('hex'),
  ]
}

function speechOf(article: Article): string {
  return /"speech":"([^"]*)"/.exec(JSON.stringify(article.tree))?.[1] ?? ''
}

/** What the tab made, what it complained of, which hosts it asked, and how often. */
async function inTab(origin: string, script: string) {
  return withBrowser(async (browser) => {
    const tab = await browser.newPage({})
    const errors: string[] = []
    const origins = new Set<string>()
    tab.on('pageerror', (error) => errors.push(error.message))
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    let requests = 0
    tab.on('request', (request) => {
      requests += 1
      origins.add(new URL(request.url()).origin)
    })
    await tab.goto(origin)
    const made = await tab.evaluate(script)
    return { made, errors, origins: [...origins], requests }
  })
}

const program = `(async () => {
  const { epub, html, parse, pdf, publishOrThrow, readAll } = await import('/node_modules/@lectern/browser/dist/bundle/index.js')
  const article = await parse({ value: ${JSON.stringify(markdown)}, path: 'ferry.md' })
  const { editions } = await publishOrThrow(article, [html(), pdf({ hyphenate: true }), epub()])
  const files = [...editions.values()].flatMap((edition) => edition.files)
  const digest = async (file) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await readAll(file)))
    return [file.path, [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')]
  }
  const speech = /"speech":"([^"]*)"/.exec(JSON.stringify(article.tree))?.[1] ?? ''
  return { files: Object.fromEntries(await Promise.all(files.map(digest))), speech }
})()`

const programThatFails = `(async () => {
  const { parse, pdf, publish } = await import('/node_modules/@lectern/browser/dist/bundle/index.js')
  const { failures } = await publish(await parse({ value: '# Hello', path: 'hello.md' }), [pdf()])
  const { message, hint } = failures[0].error
  return { message, hint }
})()`
