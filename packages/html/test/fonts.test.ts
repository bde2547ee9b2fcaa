import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { defaultTheme, type FontSource, memoryResources, publish, readAll } from '@lectern/core'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { type HtmlOptions, html } from '../src/index.js'
import { articleOf, p } from './build.js'

const fontFile = createRequire(new URL('../../fonts/package.json', import.meta.url)).resolve(
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
)

const mathFile = createRequire(new URL('../../fonts/package.json', import.meta.url)).resolve(
  '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
)

/** Has Lexend and the theme's family, and falls back to another family like a real source. */
const fonts: FontSource = {
  async match({ family, weight, style }) {
    const known = ['Lexend', defaultTheme.type.text, 'Noto Sans Math'].includes(family) ? family : 'Noto Sans'
    const face = {
      id: `${known}-${weight}-${known === 'Lexend' ? 'normal' : style}`,
      family: known,
      weight,
      style: known === 'Lexend' ? ('normal' as const) : style,
      license: 'OFL-1.1',
      bytes: async () => new Uint8Array(await readFile(known === 'Noto Sans Math' ? mathFile : fontFile)),
    }
    return { faces: [face], missing: [] }
  },
}

async function pageWith(options: HtmlOptions, children: RootContent[] = [p('a', 'x')], values = {}) {
  const run = await publish(await articleOf(children, values), [html(options)], {
    fonts,
    resources: memoryResources({}),
  })
  const file = run.editions.get('html')?.files[0]
  return { page: file ? new TextDecoder().decode(await readAll(file)) : '', findings: run.findings }
}

test('fonts that are asked for are inside the page, and readers may choose them', async () => {
  const { page } = await pageWith({ fonts: ['Lexend'], themeFonts: false })
  expect(page.match(/@font-face\{font-family:"Lexend";font-weight:\d+/g)).toEqual([
    '@font-face{font-family:"Lexend";font-weight:400',
    '@font-face{font-family:"Lexend";font-weight:700',
  ])
  expect(page).toContain('<option value="0">Lexend</option>')
  expect(page).toContain('[data-font="0"]{--font-text:"Lexend",sans-serif')
  expect(page).toContain('font-src data:')
  // Only what draws the page: the whole font is twenty times as large.
  const fonts = [...page.matchAll(/base64,([^)]+)\)/g)].map(([, data = '']) => data.length)
  expect(fonts).toHaveLength(2)
  for (const size of fonts) expect(size).toBeLessThan(16_000)
  const plain = (await pageWith({ themeFonts: false })).page
  expect(plain).not.toMatch(/@font-face|font-src/)
})

test('a font that is not installed is a finding, not another one in its place', async () => {
  const { page, findings } = await pageWith({ fonts: ['Andika'], themeFonts: false })
  expect(page).not.toContain('@font-face')
  expect(findings.map(({ rule }) => rule)).toContain('font-available')
})

const facesOf = (page: string) =>
  [...page.matchAll(/font-weight:(\d+);font-style:(\w+);font-display/g)].map(
    ([, weight, style]) => `${weight} ${style}`,
  )

test("the theme's faces are inside, in the looks that the article has, and are no choice beside the page's own", async () => {
  const { page } = await pageWith({})
  expect(facesOf(page)).toEqual(['400 normal', '700 normal'])
  expect(page).not.toContain('<option value="0">')
  expect(page.length).toBeLessThan(90_000)
  const emphasis: RootContent = p('a', { type: 'emphasis', children: [{ type: 'text', value: 'x' }] })
  expect(facesOf((await pageWith({}, [emphasis])).page)).toEqual(['400 normal', '700 normal', '400 italic'])
})

test('a page in another script takes the fonts of the system', async () => {
  const { page, findings } = await pageWith({}, [p('a', 'x')], { lang: 'ja' })
  expect(page).not.toContain('@font-face')
  expect(findings.map(({ rule }) => rule)).not.toContain('font-available')
})

test('a page with formulas brings what draws them, in any script, and readers do not choose it', async () => {
  const mathml = '<math><msqrt><mi>x</mi></msqrt></math>'
  const formula = { mathml, speech: 'square root of x', lang: 'en' }
  for (const lang of ['en', 'ja']) {
    const root: RootContent = { type: 'math', value: '\\sqrt{x}', data: { id: 'a', formula } }
    const { page } = await pageWith({}, [root], { lang })
    expect(page).toContain('@font-face{font-family:"Noto Sans Math"')
    expect(page).not.toContain('<option value="0">')
    expect(page.length).toBeLessThan(120_000)
  }
})

test('a face that comes ready for the web is put in as it is, with the parts that the page draws', async () => {
  const part = (range: string) => ({ range, bytes: new TextEncoder().encode(range) })
  const parts = [part('U+0000-00FF'), part('U+0100-02BA,U+1E00-1E9F')]
  const ready: FontSource = {
    async match(query) {
      const { faces, missing } = await fonts.match(query)
      return { faces: faces.map((face) => ({ ...face, web: async () => parts })), missing }
    },
  }
  const rangesOf = async (text: string) => {
    const { editions } = await publish(await articleOf([p('a', text)]), [html()], { fonts: ready })
    const [file] = editions.get('html')?.files ?? []
    const page = file ? new TextDecoder().decode(await readAll(file)) : ''
    return [...page.matchAll(/font-weight:400[^}]*unicode-range:([^;]+);/g)].map(([, range]) => range)
  }
  expect(await rangesOf('plain')).toEqual(['U+0000-00FF'])
  expect(await rangesOf('Łódź')).toEqual(['U+0000-00FF', 'U+0100-02BA,U+1E00-1E9F'])
})
