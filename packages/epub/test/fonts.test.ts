import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { FontSource } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { bookOf, fileOf } from './support/book.ts'

const require = createRequire(join(import.meta.dirname, '../../fonts/package.json'))
const file = require.resolve(
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
)
const whole = new Uint8Array(readFileSync(file))

const fonts: FontSource = {
  match: async ({ weight, style }) => ({
    faces:
      weight === 400 && style === 'normal'
        ? [
            {
              id: 'atkinson-400-normal',
              family: 'Atkinson Hyperlegible Next',
              weight,
              style,
              license: 'OFL-1.1',
              bytes: async () => whole,
            },
          ]
        : [],
    missing: [],
  }),
}
const markdown = '---\ntitle: Fonts\nlang: en\ndate: 2026-01-01\n---\n\nNaïve ferry.'

describe('embedded fonts', () => {
  it('hold the characters of the book and no others, in a file that readers know', async () => {
    const book = await bookOf(markdown, { epub: { embedFonts: true }, fonts })
    const path = 'fonts/atkinson-400-normal.woff'
    expect(fileOf(book, 'content.opf')).toContain(`href="${path}" media-type="font/woff"`)
    const bytes = book.entries[path] ?? new Uint8Array()
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('wOFF')
    expect(bytes.length).toBeLessThan(whole.length / 3)
    const more = await bookOf(`${markdown} ÀÉÎÕÜßæœ`, { epub: { embedFonts: true }, fonts })
    expect(more.entries[path]?.length).toBeGreaterThan(bytes.length)
  })

  it('are named by the stylesheet, behind which the reader’s own choice stands', async () => {
    const css = fileOf(await bookOf(markdown, { epub: { embedFonts: true }, fonts }), 'style.css')
    expect(css).toContain('src: url("fonts/atkinson-400-normal.woff") format("woff")')
    expect(css).toContain('body { font-family: "Atkinson Hyperlegible Next", sans-serif; }')
    expect(css).not.toContain('!important')
  })

  it('that are not there are a finding', async () => {
    const book = await bookOf(markdown, { epub: { embedFonts: 'Nobody Sans' } })
    expect(book.rules).toContain('font-missing')
  })

  it('are there only when asked for', async () => {
    const book = await bookOf(markdown, { fonts })
    expect(book.paths.some((path) => path.startsWith('fonts/'))).toBe(false)
    expect(fileOf(book, 'style.css')).not.toMatch(/font-face|^body[^}]*font-family/m)
  })
})
