import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, launch } from '../support/browser.ts'
import { run } from '../support/run.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright } from './living-page.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const command = join(root, 'node_modules', '.bin', 'lectern')
const web = createRequire(join(root, 'packages/web/package.json'))

/** Blocks of a page that hold no other block, by their words, which a reader mode is to have as often as the page. */
const blocksOf = `[...document.querySelectorAll('.subtitle,.byline time,div.text :is(p,li,h2,h3,td,th,dt,dd,pre,figcaption,caption)')]
  .filter((block) => !block.closest('.side-note,.note-preview') && !block.querySelector('p,li,table,button,math,[aria-hidden],.page-number'))`

await whenInstalled([playwright], 'The reader mode of a browser (Readability)', () => {
  let folder = ''
  let browser: Browser | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-reader-mode-'))
    browser = await launch()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(['lake-ferry', 'air-quality-report', 'two-shores'])('has every block of %s once', async (name) => {
    const article = join(root, 'examples/articles', name, `${name}.md`)
    const { status } = await run(command, ['build', article, '--to', 'html', '--out', folder, '--quiet'])
    expect(status).toBe(0)
    const readability = await readFile(web.resolve('@mozilla/readability/Readability.js'), 'utf8')
    // Wide enough for copies of notes beside the text.
    if (!browser) throw new Error('The browser did not start')
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    await page.goto(pathToFileURL(join(folder, name, `${name}.html`)).href)
    await page.waitForTimeout(500)
    const { blocks, counts, around } = (await page.evaluate(`(() => {
      const module = {}
      ${readability}
      const words = (text) => text.replace(/\\s+/g, ' ').trim()
      const shown = words(new Readability(document.cloneNode(true)).parse().textContent)
      const blocks = ${blocksOf}.filter((block) => block.matches('.subtitle,time') || words(block.textContent).length > 24).map((block) => words(block.textContent))
      const around = ['.authors', '.listen', 'nav'].map((part) => words(document.querySelector(part)?.textContent ?? ''))
      return { blocks, counts: blocks.map((text) => shown.split(text).length - 1), around: around.filter((text) => text && shown.includes(text)) }
    })()`)) as { blocks: string[]; counts: number[]; around: string[] }
    expect(blocks.length).toBeGreaterThan(15)
    expect(blocks.filter((_, index) => counts[index] !== 1)).toEqual([])
    // The names of the authors a reader mode has from the page's metadata; the way to listen and the contents are no words of the article.
    expect(around).toEqual([])
  })
})
