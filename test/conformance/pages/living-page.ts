import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Browser, launch, openDrawn, type Page, type PageOptions } from '../support/browser.ts'
import { run } from '../support/run.ts'
import { chromium, toolFile } from '../support/tools.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const command = join(root, 'node_modules', '.bin', 'lectern')
const article = fileURLToPath(new URL('fixtures/harbour-lights.md', import.meta.url))

export const playwright = {
  name: 'Chromium',
  needs: 'Chromium and: node test/conformance/tools/install.mjs',
  locate: async () => (await chromium()) && toolFile('node_modules', 'playwright-core', 'package.json'),
}

/** A page of every construct that moves, opens or sounds, with the deterministic engine's sound beside its words. */
export interface LivingPage {
  /** Opens the page as a reader with this browser would; `prepare` comes before any script of the page. */
  open(options?: PageOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Page>
  url(): string
  /** What the browser complained of since the last test; taken away, where a test provokes it. */
  complaints(): string[]
}

/** Published once for all suites of a test file, in one browser. After each test the browser must have nothing to complain of. */
export function livingPage(): LivingPage {
  let folder = ''
  let browser: Browser | undefined
  const pages: Page[] = []
  const heard: string[] = []
  const leave = async () => {
    for (const page of pages.splice(0)) await page.close()
  }
  beforeAll(async () => {
    made ??= make()
    ;({ folder, browser } = await made)
  }, 300_000)
  afterAll(leave)
  const url = () => pathToFileURL(join(folder, 'harbour-lights', 'harbour-lights.html')).href
  const open: LivingPage['open'] = async (options = {}, prepare) => {
    if (!browser) throw new Error('The browser did not start')
    await leave()
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    pages.push(page)
    page.on('pageerror', (error) => heard.push(String(error.stack ?? error)))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
    })
    await prepare?.(page)
    if (options.javaScriptEnabled === false) await page.goto(url())
    else await openDrawn(page, url())
    return page
  }
  const complaints = () => heard.splice(0)
  afterEach(() => expect(complaints()).toEqual([]))
  return { open, url, complaints }
}

/** What the suites of a file share, from the first that asks for it to the end of the file. */
let made: Promise<{ folder: string; browser: Browser }> | undefined

async function make() {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-living-'))
  await build(folder)
  return { folder, browser: await launch() }
}

afterAll(async () => {
  if (!made) return
  const { folder, browser } = await made
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

async function build(out: string): Promise<void> {
  const settings = ['--engine', 'tone', '--to', 'html,pdf,audio', '--out', out]
  const env = { ...process.env, LECTERN_CACHE: join(out, 'cache') }
  const { status, stderr } = await run(command, ['build', article, ...settings], { cwd: root, env })
  if (status !== 0) throw new Error(`lectern build ended with ${status}:\n${stderr.slice(-3000)}`)
}

/** Opens the preferences, with what is under "more". */
export async function openPreferences(page: Page): Promise<void> {
  await page.click('.aa')
  await page.evaluate(`document.querySelector('.preferences details').open = true`)
}

/** As if the reader had gone to a value of the panel that is no list. */
export const choose = (page: Page, name: string, value: string): Promise<unknown> =>
  page.evaluate(`{ const form = document.querySelector('.preferences form')
    form.elements.namedItem('${name}').value = '${value}'
    form.dispatchEvent(new Event('change', { bubbles: true })) }`)

/** Presses Tab until the element has the focus, as a reader without a pointer has to. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${selector}`)
}

export const text = async (page: Page, selector: string): Promise<string> =>
  String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`))

export const isShown = async (page: Page, selector: string): Promise<boolean> =>
  (await page.evaluate(`!!document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`)) === true

/** Waits for something to become true; the page's policy forbids Playwright's own way, which is `eval`. */
export async function until(page: Page, expression: string, seconds = 15): Promise<void> {
  for (let looks = 0; looks < seconds * 20; looks++) {
    if (await page.evaluate(`!!(${expression})`)) return
    await page.waitForTimeout(50)
  }
  throw new Error(`Not within ${seconds} s: ${expression}`)
}
