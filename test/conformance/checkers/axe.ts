import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { type Browser, type Page, type PageOptions, withBrowser } from '../support/browser.ts'
import { isObject, type Json, list, object, textOr } from '../support/json.ts'
import { chromium, required, toolFile } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

export interface View extends PageOptions {
  readonly name: string
}

const desk = { width: 1280, height: 900 }

/** The ways that people see a page. WCAG 1.4.10 asks for 320 pixels without a second scroll bar. */
export const views: readonly View[] = [
  { name: 'desktop', viewport: desk },
  { name: '320 px', viewport: { width: 320, height: 640 } },
  { name: 'dark', viewport: desk, colorScheme: 'dark' },
  { name: 'forced colours', viewport: desk, forcedColors: 'active' },
]

/** axe-core in Chromium, in one of the views. */
export function axe(view: View): Checker {
  return {
    name: `axe (${view.name})`,
    needs: 'Chromium and: node test/conformance/tools/install.mjs',
    locate,
    check: (files) => withBrowser((browser) => axeIn(browser, view, files)),
  }
}

async function locate(): Promise<string | undefined> {
  return (await chromium()) === undefined ? undefined : script()
}

const script = (): Promise<string | undefined> => toolFile('node_modules', 'axe-core', 'axe.min.js')

/** All files in one window, since a new one takes longer than a chapter. */
export async function axeIn(
  browser: Browser,
  view: View,
  files: readonly string[],
): Promise<ReadonlyMap<string, CheckResult>> {
  const { name: _, ...options } = view
  // A page that forbids foreign scripts is a good page; the checker must still get in.
  const page = await browser.newPage({ ...options, bypassCSP: true })
  try {
    return await checkEach(files, async (file) => {
      await page.goto(pathToFileURL(file).href)
      return resultOf(await axeReport(page))
    })
  } finally {
    await page.close()
  }
}

/** What axe finds in a page as it is, and what makes it scroll sideways. The page must let foreign scripts in. */
export async function axeReport(page: Page): Promise<CheckMessage[]> {
  if (!(await page.evaluate('"axe" in window')))
    await page.addScriptTag({ content: await readFile(required(await script(), 'axe-core'), 'utf8') })
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as Json
  const scrolls = (await page.evaluate(sideways)) as Json
  return [...list(object(found, 'axe').violations, 'violations').map(violation), ...overflow(scrolls)]
}

// Names what sticks out, since "the page scrolls" alone helps nobody.
const sideways = `(() => {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
    .slice(0, 5).map((element) => element.cloneNode(false).outerHTML)
})()`

function overflow(found: Json): CheckMessage[] {
  const elements = list(found, 'overflow')
  if (elements.length === 0) return []
  return [
    {
      severity: 'error',
      rule: 'reflow',
      text: 'the page scrolls sideways',
      place: elements.join(' ').slice(0, 500),
    },
  ]
}

function violation(entry: Json): CheckMessage {
  const { id, help, nodes } = object(entry, 'violation')
  const first = list(nodes, 'nodes')[0]
  const node = isObject(first) ? first : {}
  return {
    severity: 'error',
    rule: textOr(id, '?'),
    text: textOr(help, ''),
    place: `${textOr(node.html, '').slice(0, 200)} ${textOr(node.failureSummary, '')}`,
  }
}
