import { pathToFileURL } from 'node:url'
import { type Browser, type Page, withBrowser } from '../support/browser.ts'
import { chromium, toolFile } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

/**
 * Opens the page as a reader would and listens: what its own security policy blocks, what its script throws, and
 * what it asks of the network. axe sees none of these, since it must step over the policy to get in.
 */
export const pageLoad: Checker = {
  name: 'Opening in Chromium',
  needs: 'Chromium and: node test/conformance/tools/install.mjs',
  locate: async () => (await chromium()) && toolFile('node_modules', 'playwright-core', 'package.json'),
  check: (files) => withBrowser((browser) => checkEach(files, (file) => listen(browser, file))),
}

async function listen(browser: Browser, file: string): Promise<CheckResult> {
  const page = await browser.newPage({})
  const messages: CheckMessage[] = []
  collect(page, messages)
  try {
    await page.goto(pathToFileURL(file).href)
    return resultOf(messages)
  } finally {
    await page.close()
  }
}

function collect(page: Page, messages: CheckMessage[]): void {
  const add = (rule: string, text: string) =>
    messages.push({ severity: 'error', rule, text: text.slice(0, 500) })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') add('console', message.text())
  })
  page.on('pageerror', (error) => add('script', String(error.stack ?? error)))
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) add('network', request.url())
  })
}
