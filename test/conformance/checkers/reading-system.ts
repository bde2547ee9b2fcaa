import { dirname } from 'node:path'
import { type Browser, type Page, withBrowser } from '../support/browser.ts'
import { type Json, list, object } from '../support/json.ts'
import { readerPage } from '../support/reader-page.ts'
import { serving } from '../support/serve.ts'
import { chromium, required, toolFile } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

const module = () => toolFile('node_modules', 'foliate-js', 'view.js')

/**
 * foliate-js, the reading system of Foliate, in Chromium: opens the book, turns to each entry of its contents and its
 * page list, follows each note and each long description there and back, and has the beginning read aloud.
 */
export const readingSystem: Checker = {
  name: 'foliate-js',
  needs: 'Chromium and: node test/conformance/tools/install.mjs',
  locate: async () => (await chromium()) && module(),
  check: (files) => withBrowser((browser) => checkEach(files, (file) => readAgain(browser, file))),
}

/** foliate-js stumbles over its own haste on a busy machine, too: a book is opened again then, once. */
async function readAgain(browser: Browser, file: string): Promise<CheckResult> {
  const result = await read(browser, file)
  return result.messages.some(({ rule }) => rule === 'script') ? read(browser, file) : result
}

async function read(browser: Browser, file: string): Promise<CheckResult> {
  const foliate = dirname(required(await module(), 'foliate-js'))
  const mounts = { '/': { text: readerPage }, '/book.epub': { file }, '/foliate/': { folder: foliate } }
  return serving(mounts, async (origin) => {
    const page = await browser.newPage({ viewport: { width: 600, height: 800 } })
    const messages: CheckMessage[] = []
    page.on('pageerror', (error) => messages.push(complaint('script', String(error.stack ?? error))))
    try {
      await page.goto(`${origin}/`)
      await page.waitForFunction('window.isReady', undefined, { timeout: 30_000 })
      const { sections } = object((await page.evaluate('reader.open("/book.epub")')) as Json, 'book')
      if (!(Number(sections) > 0)) messages.push(complaint('open', 'the book has no sections'))
      for (const [rule, call] of Object.entries(walks))
        messages.push(...(await twice(() => walk(page, rule, call))))
      // Browsers play nothing before somebody has done something.
      await page.click('foliate-view')
      messages.push(...(await twice(() => walk(page, 'sound', 'reader.listen(1, 3, 12)'))))
    } finally {
      await page.close()
    }
    return resultOf(messages)
  })
}

const walks = {
  contents: 'reader.turnTo("contents")',
  pages: 'reader.turnTo("pages")',
  notes: `reader.followLinks('a[role="doc-noteref"]', 'a[role="doc-backlink"]')`,
  'notes as pop-ups': `reader.popUps('a[role="doc-noteref"]')`,
  descriptions: `reader.followLinks('.description-link a', 'a[role="doc-backlink"]')`,
}

async function walk(page: Page, rule: string, call: string): Promise<CheckMessage[]> {
  const { complaints } = object((await page.evaluate(call)) as Json, rule)
  return list(complaints, rule).map((text) => complaint(rule, String(text)))
}

/** A busy machine may miss a word that is lit for a moment, or a page that opens late; what is wrong with the book is wrong again. */
async function twice(look: () => Promise<CheckMessage[]>): Promise<CheckMessage[]> {
  return (await look()).length > 0 ? look() : []
}

const complaint = (rule: string, text: string): CheckMessage => ({ severity: 'error', rule, text })
