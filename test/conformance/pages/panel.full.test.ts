import { expect, it } from 'vitest'
import type { Page } from '../support/browser.ts'
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

const refuseStorage = (page: Page) =>
  page.addInitScript(
    `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError') } })`,
  )

const status = '.preferences [role=status]'

const attributes = (page: Page) =>
  page.evaluate(`({ ...document.documentElement.dataset })`) as Promise<Record<string, string>>

/** How the text looks, element by element. */
const looks = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('h1,h2,p,td,figcaption,a')]
    .filter((element) => !element.closest('.player,.preferences,.side-note'))
    .map((element) => { const s = getComputedStyle(element); return [element.localName, s.font, s.color, s.letterSpacing, s.wordSpacing, s.lineHeight, s.textAlign].join(' ') })`)

await whenInstalled([playwright], 'The preferences', () => {
  const site = livingPage()

  it('change nothing untouched', async () => {
    const page = await site.open()
    expect(await attributes(page)).toEqual({})
    const withScripts = await looks(page)
    expect(withScripts).toEqual(await looks(await site.open({ javaScriptEnabled: false })))
  })

  it('are opened, set, remembered and reset by keyboard alone', async () => {
    const page = await site.open()
    await tabTo(page, '.aa')
    await page.keyboard.press('Enter')
    await tabTo(page, '[data-step="1"]')
    await page.keyboard.press('Enter')
    expect(await attributes(page)).toEqual({ size: '110' })
    expect(await text(page, status)).toBe('Text size: 110 %. Saved on this device')
    await tabTo(page, 'input[name=theme]')
    await page.keyboard.press('ArrowUp')
    expect(await text(page, status)).toBe('Colours: High contrast. Saved on this device')
    await tabTo(page, '.preferences summary')
    await page.keyboard.press('Enter')
    await tabTo(page, 'input[name=motion]')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    expect(await isShown(page, '.preferences')).toBe(false)
    expect(await page.evaluate('document.activeElement.className')).toBe('aa')
    await page.reload()
    expect(await attributes(page)).toEqual({ size: '110', theme: 'contrast', motion: 'less' })
    expect(await text(page, '.stepper .value')).toBe('110 %')
    await tabTo(page, '.aa')
    await page.keyboard.press('Enter')
    await tabTo(page, '.preferences summary')
    await page.keyboard.press('Enter')
    await tabTo(page, '[type=reset]')
    await page.keyboard.press('Enter')
    expect(await attributes(page)).toEqual({})
    expect(await text(page, status)).toBe('Preferences reset')
    // The form resets its fields after its event.
    await until(page, 'document.querySelector(".stepper .value").textContent.startsWith("100")')
    await page.click('.close')
    expect(await page.evaluate('document.activeElement.className')).toBe('aa')
  })

  it('say so where the browser does not let the page remember', async () => {
    const page = await site.open({}, refuseStorage)
    await openPreferences(page)
    await page.selectOption('select[name=leading]', '2')
    expect(await attributes(page)).toEqual({ leading: '2' })
    expect(await text(page, status)).toBe(
      'Line spacing: 2. Set for now; this browser does not let the page remember it',
    )
  })

  it('keep what another page of the site offers and this one does not', async () => {
    const stored = JSON.stringify({ letters: '2', font: '7' })
    const page = await site.open({}, (before) =>
      before.addInitScript(`localStorage.setItem('lectern-preferences', '${stored}')`),
    )
    expect(await page.evaluate('document.querySelector("select[name=font]").selectedIndex')).toBe(0)
    await page.evaluate('document.querySelector("select[name=letters]").remove()')
    await openPreferences(page)
    await page.click('[data-step="1"]')
    const kept = await page.evaluate(`JSON.parse(localStorage.getItem('lectern-preferences'))`)
    expect(kept).toEqual({ letters: '2', size: '110' })
    expect(await attributes(page)).toEqual({ letters: '2', size: '110' })
  })

  it('announce each change once', async () => {
    const page = await site.open()
    await openPreferences(page)
    await page.evaluate(`{ window.said = []; const status = document.querySelector('.preferences [role=status]')
      new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true }) }`)
    await page.selectOption('select[name=width]', 'narrow')
    await page.selectOption('select[name=width]', 'full')
    expect(await page.evaluate('window.said')).toEqual([
      'Line length: Short. Saved on this device',
      'Line length: Full width. Saved on this device',
    ])
  })

  it('reach spacing beyond WCAG 1.4.12', async () => {
    const page = await site.open()
    await openPreferences(page)
    for (const [name, value] of [
      ['leading', '2'],
      ['words', '1'],
      ['letters', '2'],
    ])
      await page.selectOption(`select[name=${name}]`, value ?? '')
    const spacing =
      await page.evaluate(`(() => { const s = getComputedStyle(document.querySelector('div.text > section > p')); const em = parseFloat(s.fontSize)
      return [s.lineHeight, s.wordSpacing, s.letterSpacing, s.marginBottom].map((value) => Math.round(parseFloat(value) / em * 100) / 100) })()`)
    expect(spacing).toEqual([2, 0.16, 0.12, 2])
  })

  it('never make the page scroll sideways, at any size in 320 px, with everything open', async () => {
    const page = await site.open({ viewport: { width: 320, height: 640 } })
    await openPreferences(page)
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    await page.selectOption('select[name=letters]', '3')
    await page.selectOption('select[name=words]', '3')
    for (const size of ['', '150', '200', '250', '300']) {
      await choose(page, 'size', size)
      const sideways = await page.evaluate(
        '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.documentElement)',
      )
      expect([size, sideways]).toEqual([size, 0])
    }
  })

  it('show each choice whole in 320 px, however long it is in a language', async () => {
    const page = await site.open({ viewport: { width: 320, height: 640 } })
    await openPreferences(page)
    const cut =
      await page.evaluate(`[...document.querySelectorAll('.preferences select')].filter((select) => {
      select.options[0].textContent = 'Как в системе устройства'
      const free = select.cloneNode(true)
      Object.assign(free.style, { position: 'absolute', inlineSize: 'max-content', maxInlineSize: 'none' })
      select.after(free)
      const wanted = free.offsetWidth
      free.remove()
      return select.offsetWidth < wanted
    }).map(({ name }) => name)`)
    expect(cut).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  })

  it('are set before the page is painted, so nothing moves', async () => {
    const page = await site.open({}, (one) =>
      one.addInitScript(
        `localStorage.setItem('lectern-preferences', '{"size":"200","theme":"dark"}')
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift = (window.shift ?? 0) + entry.value }).observe({ type: 'layout-shift', buffered: true })`,
      ),
    )
    await page.waitForTimeout(300)
    expect(await page.evaluate('[window.shift ?? 0, getComputedStyle(document.body).color]')).toEqual([
      0,
      'rgb(236, 236, 234)',
    ])
  })

  it('make each colour scheme what it says, and let forced colours win', async () => {
    const page = await site.open()
    await openPreferences(page)
    const grounds = []
    for (const theme of ['', 'light', 'sepia', 'dark', 'contrast']) {
      await choose(page, 'theme', theme)
      grounds.push(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'))
    }
    expect(new Set(grounds).size).toBe(4)
    const forced = await site.open({ forcedColors: 'active' })
    await openPreferences(forced)
    const before = await forced.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    await choose(forced, 'theme', 'sepia')
    expect(await forced.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(before)
  })

  it('show the page numbers of the print, and hide them from everybody until then', async () => {
    const page = await site.open()
    expect(await isShown(page, '.page-number')).toBe(false)
    await openPreferences(page)
    await page.click('input[name=pages]')
    expect(await isShown(page, '.page-number')).toBe(true)
    expect(await text(page, '.page-number')).toMatch(/\d/)
  })

  it('have names that hold what is seen, so that they can be called by voice', async () => {
    const page = await site.open()
    await openPreferences(page)
    const wrong = await page.evaluate(`[...document.querySelectorAll('button,summary,select,input')]
      .filter((field) => field.checkVisibility() && field.hasAttribute('aria-label'))
      .map((field) => field.outerHTML)`)
    expect(wrong).toEqual([])
  })

  it.each([
    ['beside the text on a desk', { width: 1280, height: 800 }],
    ['from below on a phone', { width: 320, height: 640 }],
  ])('leave the text in sight while they are open: %s', async (_name, viewport) => {
    const page = await site.open({ viewport })
    await openPreferences(page)
    const [top, left, height] = (await page.evaluate(
      `(({ top, left, height }) => [top, left, height])(document.querySelector('.preferences').getBoundingClientRect())`,
    )) as number[]
    if (viewport.width > 1000) expect(left).toBeGreaterThan(viewport.width / 2)
    else {
      expect(height).toBeLessThanOrEqual(viewport.height / 2)
      expect(top).toBeGreaterThanOrEqual(viewport.height / 2 - 1)
    }
  })

  it('show the names of the colours also where the system forces its own', async () => {
    const page = await site.open({ forcedColors: 'active' })
    await openPreferences(page)
    const names = await page.evaluate(
      `[...document.querySelectorAll('.colours label')].filter((one) => one.checkVisibility()).map((one) => one.textContent.trim())`,
    )
    expect(names).toEqual(['As the system', 'Light', 'Sepia', 'Dark', 'High contrast'])
  })
})
