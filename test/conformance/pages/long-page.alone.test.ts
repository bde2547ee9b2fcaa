import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { corpus } from '../../bench/corpus.mjs'
import { type Browser, withBrowser } from '../support/browser.ts'
import { run } from '../support/run.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright } from './living-page.ts'

const command = fileURLToPath(new URL('../../../node_modules/.bin/lectern', import.meta.url))

/** Sums up what held the page's one thread for longer than 50 ms, by the clock, and what moved by itself. */
const observe = `window.blocked = 0; window.shifted = 0
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.blocked += Math.max(0, duration - 50) }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value }).observe({ type: 'layout-shift', buffered: true })`

/** Milliseconds that the page may hold its thread up, beyond 50 of each task. */
const most = 150

/** Loads by the clock, of which the best is what the page itself takes: on two cores each varies from 50 to 500 ms. */
const byClock = 10

/** Loads by processor time, where the clock has counted what else the machine does. Writing the trace takes some of it. */
const byProcessor = 10

/** Of a trace: what a thread is called, or a task that it did; `tdur` is its processor time in microseconds. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string }
}

/** Milliseconds of processor time beyond 50 of each task of the page's one thread. */
async function blockedIn(browser: Browser): Promise<number> {
  const trace = JSON.parse(Buffer.from(await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const named = trace.traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const threads = new Set(named.map(threadOf))
  const tasks = trace.traceEvents.filter(
    (event) => event.name === 'RunTask' && event.tdur !== undefined && threads.has(threadOf(event)),
  )
  if (tasks.length === 0) throw new Error('The trace has no task of the page')
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - 50), 0)
}

await whenInstalled([playwright], 'A page of 50,000 words', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-long-'))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'article.md'), corpus(50_000).text)
    const { status, stderr } = await run(command, ['build', 'article.md', '--to', 'html'], { cwd: folder })
    if (status !== 0) throw new Error(stderr.slice(-3000))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('opens without blocking its reader for more than 150 ms, and nothing moves', async () => {
    const measured = await withBrowser(
      async (browser) => {
        const loads: number[][] = []
        for (
          let load = 0;
          load < byClock + byProcessor && !loads.some(([blocked = most]) => blocked < most);
          load++
        )
          loads.push(await loadedIn(browser, join(folder, 'out', 'article', 'article.html'), load >= byClock))
        return loads
      },
      { isWhole: true },
    )
    expect(Math.min(...measured.map(([blocked = Number.NaN]) => blocked))).toBeLessThan(most)
    expect(measured.map(([, shifted]) => shifted)).toEqual(measured.map(() => 0))
  })
})

/** @returns for how long the page held its thread up, and what moved */
async function loadedIn(browser: Browser, file: string, isTraced: boolean): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.addInitScript(observe)
  if (isTraced) await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await page.goto(pathToFileURL(file).href)
  await page.waitForTimeout(1500)
  const [blocked = Number.NaN, shifted = Number.NaN] = (await page.evaluate(
    '[window.blocked, window.shifted]',
  )) as number[]
  const processor = isTraced ? await blockedIn(browser) : blocked
  await page.close()
  return [processor, shifted]
}
