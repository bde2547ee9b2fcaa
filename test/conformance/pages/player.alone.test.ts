import { expect, it } from 'vitest'
import type { Page, PageOptions } from '../support/browser.ts'
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
const time = (page: Page) => evaluate<number>(page, 'document.querySelector("audio").currentTime')
/** Where the sound has come to rest: on a busy machine it runs on for a moment after it is told to pause. */
const restingTime = async (page: Page): Promise<number> => {
  const before = await time(page)
  await page.waitForTimeout(100)
  return (await time(page)) === before ? before : restingTime(page)
}
const isPaused = (page: Page) => evaluate<boolean>(page, 'document.querySelector("audio").paused')
const spoken = (page: Page) =>
  evaluate<string | undefined>(page, 'document.querySelector(".speaking")?.textContent')
const word = (page: Page) =>
  evaluate<string>(page, '[...(CSS.highlights.get("lectern-word") ?? [])].map(String).join()')
const config = 'JSON.parse(document.getElementById("lectern-config").textContent).sound'

/** The element of the cue that is in the sound at the moment, by the page's own list. */
const inTheSound = (page: Page) =>
  evaluate<string>(
    page,
    `document.getElementById(${config}.cues.findLast((cue) => cue[1] <= document.querySelector("audio").currentTime + 0.001)[0]).textContent`,
  )

const follows = (page: Page, label: string) =>
  until(page, `document.querySelector(".speaking")?.textContent.includes(${JSON.stringify(label)})`)

