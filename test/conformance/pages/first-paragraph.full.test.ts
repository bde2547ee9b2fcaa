import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { html, parse, publish } from 'lectern'
import { expect, it } from 'vitest'
import { sound } from '../../../packages/html/test/build.ts'
import { type Browser, withBrowser } from '../support/browser.ts'
import { exampleArticle } from '../support/example-article.ts'
import { exampleArticles, nameOf } from '../support/publish.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright } from './living-page.ts'

// Readers come for the text: it begins in their first window.

const views = [
  { viewport: { width: 1280, height: 800 }, most: 340 },
  { viewport: { width: 320, height: 568 }, most: 450 },
]

/** A title of 60 characters, a subtitle of 120, and long contents. */
const longest = `---
title: A harbour without ships and what its town made out of that
subtitle: For ninety-eight years the ferry has carried milk, mail and brides over the lake, and now it has to carry itself alone
authors: [Marit Oksnes, Jonas Felde]
date: 2026-09-19
lang: en-GB
publisher: The Ansa Herald
---

The first paragraph.

${Array.from({ length: 40 }, (_, at) => `## Section ${at}\n\nWords.\n`).join('\n')}`

await whenInstalled([playwright], 'The first paragraph is near the top', () => {
  it('of every example, and of the longest title and subtitle', { timeout: 300_000 }, async () => {
    const examples = await Promise.all(
      (await exampleArticles()).map(async (file) => [nameOf(file), await exampleArticle(file)] as const),
    )
    const subjects = [...examples, ['longest', await parse({ value: longest, path: 'longest.md' })] as const]
    const folder = await mkdtemp(join(tmpdir(), 'lectern-first-'))
    const late = await withBrowser(async (browser) => {
      const found: string[] = []
      for (const [name, article] of subjects) {
        const { editions, failures } = await publish(article, [html(), sound])
        if (failures[0]) throw failures[0].error
        const chunks: Uint8Array[] = []
        for await (const chunk of editions.get('html')?.files[0]?.open() ?? []) chunks.push(chunk)
        const file = join(folder, `${name}.html`)
        await writeFile(file, Buffer.concat(chunks))
        found.push(...(await lateIn(browser, file)).map((top) => `${name}: ${top}`))
      }
      return found
    })
    await rm(folder, { recursive: true })
    expect(late).toEqual([])
  })
})

/** Where the first paragraph begins too far from the top, in pixels. */
async function lateIn(browser: Browser, file: string): Promise<string[]> {
  const late: string[] = []
  for (const { viewport, most } of views) {
    const page = await browser.newPage({ viewport })
    await page.goto(pathToFileURL(file).href)
    const top = Number(await page.evaluate(firstTop))
    if (!(top > 100 && top <= most)) late.push(`${top} in ${viewport.width} × ${viewport.height}`)
    await page.close()
  }
  return late
}

const firstTop = `document.fonts.ready.then(() => Math.round(document.querySelector('div.text p').getBoundingClientRect().top))`
