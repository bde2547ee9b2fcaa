import { createRequire } from 'node:module'
import { chromium, required, toolFile } from './tools.ts'

// The few calls made of playwright-core. Its own types live in the tools project, which may be absent when
// this file is type-checked.
export interface Page {
  goto(url: string): Promise<unknown>
  addScriptTag(script: { content: string }): Promise<unknown>
  evaluate(expression: string): Promise<unknown>
  on(event: 'console', listener: (message: ConsoleMessage) => void): unknown
  on(event: 'pageerror', listener: (error: Error) => void): unknown
  on(event: 'request', listener: (request: { url(): string }) => void): unknown
  close(): Promise<void>
}

export interface ConsoleMessage {
  type(): string
  text(): string
}

export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly bypassCSP?: boolean
}

export interface Browser {
  newPage(options: PageOptions): Promise<Page>
}

interface Playwright {
  readonly chromium: {
    launch(options: {
      executablePath: string
      args: readonly string[]
    }): Promise<Browser & { close(): Promise<void> }>
  }
}

// Without these Chromium looks for its maker's hosts at every start, which a closed network refuses one by one.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]
const flags = ['--no-sandbox', '--disable-gpu', '--disable-sync', ...quiet]

/** Chromium for as long as `use` lasts. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const { chromium: engine } = await playwright()
  const executablePath = required(await chromium(), 'Chromium')
  const browser = await engine.launch({ executablePath, args: flags })
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