await whenInstalled([playwright], 'The player', () => {
  const site = livingPage()
  const playing = async (
    options: PageOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Page> => {
    const page = await site.open(options, prepare)
    await tabTo(page, '.go')
    await page.keyboard.press('Enter')
    await until(page, '!document.querySelector("audio").paused && document.querySelector(".speaking")')
    return page
  }

  it('does not play by itself, and loads nothing before it is asked to', async () => {
    const page = await site.open()
    await page.waitForTimeout(500)
    expect(await isPaused(page)).toBe(true)
    expect(await evaluate(page, 'document.querySelector("audio").preload')).toBe('none')
  })

  it('plays by keyboard, and marks the sentence and the word that are in the sound', async () => {
    const page = await playing()
    await page.keyboard.press('Shift+ArrowRight')
    const words: string[] = []
    for (let look = 0; look < 16; look++) {
      await page.waitForTimeout(250)
      const [seen, heard] = [await spoken(page), await inTheSound(page)]
      expect([seen, await inTheSound(page)]).toContain(heard)
      const lit = await word(page)
      if (lit) expect([seen, await spoken(page)].join(' ')).toContain(lit)
      words.push(lit)
    }
    expect(new Set(words.filter(Boolean)).size).toBeGreaterThan(3)
    expect(await text(page, '[data-do=play]')).toBe('Pause')
    await page.keyboard.press('Enter')
    await until(page, 'document.querySelector("[data-do=play]").textContent === "Play"')
    expect(await isPaused(page)).toBe(true)
  })

  it('goes by sentence and section with arrow keys, only with the focus in it', async () => {
    const page = await playing()
    await page.keyboard.press('Shift+ArrowRight')
    await follows(page, 'Arrivals')
    await page.keyboard.press('ArrowRight')
    await follows(page, 'Ships call before they come in.')
    await page.keyboard.press('ArrowRight')
    await follows(page, 'The pilot answers')
    await page.keyboard.press('ArrowLeft')
    await follows(page, 'Ships call before they come in.')
    await page.keyboard.press('Shift+ArrowRight')
    await follows(page, 'Berths')
    await page.keyboard.press('Shift+ArrowLeft')
    await follows(page, 'Arrivals')
    await page.keyboard.press('Enter')
    const at = await restingTime(page)
    await page.focus('div.text')
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Space', 'k']) await page.keyboard.press(key)
    expect(await time(page)).toBe(at)
    expect(await isPaused(page)).toBe(true)
  })

  it('takes its arrow keys in the direction of the page', async () => {
    const page = await playing()
    await evaluate(page, 'document.documentElement.dir = "rtl"')
    await page.keyboard.press('Shift+ArrowLeft')
    await follows(page, 'Arrivals')
    await page.keyboard.press('ArrowLeft')
    await follows(page, 'Ships call before they come in.')
    await page.keyboard.press('ArrowRight')
    await follows(page, 'Arrivals')
  })

  it('keeps its place and its speed for the next visit', async () => {
    const page = await playing()
    await page.click('.dock > .more')
    await page.selectOption('select[name=speed]', '3')
    expect(await evaluate(page, 'document.querySelector("audio").playbackRate')).toBe(3)
    await page.waitForTimeout(1000)
    await page.click('[data-do=play]')
    const at = await restingTime(page)
    await page.reload()
    expect(await time(page)).toBeCloseTo(at, 1)
    expect(await evaluate(page, 'document.querySelector("select[name=speed]").value')).toBe('3')
    expect(await evaluate(page, 'document.querySelector("audio").playbackRate')).toBe(3)
    const speeds = await evaluate<string[]>(
      page,
      '[...document.querySelectorAll("select[name=speed] option")].map(({ value }) => value)',
    )
    expect([speeds[0], speeds.at(-1)]).toEqual(['0.5', '3'])
  })

  it('passes over tables and notes when asked to', async () => {
    const page = await playing()
    await page.click('.dock > .more')
    await page.click('input[name=tables]')
    const kinds = await evaluate<Record<string, number>>(
      page,
      `Object.fromEntries(['table', 'note'].map((what, index) => [what, ${config}.cues.filter((cue) => cue[3] === 2 - index).length]))`,
    )
    expect(kinds.table).toBeGreaterThan(3)
    expect(kinds.note).toBeGreaterThan(1)
    await evaluate(
      page,
      `{ const { cues } = ${config}; const first = cues.findIndex((cue) => cue[3] === 2); document.querySelector("audio").currentTime = cues[first][1] }`,
    )
    await follows(page, 'Fishing boats lie at the inner wall.')
    await page.click('input[name=notes]')
    await evaluate(
      page,
      `{ const { cues } = ${config}; const first = cues.findIndex((cue) => cue[3] === 1); document.querySelector("audio").currentTime = cues[first][1] }`,
    )
    await until(
      page,
      `${config}.cues.findLast((cue) => cue[1] <= document.querySelector("audio").currentTime)[3] !== 1 || document.querySelector("audio").ended`,
    )
  })

  it('has one place a section to listen from, named with its heading', async () => {
    const page = await site.open()
    const names = await evaluate<string[]>(
      page,
      `[...document.querySelectorAll('.listen-here')].map((button) => button.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent).join(' '))`,
    )
    expect(names).toEqual([
      'Listen from here Arrivals',
      'Listen from here Berths',
      'Listen from here Departures',
    ])
    await tabTo(page, '#departures + .listen-here')
    await page.keyboard.press('Enter')
    await follows(page, 'Departures')
    // Then it pauses, and says so.
    expect(await text(page, '#departures + .listen-here')).toBe('Pause')
    await page.keyboard.press('Enter')
    // The button's words follow the `pause` event, which comes a moment after `paused` is true.
    await until(
      page,
      'document.querySelector("#departures + .listen-here").textContent === "Listen from here"',
    )
    expect(await isPaused(page)).toBe(true)
  })

  it('listens where it is tapped, only in that mode, with one listener for all', async () => {
    const page = await site.open()
    const sentence = '.text section:nth-of-type(3) p > span[id]:nth-of-type(2)'
    await page.click(sentence)
    expect(await isPaused(page)).toBe(true)
    await page.click('.go')
    await page.click('.dock > [data-do=play]')
    await page.click('.dock > .more')
    await page.click('input[name=tap]')
    await page.click(sentence)
    await follows(page, 'A ship that misses it')
    expect(await isPaused(page)).toBe(false)
    await page.click('.dock > .more')
    await page.click('input[name=tap]')
    await page.keyboard.press('Escape')
    const at = await spoken(page)
    await page.click('.text section:nth-of-type(1) p > span[id]')
    expect(await spoken(page)).toBe(at)
    const dressed = await evaluate(
      page,
      `[...document.querySelectorAll('.text span[id*="~"]')].filter((one) => one.tabIndex >= 0 || one.role || one.onclick).length`,
    )
    expect(dressed).toBe(0)
  })

  it('lets the focus go through it without moving the page', async () => {
    const page = await playing({ viewport: { width: 800, height: 700 }, reducedMotion: 'reduce' })
    await tabTo(page, '.dock > [data-do=play]')
    await page.keyboard.press('Enter')
    await evaluate(page, 'scrollTo(0, 900)')
    await page.waitForTimeout(200)
    const at = await evaluate(page, 'scrollY')
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab')
    expect(await evaluate(page, 'document.activeElement.closest(".player") !== null')).toBe(true)
    expect(await evaluate(page, 'scrollY')).toBe(at)
  })

  it('stops scrolling when the reader scrolls, and goes back to the voice when they like', async () => {
    const page = await playing({ viewport: { width: 800, height: 700 }, reducedMotion: 'reduce' })
    await evaluate(
      page,
      `{ const { cues, sections } = ${config}; document.querySelector("audio").currentTime = cues[sections.at(-1)][1] }`,
    )
    await follows(page, 'Departures')
    const isNear = `(() => { const { top } = document.querySelector(".speaking").getBoundingClientRect(); return top > 0 && top < innerHeight })()`
    await until(page, isNear)
    await page.mouse.move(400, 600)
    await page.mouse.wheel(0, -5000)
    await until(page, 'scrollY === 0')
    expect(await evaluate(page, 'document.querySelector("input[name=follow]").checked')).toBe(false)
    await page.waitForTimeout(2500)
    expect(await evaluate(page, 'scrollY')).toBe(0)
    await page.click('.dock > .more')
    await page.click('input[name=follow]')
    await until(page, isNear)
  })

  it('works by touch', async () => {
    const page = await site.open({ hasTouch: true, viewport: { width: 390, height: 800 } })
    await page.tap('[data-do=play]')
    await until(page, '!document.querySelector("audio").paused')
    await page.tap('.dock > .more')
    await page.tap('input[name=tap]')
    await page.tap('.listening .close')
    await page.tap('.text section:nth-of-type(1) p > span[id]:nth-of-type(2)')
    await follows(page, 'The pilot answers')
    await page.tap('[data-do=play]')
    expect(await isPaused(page)).toBe(true)
  })

  it('says so when the sound is not there', async () => {
    const page = await site.open()
    await evaluate(page, 'document.querySelector("audio").src = "moved-away.mp3"')
    await page.click('[data-do=play]')
    await until(
      page,
      'document.querySelector(".player .trouble").textContent === "The sound cannot be loaded"',
    )
    expect(await text(page, '[data-do=play]')).toBe('Play')
    site.complaints()
  })

  it('answers media keys, and says what is playing', async () => {
    const page = await playing({}, (one: Page) =>
      one.addInitScript(
        `window.keys = {}; navigator.mediaSession.setActionHandler = (name, handler) => { window.keys[name] = handler }`,
      ),
    )
    expect(
      await evaluate(page, '[navigator.mediaSession.metadata.title, navigator.mediaSession.metadata.artist]'),
    ).toEqual(['The harbour lights', 'Ada Holm'])
    await evaluate(page, 'window.keys.nexttrack()')
    await follows(page, 'Arrivals')
    await evaluate(page, 'window.keys.seekforward()')
    await follows(page, 'Ships call before they come in.')
    await evaluate(page, 'window.keys.previoustrack()')
    await follows(page, 'Arrivals')
  })

  it('moves in the sound by click and by key on its slider, and says where it is', async () => {
    const page = await playing()
    await page.click('.player input[type=range]')
    const middle = await time(page)
    expect(middle).toBeGreaterThan(10)
    await page.keyboard.press('ArrowRight')
    expect((await time(page)) - middle).toBeGreaterThan(1)
    expect(await evaluate(page, 'document.querySelector("input[type=range]").ariaValueText')).toMatch(
      /^\d+:\d\d of \d+:\d\d$/,
    )
  })

  it('marks each line of a sentence by its own height, so that no line covers the one above it', async () => {
    const page = await playing({ viewport: { width: 320, height: 900 } })
    const grounds = await evaluate<string[]>(
      page,
      `['light', 'contrast'].map((theme) => { document.documentElement.dataset.theme = theme; const look = getComputedStyle(document.querySelector('span.speaking')); return [look.backgroundColor, look.backgroundSize, parseFloat(look.lineHeight)].join() })`,
    )
    for (const ground of grounds) {
      const [, height, line] = /^rgba\(0, 0, 0, 0\),100% ([\d.]+)px,([\d.]+)$/.exec(ground) ?? []
      expect(Number(height)).toBeCloseTo(Number(line), 1)
    }
  })

  it('speaks to no live region', async () => {
    const page = await playing()
    const live = await evaluate(
      page,
      `[...document.querySelectorAll('[aria-live],[role=status],[role=alert],[role=log],[role=timer],output')].map((one) => one.closest('.preferences,.player')?.className.split(' ')[0])`,
    )
    expect(live).toEqual(['preferences', 'player'])
    expect(
      await evaluate(page, 'document.querySelector(".speaking").closest("[aria-live],[role=status]")'),
    ).toBe(null)
  })

  it.each([
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 390, height: 800 }],
    ['400 %', { width: 320, height: 256 }],
  ])('never hides what has the focus: %s', async (_name, viewport) => {
    const page = await playing({ viewport })
    await page.keyboard.press('Enter')
    const hidden: string[] = []
    await evaluate(page, 'scrollTo(0, 0); document.activeElement.blur()')
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      await page.waitForTimeout(30)
      const covered = await evaluate<string | null>(page, isCovered)
      if (covered === 'end') break
      if (covered) hidden.push(covered)
    }
    expect(hidden).toEqual([])
    expect(await isShown(page, '.dock')).toBe(true)
  })

  it('is the browser’s own, with the transcript and the captions beside it, where scripts are off', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    expect(await isShown(page, 'audio[controls]')).toBe(true)
    for (const needsScripts of ['.go', '.dock', '.listen-here', '.aa', '.preferences', '.page-number'])
      expect(await isShown(page, needsScripts)).toBe(false)
    const files = await evaluate<string[]>(
      page,
      '[...document.querySelectorAll(".listen-links a, footer a[type$=vtt]")].map((link) => [link.textContent, link.getAttribute("href")].join(" "))',
    )
    expect(files).toEqual([
      'Transcript harbour-lights.transcript.html',
      'Other editions #lectern-editions',
      'Captions harbour-lights.vtt',
    ])
  })

  it('asks no host for anything, whatever is pressed', async () => {
    const asked: string[] = []
    const page = await site.open({}, async (one) => {
      one.on('request', (request) => void asked.push(request.url().slice(0, 80)))
    })
    await openPreferences(page)
    await choose(page, 'theme', 'sepia')
    await page.keyboard.press('Escape')
    await page.click('.go')
    await page.hover('.noteref a')
    await page.click('.moving button')
    await page.waitForTimeout(800)
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
  })

  it('leaves the focus where it is when the dock comes, and keeps its controls for where there is room', async () => {
    const page = await playing()
    expect(await evaluate(page, 'document.activeElement.className')).toBe('go')
    const shown = () =>
      evaluate<string[]>(
        page,
        `[...document.querySelectorAll('.dock > button, .dock > .position, .dock > .speed')].filter((one) => one.checkVisibility()).map((one) => one.dataset.do ?? one.className)`,
      )
    expect(await shown()).toEqual(['back', 'play', 'next', 'position', 'speed', 'more', 'close'])
    await page.setViewportSize({ width: 320, height: 640 })
    await until(page, 'document.querySelector(".dock").dataset.room === "true false"')
    expect(await shown()).toEqual(['back', 'play', 'next', 'more', 'close'])
    await page.setViewportSize({ width: 640, height: 320 })
    await until(page, 'document.querySelector(".dock").dataset.room.endsWith(" true")')
    expect(await shown()).toEqual(['play', 'more', 'close'])
    await page.click('.dock > .more')
    for (const moved of [
      '[data-do=back]',
      '[data-do=next]',
      '.position',
      'select[name=speed]',
      '[data-do=section-next]',
    ])
      expect([moved, await isShown(page, moved)]).toEqual([moved, true])
    await page.setViewportSize({ width: 1280, height: 900 })
    await until(page, 'document.querySelector(".dock").dataset.room === "false false"')
    expect(await shown()).toEqual(['back', 'play', 'next', 'position', 'speed', 'more', 'close'])
  })

  it('can be closed, which silences it, and comes back with the next use', async () => {
    const page = await playing()
    const dock = 'document.querySelector(".dock").matches(":popover-open")'
    await page.click('.dock > .close')
    await until(page, `!${dock} && document.querySelector('audio').paused`)
    expect(await evaluate(page, 'getComputedStyle(document.body).paddingBlockEnd')).toBe('0px')
    await page.click('.go')
    await until(page, `${dock} && !document.querySelector('audio').paused`)
  })

  it('covers no more than half of a phone with its options, and gives the focus back', async () => {
    const page = await playing({ viewport: { width: 320, height: 640 } })
    await tabTo(page, '.dock > .more')
    await page.keyboard.press('Enter')
    const height = await evaluate<number>(page, 'document.querySelector(".listening").offsetHeight')
    expect(height).toBeLessThanOrEqual(320)
    await tabTo(page, 'input[name=follow]')
    await page.keyboard.press('Escape')
    expect(await isShown(page, '.listening')).toBe(false)
    expect(await evaluate(page, 'document.activeElement.className')).toBe('more')
  })

  it('has the contents follow the voice, and marks the sentence by a line of 3 px in the colour of links', async () => {
    const page = await playing({ viewport: { width: 1280, height: 800 } })
    await page.keyboard.press('Shift+ArrowRight')
    await follows(page, 'Arrivals')
    await until(page, 'document.querySelector(".contents [aria-current]")?.hash === "#arrivals"')
    await page.keyboard.press('ArrowRight')
    await follows(page, 'Ships call')
    const line = await evaluate<string[]>(
      page,
      `(() => { const look = getComputedStyle(document.querySelector('span.speaking')); const link = getComputedStyle(document.querySelector('div.text a')); return [look.textDecorationLine, look.textDecorationThickness, look.textDecorationColor === link.color] })()`,
    )
    expect(line).toEqual(['underline', '3px', true])
  })

  it('belongs to a page that runs no script but its own', async () => {
    const page = await site.open()
    await evaluate(
      page,
      `{ const script = document.createElement('script'); script.textContent = 'window.intruder = true'; document.body.append(script)
        const link = document.createElement('a'); link.setAttribute('onclick', 'window.intruder = true'); document.body.append(link); link.click() }`,
    )
    expect(await evaluate(page, 'window.intruder ?? null')).toBe(null)
    expect(site.complaints().filter((text) => text.includes('Content Security Policy'))).toHaveLength(2)
  })
})

/** What covers the focused element so that nothing of it can be seen; "end" when the focus has left the page. */
const isCovered = `(() => {
  const element = document.activeElement
  if (!element || element === document.body) return 'end'
  const seen = [...element.getClientRects()].some((box) => [[.5, .5], [.1, .5], [.9, .5]].some(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
    return hit && (element.contains(hit) || hit.contains(element))
  }))
  return seen ? null : element.outerHTML.slice(0, 120)
})()`
