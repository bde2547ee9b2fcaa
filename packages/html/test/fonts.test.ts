import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type FontSource, memoryResources, publish, readAll } from '@lectern/core'
import { expect, test } from 'vitest'
import { html } from '../src/index.js'
import { articleOf, p } from './build.js'

const fontFile = createRequire(new URL('../../fonts/package.json', import.meta.url)).resolve(
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
)

/** Has Lexend in regular and bold, and falls back to another family like a real source. */
const fonts: FontSource = {
  async match({ family, weight }) {
    const known = family === 'Lexend' ? 'Lexend' : 'Noto Sans'
    const face = {
      id: `${known}-${weight}`,
      family: known,
      weight,
      style: 'normal' as const,
      license: 'OFL-1.1',
      bytes: async () => new Uint8Array(await readFile(fontFile)),
    }
    return { faces: [face], missing: [] }
  },
}

async function pageWith(families: string[]) {
  const run = await publish(await articleOf([p('a', 'x')]), [html({ fonts: families })], {
    fonts,
    resources: memoryResources({}),
  })
  const file = run.editions.get('html')?.files[0]
  return { page: file ? new TextDecoder().decode(await readAll(file)) : '', findings: run.findings }
}

test('fonts are inside the page only when they are asked for, and then readers may choose them', async () => {
  const { page } = await pageWith(['Lexend'])
  expect(page.match(/@font-face\{font-family:"Lexend";font-weight:\d+/g)).toEqual([
    '@font-face{font-family:"Lexend";font-weight:400',
    '@font-face{font-family:"Lexend";font-weight:700',
  ])
  expect(page).toContain('<option value="0">Lexend</option>')
  expect(page).toContain(':root[data-font="0"]{--font-text:"Lexend",sans-serif')
  expect(page).toContain('font-src data:')
  // Only what draws the page: the whole font is twenty times as large.
  expect(page.length).toBeLessThan(60_000)
  const plain = (await pageWith([])).page
  expect(plain).not.toMatch(/@font-face|font-src/)
})

test('a font that is not installed is a finding, not another one in its place', async () => {
  const { page, findings } = await pageWith(['Andika'])
  expect(page).not.toContain('@font-face')
  expect(findings.map(({ rule }) => rule)).toContain('font-available')
})
