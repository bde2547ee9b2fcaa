import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launch, openDrawn, type Page } from '../support/browser.ts'
import { run } from '../support/run.ts'
import { onPath } from '../support/tools.ts'
import { whenInstalled } from '../support/when-installed.ts'
import {
  choose,
  isShown,
  livingPage,
  openPreferences,
  playwright,
  tabTo,
  text,
  until,
} from './living-page.ts'

const evaluate = <T>(page: Page, expression: string) => page.evaluate(expression) as Promise<T>
const narrow = { width: 320, height: 640 }
/** Too narrow for a margin with notes. */
const tablet = { viewport: { width: 900, height: 900 } }

await whenInstalled([playwright], 'Notes', () => {
  const site = livingPage()
  const call = '.noteref a'

  it('are shown beside their call on focus, described by it, until Escape', async () => {
    const page = await site.open(tablet)
    await tabTo(page, call)
    expect((await text(page, '.note-preview')).trim()).toBe(
      'The pilots call them Gunnar and Grete. Nobody remembers why.',
    )
    expect(await evaluate(page, 'document.activeElement.getAttribute("aria-describedby")')).toBe(
      'lectern-note',
    )
    await page.keyboard.press('Escape')
    expect(await isShown(page, '.note-preview')).toBe(false)
    expect(await evaluate(page, `document.activeElement.matches('${call}')`)).toBe(true)
    expect(await evaluate(page, 'document.activeElement.hasAttribute("aria-describedby")')).toBe(false)
  })

  it('are shown on hover, stay while the pointer is on them, and go when it leaves', async () => {
    const page = await site.open(tablet)
    await page.hover(call)
    await until(page, 'document.querySelector(".note-preview").checkVisibility()')
    const [x = 0, y = 0] = await evaluate<number[]>(
      page,
      '(() => { const box = document.querySelector(".note-preview").getBoundingClientRect(); return [box.left + 20, box.top + 15] })()',
    )
    await page.mouse.move(x, y, { steps: 8 })
    await page.waitForTimeout(800)
    expect(await isShown(page, '.note-preview')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isShown(page, '.note-preview')).toBe(false)
    await page.hover('h1')
    await page.hover(call)
    await until(page, 'document.querySelector(".note-preview").checkVisibility()')
    await page.hover('h1')
    await until(page, '!document.querySelector(".note-preview").checkVisibility()')
  })

  it('are beside their call also in a page from right to left', async () => {
    const page = await site.open(tablet)
    await evaluate(page, 'document.documentElement.dir = "rtl"')
    await page.focus(call)
    const [link, note] = await evaluate<{ left: number; right: number }[]>(
      page,
      `['${call}', '.note-preview'].map((one) => { const { left, right } = document.querySelector(one).getBoundingClientRect(); return { left, right } })`,
    )
    expect(note?.left).toBeLessThan((link?.right ?? 0) + 1)
    expect(note?.right).toBeGreaterThan((link?.left ?? 0) - 1)
  })

  it('fit into the window at 320 px, and bring no id twice', async () => {
    const page = await site.open({ viewport: narrow })
    await tabTo(page, '#note-dusk-ref')
    const [left = -1, right = 999, ids] = await evaluate<number[]>(
      page,
      `(() => { const box = document.querySelector('.note-preview').getBoundingClientRect(); const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
        return [box.left, box.right, ids.length - new Set(ids).size] })()`,
    )
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    expect(ids).toBe(0)
  })

  it('do not make the page scroll sideways where scroll bars take room', async () => {
    const browser = await launch({ scrollBars: true })
    const page = await browser.newPage(tablet)
    await openDrawn(page, site.url())
    await tabTo(page, call)
    // As a reader who zooms in on a note that is shown.
    await page.setViewportSize(narrow)
    await until(page, 'innerWidth === 320')
    await page.waitForTimeout(200)
    const [bar = 0, sideways] = await evaluate<number[]>(
      page,
      '(({ scrollWidth, clientWidth }) => [innerWidth - clientWidth, scrollWidth - clientWidth])(document.documentElement)',
    )
    await browser.close()
    expect(bar).toBeGreaterThan(0)
    expect(sideways).toBe(0)
  })

  it('stand in the margin where there is one, for the eye alone', async () => {
    const page = await site.open({ viewport: { width: 1280, height: 900 } })
    await until(page, 'document.querySelector(".side-note")?.checkVisibility()')
    const [left, text, beside, isHidden] = await evaluate<[number, number, number, boolean]>(
      page,
      `(() => { const note = document.querySelector('.side-note'); const top = (one) => one.getBoundingClientRect().top
        return [note.getBoundingClientRect().left, document.querySelector('div.text').getBoundingClientRect().right, Math.abs(top(note) - top(document.querySelector('${call}'))), note.inert && note.ariaHidden === 'true'] })()`,
    )
    expect(left).toBeGreaterThan(text)
    expect(beside).toBeLessThan(30)
    expect(isHidden).toBe(true)
    // Its place does not depend on where the window stands when something moves the lines.
    const offset = 'document.querySelector(".side-note").offsetTop'
    const before = await evaluate<number>(page, offset)
    await evaluate(page, 'scrollTo(0, document.body.scrollHeight)')
    await page.setViewportSize({ width: 1290, height: 900 })
    await evaluate(page, 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    expect(Math.abs((await evaluate<number>(page, offset)) - before)).toBeLessThan(30)
    await evaluate(page, 'scrollTo(0, 0)')
    await tabTo(page, call)
    expect(await isShown(page, '.note-preview')).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await isShown(page, '.side-note')).toBe(false)
  })

  it('are opened by their call, which moves the focus, and Escape gives it back', async () => {
    const page = await site.open()
    await tabTo(page, call)
    // Twice: the second time the address has the note's fragment already.
    for (const _ of [1, 2]) {
      await page.keyboard.press('Enter')
      await until(page, 'document.activeElement.closest(".notes")?.textContent.includes("Gunnar")')
      await page.keyboard.press('Escape')
      await until(page, `document.activeElement.matches('${call}')`)
    }
  })
})

