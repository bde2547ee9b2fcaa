import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toneEngine } from '../../../packages/audio/dist/index.js'
import { readAll } from '../../../packages/core/dist/index.js'
import { fragmentStyle, toFragment } from '../../../packages/html/dist/index.js'
import { audio, html, parse, publish } from '../../../packages/lectern/dist/index.js'
import { type Browser, launch, openDrawn, type Page, type PageOptions } from '../support/browser.ts'
import { run } from '../support/run.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright, until } from './living-page.ts'

const command = fileURLToPath(new URL('../../../node_modules/.bin/lectern', import.meta.url))
const article = fileURLToPath(new URL('fixtures/edges.md', import.meta.url))
const phone = { viewport: { width: 320, height: 640 } }

/** What A4 leaves between margins of 2 cm, in pixels of CSS. */
const paper = { viewport: { width: 642, height: 900 } }

interface Pieces {
  lines: number
  right: number
}

const evaluate = <T>(page: Page, expression: string) => page.evaluate(expression) as Promise<T>

await whenInstalled([playwright], 'What does not fit', () => {
  let folder = ''
  let browser: Browser
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-edges-'))
    const { status, stderr } = await run(command, ['build', article, '--to', 'html', '--out', folder], {})
    if (status !== 0) throw new Error(stderr.slice(-3000))
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })
  const open = async (options: PageOptions): Promise<Page> => {
    const page = await browser.newPage(options)
    await openDrawn(page, pathToFileURL(join(folder, 'edges', 'edges.html')).href)
    return page
  }

  const openMarkdown = async (value: string, options: PageOptions): Promise<Page> => {
    const { editions } = await publish(await parse({ value, path: 'own.md' }), [html()])
    const [file] = editions.get('html')?.files ?? []
    if (!file) throw new Error('No page')
    await writeFile(join(folder, 'own.html'), await readAll(file))
    const page = await browser.newPage({ ...options, bypassCSP: true })
    await openDrawn(page, pathToFileURL(join(folder, 'own.html')).href)
    return page
  }

  it('words for listeners only, in a table that scrolls, do not make the page scroll', async () => {
    const cells = [
      'a_word_that_is_long',
      'another_that_is_long',
      'a_third_that_is_long',
      'one ~~taken~~ away',
    ]
    const table = `| ${cells.join(' | ')} |\n|${'---|'.repeat(4)}\n| ${cells.join(' | ')} |`
    const page = await openMarkdown(`---\ntitle: Wide\nlang: en\n---\n\n${table}\n`, phone)
    const root = '({ scrollWidth: document.documentElement.scrollWidth })'
    expect(await evaluate<{ scrollWidth: number }>(page, root)).toEqual({ scrollWidth: 320 })
    await page.close()
  })

  it('no line begins with the comma behind a formula, or ends in the bracket before it', async () => {
    const page = await open(phone)
    const torn = `(() => {
      const block = [...document.querySelectorAll('.text p')].find(({ textContent }) => textContent.startsWith('A profile'))
      const boxOf = (text, at) => {
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect()
      }
      const formulas = [...block.querySelectorAll('math')]
      const isTorn = (formula) => {
        const { top, bottom } = formula.getBoundingClientRect()
        const [before, behind] = [formula.previousSibling, formula.nextSibling]
        return boxOf(behind, 0).top > bottom - 2 || (before !== null && /\\S$/.test(before.data) && boxOf(before, before.length - 1).bottom < top + 2)
      }
      const widths = Array.from({ length: 100 }, (_, at) => 180 + at)
      return [formulas.length, widths.filter((width) => {
        block.style.inlineSize = width + 'px'
        return formulas.some(isTorn)
      })]
    })()`
    expect(await evaluate(page, torn)).toEqual([2, []])
  })

  it('pictures that are missing stand beside each other, as badges do, and among words', async () => {
    const badge = (name: string) =>
      `[![${name}](https://example.org/${name}.svg)](https://example.org/${name})`
    const page = await openMarkdown(
      `---\ntitle: T\nlang: en\n---\n\n${['build', 'docs', 'code'].map(badge).join('\n')}\n\nWords ![an icon](lost.png) go on.`,
      { viewport: { width: 1280, height: 800 } },
    )
    const tops = `[...document.querySelectorAll('.picture-text')].map((box) => Math.round(box.getBoundingClientRect().top))`
    const [first, second, third, icon] = await evaluate<number[]>(page, tops)
    expect([second, third]).toEqual([first, first])
    expect(icon).toBeGreaterThan(first ?? 0)
    const lined = `[...document.querySelectorAll('a .picture-text')].map((box) => getComputedStyle(box).textDecorationLine)`
    expect(await evaluate(page, lined)).toEqual(['underline', 'underline', 'underline'])
    const lines = `[...document.querySelectorAll('.text p')].at(-1).getBoundingClientRect().height / parseFloat(getComputedStyle(document.body).lineHeight)`
    expect(await evaluate<number>(page, lines)).toBeLessThan(1.9)
  })

  it.each([320, 768, 1280])('title, text and foot begin on one line at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 700 } })
    const left = (selector: string) =>
      evaluate<number>(page, `document.querySelector("${selector}").getBoundingClientRect().left`)
    const title = await left('h1')
    expect(await left('.text p')).toBeCloseTo(title, 0)
    expect(await left('body > footer h2')).toBeCloseTo(title, 0)
  })

  it('a formula is a stop of the Tab key, with a name, only where it overflows', async () => {
    const page = await open(phone)
    await until(page, 'document.querySelector(".math-block").tabIndex === 0')
    const formulas = `[...document.querySelectorAll('.math-block,.math-long')].map(({ role, ariaLabel, tabIndex }) => [role, ariaLabel, tabIndex])`
    const [stop, none] = [
      ['group', 'Formula', 0],
      [null, null, -1],
    ]
    expect(await evaluate(page, formulas)).toEqual([stop, none, none, none, stop])
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBe(320)
    await page.setViewportSize({ width: 1400, height: 900 })
    await evaluate(page, 'document.documentElement.dataset.width = "full"')
    await until(page, 'document.querySelector(".math-block").tabIndex === -1')
    expect(await evaluate(page, formulas)).toEqual(Array(5).fill(none))
  })

  it('lines end before the signs of a long formula, in a line and on its own, on the screen and on paper', async () => {
    for (const media of [undefined, 'print'] as const) {
      const page = await open(phone)
      if (media) await page.emulateMedia({ media })
      const [own, inLine] = await evaluate<[Pieces, Pieces]>(
        page,
        `[...document.querySelectorAll('.math-parts')].filter((one) => one.textContent.length > 20 && one.children.length > 4).map((formula) => {
          const boxes = [...formula.children].map((piece) => piece.getBoundingClientRect())
          return { lines: new Set(boxes.map(({ bottom }) => Math.round(bottom / 12))).size, right: Math.max(...boxes.map(({ right }) => right)) }
        })`,
      )
      for (const { lines, right } of [own, inLine]) {
        expect(lines).toBeGreaterThan(1)
        expect(right).toBeLessThanOrEqual(321)
      }
      await page.close()
    }
  })

  it('a formula runs from left to right also among words that do not', async () => {
    const page = await open(paper)
    const lefts = `[...document.querySelectorAll('[lang=ar] .math-parts > *')].map((piece) => piece.getBoundingClientRect().left)`
    const found = await evaluate<number[]>(page, lefts)
    expect(found).toHaveLength(4)
    expect([...found].sort((one, other) => one - other)).toEqual(found)
  })

  it('lines of an equation are under each other at their signs, letters are of their alphabet, strokes are drawn', async () => {
    const page = await open(paper)
    const signs = await evaluate<number[]>(
      page,
      `[...document.querySelectorAll('.math-flush mo')].filter(({ textContent }) => textContent === '=').map((sign) => Math.round(sign.getBoundingClientRect().left))`,
    )
    expect(signs).toHaveLength(2)
    expect(signs[0]).toBe(signs[1])
    expect(await evaluate(page, 'document.querySelector("main").textContent.includes("ℝ")')).toBe(true)
    const stroke = 'getComputedStyle(document.querySelector(".math-stroke-up")).backgroundImage'
    expect(await evaluate(page, stroke)).toMatch(/^linear-gradient/)
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await evaluate(page, stroke)).toMatch(/^linear-gradient/)
  })

  it('a table becomes a stop of the Tab key when letters that the reader spaced make it too wide', async () => {
    const page = await open({ viewport: { width: 560, height: 900 } })
    const region = '[...document.querySelectorAll(".table-region")].at(-1)'
    await until(page, `${region}.tabIndex === -1`)
    await evaluate(page, 'document.documentElement.dataset.letters = "3"')
    await until(page, `${region}.tabIndex === 0`)
    expect(await evaluate(page, `${region}.role`)).toBe('group')
    await evaluate(page, 'delete document.documentElement.dataset.letters')
    await until(page, `${region}.tabIndex === -1`)
  })

  it('lists in lists leave room for words at three times the size', async () => {
    const page = await open(phone)
    await evaluate(page, 'document.documentElement.dataset.size = "300"')
    const right = `Math.max(...[...document.querySelectorAll('li')].map((item) => item.getBoundingClientRect().right))`
    expect(await evaluate<number>(page, right)).toBeLessThanOrEqual(320)
  })

  it('a picture is no higher than a page of paper, and keeps its proportions', async () => {
    const page = await open(paper)
    await page.emulateMedia({ media: 'print' })
    const height = 'document.querySelector("img").getBoundingClientRect().height / innerHeight'
    expect(await evaluate<number>(page, height)).toBeLessThan(0.95)
    expect(await evaluate(page, 'getComputedStyle(document.querySelector("img")).objectFit')).toBe('contain')
  })

  it('a table is shown from its first column on, whichever way it runs', async () => {
    const page = await open(phone)
    const [[left], [, right]] = await evaluate<[[number, number], [number, number]]>(
      page,
      `[...document.querySelectorAll('.table-region')].map((region) => {
        const [place, cell] = [region, region.querySelector('th')].map((one) => one.getBoundingClientRect())
        return [Math.round(cell.left - place.left), Math.round(place.right - cell.right)]
      })`,
    )
    for (const hidden of [left, right]) expect(Math.abs(hidden)).toBeLessThanOrEqual(1)
  })

  it('numbers of four figures stand whole before their items', async () => {
    const page = await open(phone)
    const room =
      'document.querySelector("ol[start] > li").getBoundingClientRect().left / parseFloat(getComputedStyle(document.body).fontSize)'
    expect(await evaluate(page, room)).toBeGreaterThan(4)
  })

  it('one section with parts has contents', async () => {
    const page = await open(phone)
    const entries = '[...document.querySelectorAll(".contents a")].map(({ textContent }) => textContent)'
    expect(await evaluate(page, entries)).toEqual([
      'Only one section',
      'Formulas',
      'Tables',
      'Lists and pictures',
      'Tasks and programs',
    ])
  })

  it('no cell of a wide table is beyond the edge of the paper', async () => {
    const page = await open(paper)
    await page.emulateMedia({ media: 'print' })
    const beyond = `[...document.querySelectorAll('th,td')].filter((cell) => {
      const { left, right } = cell.getBoundingClientRect()
      return left < -1 || right > innerWidth + 1
    }).map(({ textContent }) => textContent)`
    expect(await evaluate(page, beyond)).toEqual([])
    await evaluate(page, 'document.documentElement.dataset.size = "300"')
    expect(await evaluate(page, beyond)).toEqual([])
  })

  it('figures of a table of fourteen columns are whole on paper', async () => {
    const row = (name: string, value: string): string => `| ${name} |${` ${value} |`.repeat(13)}\n`
    const table = `${row('Name of who did it', '2026')}|---|${'--:|'.repeat(13)}\n${row('surfingoldelephant', '2190').repeat(3)}`
    const page = await openMarkdown(`---\ntitle: T\nlang: en\n---\n\n${table}`, paper)
    await page.emulateMedia({ media: 'print' })
    const cells = `[...document.querySelectorAll('th,td')].map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return [range.getClientRects().length, cell.getBoundingClientRect().right <= innerWidth + 1]
    }).filter(([lines, within], at) => at % 14 > 0 && (lines > 1 || !within))`
    expect(await evaluate(page, cells)).toEqual([])
  })

  it('programs are black on paper, whatever colours the reader has on the screen', async () => {
    const page = await open({ ...paper, colorScheme: 'dark' })
    const colour = 'getComputedStyle(document.querySelector(".code-keyword")).color'
    expect(await evaluate(page, colour)).not.toBe('rgb(0, 0, 0)')
    await page.emulateMedia({ media: 'print' })
    expect(await evaluate(page, colour)).toBe('rgb(0, 0, 0)')
  })

  it('what is done has a tick in forced colours and on paper, which leave backgrounds out', async () => {
    const page = await open({ ...paper, forcedColors: 'active' })
    const ticks = `[...document.querySelectorAll('.task > input')].map((box) => {
      const { content, borderRightWidth, borderRightColor, borderRightStyle } = getComputedStyle(box, '::before')
      return content === 'none' ? 'empty' : borderRightStyle + (parseFloat(borderRightWidth) > 1) + (borderRightColor !== getComputedStyle(document.body).backgroundColor)
    })`
    expect(await evaluate(page, ticks)).toEqual(['solidtruetrue', 'empty'])
    const size = 'document.querySelector(".task > input").getBoundingClientRect().width'
    const before = await evaluate<number>(page, size)
    await evaluate(page, 'document.documentElement.dataset.size = "200"')
    expect(await evaluate<number>(page, size)).toBeGreaterThan(before * 1.8)
  })

  it("two fragments in somebody's page are seen as they are meant, and change nothing around them", async () => {
    const prepared = await parse({ value: await readFile(article), path: 'edges.md' })
    const prefixes = ['one-', 'two-'].map((prefix) => ({ idPrefix: prefix, classPrefix: prefix }))
    const style = prefixes.map(fragmentStyle).join('')
    const fragments = prefixes.map((settings) => toFragment(prepared, settings)).join('')
    const host = `<title>Host</title><meta name=viewport content="width=device-width"><p class="task blank">Ours</p>`
    const look = `JSON.stringify(Object.values(getComputedStyle(document.querySelector('body > p'))))`
    const looks: string[] = []
    const page = await browser.newPage(phone)
    for (const around of ['', `<style>${style}</style>${fragments}`]) {
      await writeFile(join(folder, 'host.html'), `<!doctype html>${host}${around}`)
      await openDrawn(page, pathToFileURL(join(folder, 'host.html')).href)
      looks.push(await evaluate(page, look))
    }
    expect(looks[1]).toBe(looks[0])
    const seen = `['one-', 'two-'].map((prefix) => {
      const all = (name) => [...document.getElementsByClassName(prefix + name)]
      const tables = all('table-region').map((region) => region.scrollWidth > region.clientWidth && region.getBoundingClientRect().right <= innerWidth)
      return [all('visually-hidden').some((words) => words.getBoundingClientRect().width > 1), all('answer-line').every((line) => line.getBoundingClientRect().height > 20), ...tables]
    })`
    const asMeant = [false, true, true, true, true]
    expect(await evaluate(page, seen)).toEqual([asMeant, asMeant])
  })

  it('the player of a page in Hindi fits at 320 px, three times the size and the widest spacing', async () => {
    const value = '# शीर्षक\n\nशब्द।\n\n## एक\n\nशब्द।\n\n## दो\n\nशब्द।\n'
    const prepared = await parse({ value: `---\nlang: hi\n---\n\n${value}`, path: 'hindi.md' })
    const { editions } = await publish(prepared, [html(), audio({ engine: toneEngine() })])
    const [file] = editions.get('html')?.files ?? []
    if (!file) throw new Error('No page')
    await writeFile(join(folder, 'hindi.html'), await readAll(file))
    const page = await browser.newPage(phone)
    await openDrawn(page, pathToFileURL(join(folder, 'hindi.html')).href)
    const widest = `{ size: '300', letters: '3', words: '3', leading: '2.5' }`
    await evaluate(
      page,
      `for (const one of document.querySelectorAll('details')) one.open = true
      Object.assign(document.documentElement.dataset, ${widest})`,
    )
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBe(320)
  })
})
