import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { folder, names, pageOf, whole } from '../screen-reader/constructs.ts'
import { pageLoad } from './checkers/page-load.ts'
import { withBrowser } from './support/browser.ts'
import { whenInstalled } from './support/when-installed.ts'

// The accessibility tree of each construct, as text that a person can read. `UPDATE=1` rewrites.

await whenInstalled([pageLoad], 'The accessibility tree of', () => {
  const trees = new Map<string, string>()

  beforeAll(async () => {
    const place = await mkdtemp(join(tmpdir(), 'lectern-aria-'))
    await withBrowser(async (browser) => {
      const page = await browser.newPage({})
      for (const name of names) {
        const file = join(place, `${name}.html`)
        await writeFile(file, await pageOf(name))
        await page.goto(pathToFileURL(file).href)
        trees.set(name, await page.locator(whole.has(name) ? 'body' : 'div.text').ariaSnapshot())
      }
    })
    await rm(place, { recursive: true, force: true })
  })

  it.each(names)('%s', (name) => {
    const path = join(folder, `${name}.aria.txt`)
    const tree = `${trees.get(name)}\n`
    if (process.env.UPDATE === '1' || (!existsSync(path) && !process.env.CI)) writeFileSync(path, tree)
    expect(existsSync(path), `${path} is missing: run with UPDATE=1`).toBe(true)
    expect(tree).toBe(readFileSync(path, 'utf8'))
  })
})
