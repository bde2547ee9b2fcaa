import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { activeCases, pageOf } from '../bad-input/support.ts'
import { pageLoad } from './checkers/page-load.ts'
import { type Browser, withBrowser } from './support/browser.ts'
import { whenInstalled } from './support/when-installed.ts'

// A browser has the last word on what acts. It steps over the page's own policy, which would stop what cleaning missed.

await whenInstalled([pageLoad], 'In Chromium nothing acts', () => {
  it('in any case of the corpus', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-active-'))
    try {
      const deeds = await withBrowser(async (browser) => {
        const found: string[] = []
        const look = await watch(browser)
        for (const { name, source } of activeCases()) {
          for (const format of ['html', 'markdown'] as const) {
            const file = join(folder, 'page.html')
            await writeFile(file, await pageOf(source, format))
            for (const deed of await look(file)) found.push(`${name} (${format}): ${deed}`)
          }
        }
        return found
      })
      expect(deeds).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('and the listener hears what does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-active-'))
    const file = join(folder, 'page.html')
    await writeFile(file, '<main><p onclick="alert(1)">x</p><img src="http://evil.example/x.png"></main>')
    try {
      const deeds = await withBrowser(async (browser) => (await watch(browser))(file))
      expect(deeds.join('\n')).toMatch(/alert 1[\s\S]*evil\.example|evil\.example[\s\S]*alert 1/)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

// Alerts are replaced, since a real one would stop the page; every event that the corpus counts on is sent to every element.
const provoke = `(() => {
  const heard = []
  for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = (...words) => heard.push(name + ' ' + words.join())
  const kinds = 'load error click mouseover pointerenter focus blur toggle beforetoggle animationstart submit change input start close pageshow'
  for (const element of document.querySelectorAll('body, main, main *, body > header *')) {
    for (const kind of kinds.split(' ')) {
      const event = new Event(kind, { cancelable: true })
      element.dispatchEvent(event)
    }
    if (element.href && !/^(https?|mailto|tel|file):/.test(String(element.href))) heard.push('leads to ' + element.href)
  }
  for (const name of ['body', 'getElementById', 'createElement', 'cookie', 'location'])
    if (document[name] instanceof HTMLElement && name !== 'body') heard.push('document.' + name + ' is an element')
  if (document.body.tagName !== 'BODY') heard.push('document.body is another')
  return heard
})()`

/** Opens files one after the other, and says what each did. */
async function watch(browser: Browser): Promise<(file: string) => Promise<string[]>> {
  const page = await browser.newPage({ bypassCSP: true })
  const heard: string[] = []
  page.on('request', (request) => {
    if (!/^(file|data|blob:null):?/.test(request.url())) heard.push(`asked for ${request.url()}`)
  })
  page.on('pageerror', (error) => heard.push(`threw ${error.message}`))
  return async (file) => {
    await page.goto(pathToFileURL(file).href)
    heard.push(...((await page.evaluate(provoke)) as string[]))
    return heard.splice(0)
  }
}
