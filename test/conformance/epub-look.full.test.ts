import { expect, it } from 'vitest'
import { bookCss } from '../../packages/epub/src/styles/book-css.ts'
import { axe, views } from './checkers/axe.ts'
import { withBrowser } from './support/browser.ts'
import { whenInstalled } from './support/when-installed.ts'

// What the book's stylesheet does with what goes wrong first on small screens.

const [view] = views
const columns = Array.from({ length: 9 }, (_, index) => `<td>Measurements${index}</td>`).join('')
const chapter = `<!doctype html><style>${bookCss}</style>
<ul><li class="task"><input type="checkbox" disabled aria-label="Done"><p id="task">A short task</p></li></ul>
<table><tr><th id="short">Kilometre</th><td>${'Long text that goes on. '.repeat(40)}</td></tr></table>
<table id="wide"><tr>${columns}</tr></table>`

/** In the page. */
const measure = `(() => {
  const box = (element) => element.getBoundingClientRect()
  const [input, task, short] = ['input', '#task', '#short'].map((name) => document.querySelector(name))
  const line = document.createRange()
  line.selectNodeContents(short)
  return {
    overflow: document.documentElement.scrollWidth - innerWidth,
    isOnOneLine: box(task).top < box(input).bottom && box(input).top < box(task).bottom,
    lines: line.getClientRects().length,
  }
})()`

await whenInstalled(view ? [axe(view)] : [], 'the stylesheet of a book', () => {
  it.each([320, 600])(
    'keeps what stands in a table on a screen of %i pixels, and a tick before its words',
    {
      timeout: 60_000,
    },
    async (width) => {
      const seen = await withBrowser(async (browser) => {
        const page = await browser.newPage({ viewport: { width, height: 800 } })
        await page.goto(`data:text/html,${encodeURIComponent(chapter)}`)
        return page.evaluate(measure)
      })
      expect(seen).toEqual({ overflow: expect.any(Number), isOnOneLine: true, lines: 1 })
      expect((seen as { overflow: number }).overflow).toBeLessThanOrEqual(0)
    },
  )
})
