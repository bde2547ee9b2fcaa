import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withBrowser } from './support/browser.ts'

/*
 * A worksheet is filled in by keyboard alone in pdf.js, the viewer of Firefox, as it runs in Chromium; what the viewer saves is read back.
 */
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'lectern-form-'))
let server: Server

const source = `---
title: Rivers
lang: en
---

The longest river is the :blank[12].

Why do rivers meander?

::lines[3]

- [ ] Rhine

:::choice[Where does the Danube end?]
- In the Black Sea
- In a lake
:::

:::match[Which city lies on which river?]
1. Danube

- Paris
- Vienna
:::
`

/** The document with its fields, one page below the other, by the viewer's own parts. */
const viewer = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Viewer</title>
<link rel="stylesheet" href="/pdfjs-dist/web/pdf_viewer.css">
<div id="container" style="position:absolute;inset:0;overflow:auto"><div id="viewer" class="pdfViewer"></div></div>
<script type="module">
import * as pdfjs from '/pdfjs-dist/build/pdf.mjs'
globalThis.pdfjsLib = pdfjs
pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs-dist/build/pdf.worker.mjs'
const { EventBus, PDFViewer } = await import('/pdfjs-dist/web/pdf_viewer.mjs')
const eventBus = new EventBus()
const view = new PDFViewer({ container: document.querySelector('#container'), eventBus, annotationMode: pdfjs.AnnotationMode.ENABLE_FORMS })
const pdf = await pdfjs.getDocument('/form.pdf').promise
eventBus.on('annotationlayerrendered', () => { document.documentElement.dataset.ready = 'yes' })
view.setDocument(pdf)
globalThis.saved = async () => btoa(Array.from(await pdf.saveDocument(), (byte) => String.fromCharCode(byte)).join(''))
</script>`

const types: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.pdf': 'application/pdf',
}

beforeAll(async () => {
  writeFileSync(join(folder, 'form.md'), source)
  const command = join(root, 'packages/lectern/bin/lectern.js')
  execFileSync(
    process.execPath,
    [command, 'build', 'form.md', '--to', 'pdf,html', '--pdf-forms', '--no-config'],
    { cwd: folder, stdio: 'ignore' },
  )
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    const file = path.startsWith('/pdfjs-dist/')
      ? join(root, 'node_modules', path)
      : join(folder, 'out/form/form.pdf')
    try {
      const body = path === '/' ? viewer : readFileSync(file)
      response.writeHead(200, {
        'content-type': path === '/' ? 'text/html' : (types[extname(path)] ?? 'application/octet-stream'),
      })
      response.end(body)
    } catch {
      response.writeHead(404)
      response.end()
    }
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

it('the PDF is filled in by keyboard in pdf.js, and says the same when it is read back', async () => {
  const { labels, bytes } = await withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('document.documentElement.dataset.ready === "yes"', undefined, {
      timeout: 60_000,
    })
    const focused = `(() => { const it = document.activeElement; return it.getAttribute('aria-label') || it.title || it.closest('[title]')?.title || it.tagName })()`
    const labels: unknown[] = []
    const next = async (...keys: string[]) => {
      // The viewer's own parts, which scroll, come before the first field.
      for (let tabs = 0; tabs < 5; tabs++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate('document.activeElement.matches("input, textarea")')) break
      }
      labels.push(await page.evaluate(focused))
      for (const key of keys) await page.keyboard.press(key)
    }
    await next('V', 'o', 'l', 'g', 'a')
    await next('B', 'e', 'n', 'd', 's')
    await next('Space')
    await next('Space')
    await next('B')
    return { labels, bytes: Buffer.from(String(await page.evaluate('saved()')), 'base64') }
  })
  expect(labels).toEqual([
    'The longest river is the ….',
    'Why do rivers meander?',
    'Rhine',
    'Where does the Danube end? In the Black Sea',
    'Which city lies on which river? Danube …',
  ])
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const annotations = await (await document.getPage(1)).getAnnotations()
  expect(annotations.map(({ fieldValue }: { fieldValue: unknown }) => fieldValue)).toEqual([
    'Volga',
    'Bends',
    'Yes',
    '1',
    '1',
    'B',
  ])
})

it('the page is filled in by keyboard; its answers stay, can be saved, and can be deleted', async () => {
  const url = `file://${join(folder, 'out/form/form.html')}`
  const found = await withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } })
    const blocked: string[] = []
    page.on('console', (message) => void blocked.push(message.text()))
    await page.goto(url)
    const given = `JSON.stringify([...document.querySelectorAll('div.text :is(input,textarea)')].map((it) => /radio|checkbox/.test(it.type) ? it.checked : it.value))`
    await page.focus('input.blank')
    for (const key of [
      'V',
      'o',
      'l',
      'g',
      'a',
      'Tab',
      'B',
      'e',
      'n',
      'd',
      's',
      'Tab',
      'Space',
      'Tab',
      'Space',
      'Tab',
      'B',
    ])
      await page.keyboard.press(key)
    const typed = await page.evaluate(given)
    await page.reload()
    const kept = await page.evaluate(given)
    // What is saved is read from the link that the button makes.
    await page.evaluate(`HTMLAnchorElement.prototype.click = function () { globalThis.file = [this.download, fetchedText(this.href)] }
      const blobs = new Map(); const make = URL.createObjectURL
      URL.createObjectURL = (blob) => { const href = make.call(URL, blob); blobs.set(href, blob); return href }
      globalThis.fetchedText = (href) => blobs.get(href).text()`)
    await page.click('.answers button:first-of-type')
    const saved = await page.evaluate('globalThis.file[1].then((text) => [globalThis.file[0], text])')
    await page.click('.answers button:last-of-type')
    await page.reload()
    const deleted = await page.evaluate(given)
    return { typed, kept, saved, deleted, blocked }
  })
  expect(found.typed).toBe('["Volga","Bends",true,true,false,"B"]')
  expect(found.kept).toBe(found.typed)
  expect(found.saved).toEqual([
    'Rivers.txt',
    'Rivers\n\nThe longest river is the ….\n    Volga\n\nWhy do rivers meander?\n    Bends\n\n\n    Rhine\n\nWhere does the Danube end?\n    In the Black Sea\n\nDanube …\n    B\n',
  ])
  expect(found.deleted).toBe('["","",false,false,false,""]')
  expect(found.blocked).toEqual([])
})
