import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Face, Layout } from '@lectern/layout'
import { expect, it } from 'vitest'
import { unpackFont } from '../../../fonts/src/unpack.js'
import { fieldFont } from '../../src/fonts/field-font.js'
import { saved } from '../support/document.js'
import { faceBytes } from '../support/faces.js'
import type { Dictionary } from '../support/reader.js'

/** A page with a word in one face. */
function pageIn(bytes: Uint8Array): Pick<Layout, 'pages'> {
  const face = { id: 'face', family: 'A family', bytes } as Face
  return { pages: [{ items: [{ kind: 'glyphs', runs: [{ face }] }] }] } as unknown as Layout
}

/** The font of fields as it is in the file, and what describes it. */
async function written(bytes: Uint8Array): Promise<{ font: Dictionary; descriptor: Dictionary }> {
  const reader = await saved((pdf) => {
    pdf.catalog.Field = fieldFont(pdf, pageIn(bytes)).ref()
  })
  const font = reader.dictionary(reader.catalog.Field)
  return { font, descriptor: reader.dictionary(font.FontDescriptor) }
}

it('a font with TrueType outlines is a TrueType font', async () => {
  const { font, descriptor } = await written(await faceBytes())
  expect(font).toMatchObject({ Subtype: '/TrueType', Encoding: '/WinAnsiEncoding' })
  expect(descriptor).toHaveProperty('FontFile2')
})

it('a font with PostScript outlines is a Type 1 font (ISO 32000-1, table 126)', async () => {
  const require = createRequire(new URL('../../../math/package.json', import.meta.url))
  const path = require.resolve('@mathjax/mathjax-tex-font/chtml/woff2/mjx-tex-n.woff2')
  const { font, descriptor } = await written(await unpackFont(await readFile(path)))
  expect(font).toMatchObject({ Subtype: '/Type1', Encoding: '/WinAnsiEncoding' })
  expect(descriptor).toHaveProperty('FontFile3')
  expect(descriptor).not.toHaveProperty('FontFile2')
})