await whenInstalled([playwright], 'Contents', () => {
  const site = livingPage()
  const isOpen = 'document.querySelector(".contents details").open'

  it('are open beside the text, where their links are reached by keyboard, and a closed list where there is no room', async () => {
    const page = await site.open({ viewport: { width: 1280, height: 900 } })
    await until(page, isOpen)
    await tabTo(page, '.contents ol a')
    await page.setViewportSize(narrow)
    await until(page, `!${isOpen}`)
    expect(await isShown(page, '.contents ol a')).toBe(false)
    await page.setViewportSize({ width: 1280, height: 900 })
    await until(page, isOpen)
  })
})

await whenInstalled([playwright], 'Pictures that move', () => {
  const site = livingPage()

  it('start still, move by a button, and stop by it', async () => {
    const page = await site.open()
    expect(await isShown(page, '.moving .still')).toBe(true)
    expect(await isShown(page, '.moving .moves')).toBe(false)
    await tabTo(page, '.moving button')
    await page.keyboard.press('Enter')
    expect(await isShown(page, '.moving .moves')).toBe(true)
    expect(await isShown(page, '.moving .still')).toBe(false)
    expect(await evaluate(page, 'document.activeElement.ariaPressed')).toBe('true')
    await page.keyboard.press('Enter')
    expect(await isShown(page, '.moving .moves')).toBe(false)
  })

  it('have a check box for that where scripts are off', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.click('.moving label')
    expect(await isShown(page, '.moving .moves')).toBe(true)
  })

  it('have a still of one frame', async () => {
    const page = await site.open({ bypassCSP: true })
    const frames = `Promise.all([...document.querySelectorAll('.moving img')].map(async (image) => {
      const type = image.src.slice(5, image.src.indexOf(';'))
      const decoder = new ImageDecoder({ type, data: Uint8Array.fromBase64?.(image.src.split(',')[1]) ?? Uint8Array.from(atob(image.src.split(',')[1]), (c) => c.charCodeAt(0)) })
      await decoder.tracks.ready
      return decoder.tracks.selectedTrack.frameCount
    }))`
    const counts = await evaluate<number[]>(page, frames)
    expect(counts[0]).toBe(1)
    expect(counts[1]).toBeGreaterThan(1)
  })
})

