import { createRequire } from 'node:module'
import { chromium, required, toolFile } from './tools.ts'

// The few calls made of playwright-core. Its own types live in the tools project, which may be absent when
// this file is type-checked.
export interface Page {
  goto(url: string): Promise<unknown>
  reload(): Promise<unknown>
  setViewportSize(size: { width: number; height: number }): Promise<void>
  emulateMedia(media: Pick<PageOptions, 'colorScheme' | 'forcedColors'> & { media?: 'print' }): Promise<void>
  addScriptTag(script: { content: string }): Promise<unknown>
  addInitScript(script: string): Promise<unknown>
  evaluate(expression: string): Promise<unknown>
  /** Only where the page's policy allows `eval`. */
  waitForFunction(expression: string, argument?: unknown, options?: { timeout: number }): Promise<unknown>
  locator(selector: string): { ariaSnapshot(): Promise<string> }
  waitForTimeout(milliseconds: number): Promise<void>
  click(selector: string): Promise<void>
  tap(selector: string): Promise<void>
  hover(selector: string): Promise<void>
  focus(selector: string): Promise<void>
  selectOption(selector: string, value: string): Promise<unknown>
  pdf(options: { path: string }): Promise<unknown>
  screenshot(options: ScreenshotOptions): Promise<unknown>
  on(event: 'console', listener: (message: ConsoleMessage) => void): unknown
  on(event: 'pageerror', listener: (error: Error) => void): unknown
  on(event: 'request', listener: (request: { url(): string }) => void): unknown
  close(): Promise<void>
  context(): { newCDPSession(page: Page): Promise<Protocol> }
  readonly keyboard: { press(key: string): Promise<void> }
  readonly mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<void>
    wheel(x: number, y: number): Promise<void>
  }
}

/** The browser's own protocol. */
export interface Protocol {
  send(method: string, parameters?: object): Promise<unknown>
}

export interface ScreenshotOptions {
  path: string
  fullPage?: boolean
  clip?: { x: number; y: number; width: number; height: number }
}

export interface ConsoleMessage {
  type(): string
  text(): string
}

export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly javaScriptEnabled?: boolean
  readonly bypassCSP?: boolean
  readonly hasTouch?: boolean
}

export interface Browser {
  newPage(options: PageOptions): Promise<Page>
  startTracing(page: Page, options: { categories: readonly string[] }): Promise<void>
  /** JSON of trace events. */
  stopTracing(): Promise<Uint8Array>
  close(): Promise<void>
}

interface Playwright {
  readonly chromium: {
    launch(options: {
      executablePath: string
      args: readonly string[]
      ignoreDefaultArgs?: readonly string[]
    }): Promise<Browser>
  }
}

// Without these Chromium looks for its maker's hosts at every start, which a closed network refuses one by one.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

/**
 * What of the browser itself is off: for each window it would load two pages behind its address bar, which take ten times what a page of
 * ours does. Chromium hears the last list alone, so what Playwright turns off is named again.
 */
const off = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

const flags = ['--no-sandbox', '--disable-gpu', '--disable-sync', '--mute-audio', ...quiet]

/** How Chromium is started. */
export interface Launch {
  /** Whether they take room, as on Windows and in most of Linux; Playwright hides them otherwise. */
  scrollBars?: boolean
  /** With the pages behind its address bar, as readers have it: they leave processes that are warm, in which a page opens in half the time. */
  isWhole?: boolean
}

export async function launch({ scrollBars = false, isWhole = false }: Launch = {}): Promise<Browser> {
  const { chromium: engine } = await playwright()
  const executablePath = required(await chromium(), 'Chromium')
  return engine.launch({
    executablePath,
    args: isWhole ? flags : [...flags, `--disable-features=${off.join()}`],
    ...(scrollBars ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {}),
  })
}

/**
 * Opens a page and waits for its second frame: what a page hears of its own sizes (`ResizeObserver`) it hears in the first one, and
 * a busy machine draws that some time after the page was loaded. For pages with scripts.
 */
export async function openDrawn(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
}

/** Chromium for as long as `use` lasts. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>, how?: Launch): Promise<T> {
  const browser = await launch(how)
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

async function playwright(): Promise<Playwright> {
  const manifest = required(await toolFile('package.json'), 'the tools project')
  return createRequire(manifest)('playwright-core') as Playwright
}
