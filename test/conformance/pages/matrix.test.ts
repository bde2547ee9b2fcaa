import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { audio, html, parse, publish, themes } from 'lectern'
import { expect, it } from 'vitest'
import { toneEngine } from '../../../packages/audio/dist/index.js'
import { axeReport } from '../checkers/axe.ts'
import { type Browser, withBrowser } from '../support/browser.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { playwright } from './living-page.ts'
import { pairsOf, pairwise, product } from './pairs.ts'

// axe over what readers and publishers may choose, with the panel and the player open. Pairwise here; every combination with
// FULL_MATRIX=1 (scripts/axe-matrix.mjs).

const languages = ['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pt', 'ru', 'th', 'zh', 'zh-Hant']
const presets = Object.keys(themes)
const schemes = ['light', 'dark', 'forced colours'] as const
const choices = ['', 'light', 'sepia', 'dark', 'contrast']
const widths = [1280, 320]
const factors = [languages, presets, schemes, choices, widths]
const sizes = factors.map(({ length }) => length)
const rows = process.env.FULL_MATRIX ? product(sizes) : pairwise(sizes)

it('pairs leave no two values apart, with far fewer runs than all', () => {
  const met = new Set(pairwise(sizes).flatMap(pairsOf))
  expect(new Set(product(sizes).flatMap(pairsOf))).toEqual(met)
  expect(pairwise(sizes).length).toBeLessThan(product(sizes).length / 10)
})

const article = fileURLToPath(new URL('fixtures/harbour-lights.md', import.meta.url))

/** The page of a language in a preset, with sound. */
async function publishPage(lang: string, preset: string, folder: string): Promise<string> {
  const path = join(folder, `${lang}.${preset}.html`)
  const source = (await readFile(article, 'utf8')).replace('lang: en', `lang: ${lang}`)
  const parsed = await parse({ value: source, format: 'markdown', path: article })
  const theme = themes[preset]
  if (!theme) throw new Error(`No preset ${preset}`)
  const { editions, failures } = await publish(parsed, [html({ theme }), audio({ engine: toneEngine() })])
  if (failures[0]) throw failures[0].error
  const chunks: Uint8Array[] = []
  for await (const chunk of editions.get('html')?.files[0]?.open() ?? []) chunks.push(chunk)
  await writeFile(path, Buffer.concat(chunks))
  return path
}

async function judge(browser: Browser, file: string, [, , scheme, choice, width]: readonly number[]) {
  const page = await browser.newPage({
    bypassCSP: true,
    viewport: { width: widths[width ?? 0] ?? 1280, height: 900 },
    colorScheme: schemes[scheme ?? 0] === 'dark' ? 'dark' : 'light',
    forcedColors: schemes[scheme ?? 0] === 'forced colours' ? 'active' : 'none',
  })
  try {
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(opened(choices[choice ?? 0] ?? ''))
    return await axeReport(page)
  } finally {
    await page.close()
  }
}

/** Everything that can be open is, a sentence is marked as spoken, a note is shown. */
const opened = (theme: string) => `
  for (const one of document.querySelectorAll('details')) one.open = true
  const field = document.querySelector('select[name=theme]')
  field.value = ${JSON.stringify(theme)}
  field.dispatchEvent(new Event('change', { bubbles: true }))
  document.querySelector('input[name=pages]')?.click()
  document.querySelector('[data-do=section-next]').click()
  document.querySelector('.noteref a').focus()`

await whenInstalled([playwright], 'axe, with everything open', () => {
  it(`finds nothing in ${rows.length} combinations`, { timeout: 3 * 3_600_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-matrix-'))
    const pages = new Map<string, Promise<string>>()
    const pageOf = (lang: string, preset: string) => {
      const key = `${lang} ${preset}`
      const page = pages.get(key) ?? publishPage(lang, preset, folder)
      pages.set(key, page)
      return page
    }
    const found: string[] = []
    await withBrowser(async (browser) => {
      for (const row of rows) {
        const name = row.map((value, factor) => factors[factor]?.[value]).join(', ')
        const file = await pageOf(languages[row[0] ?? 0] ?? 'en', presets[row[1] ?? 0] ?? 'default')
        for (const { rule, place } of await judge(browser, file, row)) found.push(`${name}: ${rule} ${place}`)
      }
    })
    await rm(folder, { recursive: true })
    expect(found).toEqual([])
  })
})
