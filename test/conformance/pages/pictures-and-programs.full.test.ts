import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { html, parse, publish } from 'lectern'
import { expect, it } from 'vitest'
import { memoryResources } from '../../../packages/core/dist/index.js'
import { launch, openDrawn, type Page } from '../support/browser.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright, tabTo } from './living-page.ts'

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"><rect width="2000" height="1000"/></svg>'
const source = `---
title: A chart and a program
lang: en
---

![The tides of a month.](chart.svg)

~~~python
print("a line that is longer than a small window, and is broken at its edge unless the reader wants it whole")
~~~

~~~python
print(1)
~~~
`

async function opened(test: (page: Page) => Promise<void>, value = source): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-page-'))
  const browser = await launch()
  try {
    const resources = memoryResources({ 'chart.svg': chart })
    const { editions } = await publish(await parse({ value, path: 'a.md' }), [html()], { resources })
    const chunks: Uint8Array[] = []
    for await (const chunk of editions.get('html')?.files[0]?.open() ?? []) chunks.push(chunk)
    await writeFile(join(folder, 'a.html'), Buffer.concat(chunks))
    const page = await browser.newPage({ viewport: { width: 400, height: 700 } })
    await openDrawn(page, pathToFileURL(join(folder, 'a.html')).href)
    await test(page)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

const evaluate = (page: Page, expression: string) => page.evaluate(expression)
const focused = 'document.activeElement.ariaLabel ?? document.activeElement.localName'

await whenInstalled([playwright], 'By keyboard', () => {
  it('a picture is opened whole, then in its own size, named by its description, and closed with focus where it was', () =>
    opened(async (page) => {
      await tabTo(page, '.enlarge')
      expect(await evaluate(page, focused)).toBe('Enlarge picture')
      await page.keyboard.press('Enter')
      expect(await evaluate(page, 'document.querySelector("dialog").ariaLabel')).toBe('The tides of a month.')
      expect(await evaluate(page, focused)).toBe('Close')
      const width = 'document.querySelector("dialog img").width'
      expect(await evaluate(page, `${width} <= innerWidth`)).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await evaluate(page, width)).toBe(2000)
      await page.keyboard.press('Escape')
      expect(await evaluate(page, 'document.querySelector("dialog").open')).toBe(false)
      expect(await evaluate(page, focused)).toBe('Enlarge picture')
    }))

  it('no picture covers the button of the one before it', () =>
    opened(
      async (page) => {
        const covered = `[...document.querySelectorAll('.enlarge')].map((button) => {
        button.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = button.getBoundingClientRect()
        return [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + width / 2, top + height * part) === button)
      })`
        expect(await evaluate(page, covered)).toEqual(Array(4).fill([true, true, true]))
      },
      `---\nlang: en\n---\n${'\n![The tides.](chart.svg)\n'.repeat(2)}\n![One.](chart.svg) ![Two.](chart.svg)\n`,
    ))

  it('long lines of a program are broken until the reader wants them whole, and scroll then', () =>
    opened(async (page) => {
      const isWide = 'document.querySelector("pre").scrollWidth > document.querySelector("pre").clientWidth'
      expect(await evaluate(page, isWide)).toBe(false)
      expect(await evaluate(page, 'document.querySelectorAll(".code-head [aria-pressed]").length')).toBe(1)
      await tabTo(page, '.code-head [aria-pressed=true]')
      await page.keyboard.press('Space')
      expect(await evaluate(page, isWide)).toBe(true)
      await tabTo(page, 'pre')
      expect(await evaluate(page, focused)).toBe('pre')
    }))
})