await whenInstalled([playwright], 'The page', () => {
  const site = livingPage()

  it.each([
    ['320 px', narrow],
    ['400 %', { width: 320, height: 256 }],
  ])('needs no sideways scrolling, with everything open: %s', async (_name, viewport) => {
    const page = await site.open({ viewport })
    await openPreferences(page)
    await evaluate(page, 'for (const one of document.querySelectorAll("details")) one.open = true')
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBe(320)
    for (const [name, value] of [
      ['leading', '2'],
      ['words', '2'],
      ['letters', '2'],
      ['size', '200'],
    ] as const)
      await choose(page, name, value)
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBe(320)
  })

  it('makes a table a stop of the Tab key only where it overflows', async () => {
    const isStop = 'document.querySelector(".table-region").tabIndex >= 0'
    const page = await site.open({ viewport: narrow })
    await until(page, isStop)
    expect(await evaluate(page, 'document.querySelector(".table-region").getAttribute("role")')).toBe('group')
    const wide = await site.open({ viewport: { width: 1400, height: 900 } })
    await until(wide, `!(${isStop})`)
  })

  it('has targets of at least 24 px, and controls of 44', async () => {
    const page = await site.open({ viewport: narrow })
    await page.click('.go')
    await evaluate(page, 'for (const one of document.querySelectorAll("details")) one.open = true')
    for (const opener of ['.aa', '.dock > .more']) {
      await page.click(opener)
      expect(await evaluate<string[]>(page, smallTargets)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  it('marks the current section in its contents', async () => {
    const page = await site.open({ viewport: { width: 500, height: 500 } })
    await page.click('.contents summary')
    await page.click('.contents a[href="#departures"]')
    await until(page, 'document.querySelector(".contents [aria-current]")?.hash === "#departures"')
    await page.click('.contents a[href="#in-winter"]')
    await until(page, 'document.querySelector(".contents [aria-current]")?.hash === "#in-winter"')
    await evaluate(page, 'scrollBy(0, document.querySelector("#berths").getBoundingClientRect().top - 100)')
    await until(page, 'document.querySelector(".contents [aria-current]")?.hash === "#berths"')
    expect(await evaluate(page, 'document.querySelectorAll(".contents [aria-current]").length')).toBe(1)
  })

  it('draws the focus of an entry of the contents where their box does not cut it off', async () => {
    const page = await site.open({ viewport: { width: 1400, height: 900 }, forcedColors: 'active' })
    await evaluate(page, 'document.querySelector(".contents a").focus({ focusVisible: true })')
    const beyond = `(() => {
      const { outlineWidth, outlineOffset } = getComputedStyle(document.activeElement)
      return parseFloat(outlineWidth) + parseFloat(outlineOffset)
    })()`
    expect(await evaluate(page, 'getComputedStyle(document.querySelector(".contents")).overflowX')).toBe(
      'auto',
    )
    expect(await evaluate(page, 'getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    expect(await evaluate(page, beyond)).toBe(0)
  })

  it('has pictures with width and height', async () => {
    const page = await site.open()
    expect(await evaluate(page, 'document.querySelectorAll("img:not([width][height])").length')).toBe(0)
  })
})

const pdftotext = { name: 'pdftotext', needs: 'poppler-utils', locate: () => onPath('pdftotext') }

await whenInstalled([playwright, pdftotext], 'On paper', () => {
  const site = livingPage()

  it('are the text, its notes, what was closed, and the addresses of its links; no controls', async () => {
    const page = await site.open({ colorScheme: 'dark' })
    const folder = await mkdtemp(join(tmpdir(), 'lectern-paper-'))
    await page.pdf({ path: join(folder, 'page.pdf') })
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'])
    await rm(folder, { recursive: true })
    const paper = stdout.replace(/\s+/g, ' ')
    expect(paper).not.toContain('https://tides.example/ (')
    for (const words of [
      'The harbour lights',
      'every month at https://tides.example/.',
      'the chart (https://charts.example/harbour)',
      'The pilots call them Gunnar and Grete.',
      'Lifeboats, pilots and ships in distress.',
      'railway',
    ])
      expect(paper).toContain(words)
    expect(paper).not.toMatch(/Reading preferences|Listen from here|Play|Transcript|Contents|Previous/)
  })
})

/** Controls under 44 px and links under 24 px; links in a line of text are exempt (WCAG 2.5.8), and what is not shown. */
const smallTargets = `[...document.querySelectorAll('a,button,select,summary,input,label:has(input)')]
  .filter((target) => target.checkVisibility() && !target.matches('.skip-link') && !target.matches('label input'))
  .flatMap((target) => {
    const inText = target.matches('p a, li a, td a') && !target.matches('.contents a,.files a,.byline a,.backlinks a,.listen-links a')
    const least = target.localName === 'a' ? 24 : target.matches('input[type=range]') ? 24 : 44
    const { width, height } = target.getBoundingClientRect()
    return inText || Math.min(width, height) >= least - 0.5 ? [] : [Math.round(width) + '×' + Math.round(height) + ' ' + target.outerHTML.slice(0, 90)]
  })`
