import { randomInt } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Article, audio, type Emitter, html, parse, publish, type Theme, themes } from 'lectern'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toneEngine } from '../../../packages/audio/dist/index.js'
import { axeReport } from '../checkers/axe.ts'
import { type Browser, launch } from '../support/browser.ts'
import { exampleArticle } from '../support/example-article.ts'
import { exampleArticles, nameOf } from '../support/publish.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright } from './living-page.ts'
import { pairsOf, pairwise, product } from './pairs.ts'

// axe over what readers and publishers may choose, with the panel and the player open: one article in every language of the
// page's own words, with sound, and every example, without. A third of the pairs in a run, with one of the three looks, as the printed seed
// has it (AXE_SEED repeats it); every combination with FULL_MATRIX=1.

const languages = ['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pt', 'ru', 'th', 'zh', 'zh-Hant']
const harbour = fileURLToPath(new URL('fixtures/harbour-lights.md', import.meta.url))
const examples = await exampleArticles()
const articles: readonly Subject[] = [
  ...languages.map((lang) => ({ name: `the harbour lights, ${lang}`, publish: inLanguage(lang) })),
  ...examples.map((file) => ({ name: nameOf(file), publish: example(file) })),
]
const seed = Number(process.env.AXE_SEED ?? randomInt(9))
const looks = ['newspaper', 'lesson', 'report']
const presets = Object.keys(themes).filter(
  (name) =>
    process.env.FULL_MATRIX || !looks.includes(name) || name === looks[Math.floor(seed / 3) % looks.length],
)
const schemes = ['light', 'dark', 'forced colours'] as const
const choices = ['', 'light', 'sepia', 'dark', 'contrast']
const widths = [1280, 320]
const sizes = [articles, presets, schemes, choices, widths].map(({ length }) => length)
const rows = process.env.FULL_MATRIX
  ? product(sizes)
  : pairwise(sizes).filter((_, index) => index % 3 === seed % 3)
if (!process.env.FULL_MATRIX) console.log(`AXE_SEED=${seed} repeats this third of the pairs.`)

it('pairs leave no two values apart, with far fewer runs than all', () => {
  const met = new Set(pairwise(sizes).flatMap(pairsOf))
  expect(new Set(product(sizes).flatMap(pairsOf))).toEqual(met)
  expect(pairwise(sizes).length).toBeLessThan(product(sizes).length / 10)
})

await whenInstalled([playwright], 'axe, with everything open, finds nothing in', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  for (const [index, { name, publish }] of articles.entries()) {
    it(name, { timeout: 3_600_000 }, async () => {
      const own = rows.filter(([article]) => article === index)
      expect(await judgeAll(browser, publish, own)).toEqual([])
    })
  }
})

interface Subject {
  readonly name: string
  /** The bytes of its page in a preset. */
  publish(preset: string): Promise<Uint8Array>
}

function inLanguage(lang: string) {
  const sound = once(audio({ engine: toneEngine({ langs: ['en', lang] }) }))
  return async (preset: string) => {
    const source = (await readFile(harbour, 'utf8')).replace('lang: en', `lang: ${lang}`)
    const article = await parse({ value: source, format: 'markdown', path: harbour })
    return pageOf(article, [html({ theme: themeOf(preset) }), sound])
  }
}

/** An emitter that makes its edition when it is first asked, and gives the same again: no preset is heard. */
function once(emitter: Emitter): Emitter {
  let made: ReturnType<Emitter['emit']> | undefined
  return {
    ...emitter,
    emit(article, context) {
      made ??= emitter.emit(article, context)
      return made
    },
  }
}

function example(file: string) {
  return async (preset: string) => pageOf(await exampleArticle(file), [html({ theme: themeOf(preset) })])
}

function themeOf(preset: string): Theme {
  const theme = themes[preset]
  if (!theme) throw new Error(`No preset ${preset}`)
  return theme
}

async function pageOf(article: Article, emitters: readonly Emitter[]): Promise<Uint8Array> {
  const { editions, failures } = await publish(article, emitters)
  if (failures[0]) throw failures[0].error
  const chunks: Uint8Array[] = []
  for await (const chunk of editions.get('html')?.files[0]?.open() ?? []) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The findings of all combinations of one article. Its page is made once a preset, and opened once a width. */
async function judgeAll(
  browser: Browser,
  publish: Subject['publish'],
  combinations: readonly (readonly number[])[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-matrix-'))
  const found: string[] = []
  for (const [index, preset] of presets.entries()) {
    const ofPreset = combinations.filter((row) => row[1] === index)
    if (ofPreset.length === 0) continue
    const file = join(folder, `${preset}.html`)
    await writeFile(file, await publish(preset))
    for (const [at, width] of widths.entries()) {
      const ofWidth = ofPreset.filter((row) => row[4] === at)
      const messages = await judge(browser, file, width, ofWidth)
      found.push(...messages.map((message) => `${preset}, ${width}: ${message}`))
    }
  }
  await rm(folder, { recursive: true })
  return found
}

async function judge(
  browser: Browser,
  file: string,
  width: number,
  combinations: readonly (readonly number[])[],
): Promise<string[]> {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width, height: 900 } })
  const found: string[] = []
  try {
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(opened)
    for (const [, , at = 0, choice = 0] of combinations) {
      const scheme = schemes[at]
      const forced = scheme === 'forced colours'
      await page.emulateMedia({
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
      })
      await page.evaluate(coloured(choices[choice] ?? ''))
      const name = `${scheme}, ${choices[choice] || 'as it comes'}`
      found.push(...(await axeReport(page)).map(({ rule, place }) => `${name}: ${rule} ${place}`))
    }
  } finally {
    await page.close()
  }
  return found
}

/** Everything that can be open is, a sentence is marked as spoken, a note is shown. */
const opened = `
  for (const one of document.querySelectorAll('details')) one.open = true
  document.querySelector('input[name=pages]')?.click()
  document.querySelector('.dock')?.showPopover()
  document.querySelector('[data-do=section-next]')?.click()
  document.querySelector('.preferences')?.setAttribute('popover', 'manual')
  document.querySelector('.preferences')?.showPopover()
  document.querySelector('.listening')?.showPopover()
  document.querySelector('.noteref a')?.focus()`

/** The colours that the reader chose in the panel. */
const coloured = (theme: string) => `
  var form = document.querySelector('.preferences form')
  form.elements.namedItem('theme').value = ${JSON.stringify(theme)}
  form.dispatchEvent(new Event('change', { bubbles: true }))`
