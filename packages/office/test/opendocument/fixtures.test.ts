import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReport, memoryResources, VFile } from '@lectern/core'
import { type OpenDocumentOptions, openDocumentReader } from '@lectern/office/opendocument'
import { describe, expect, it } from 'vitest'
import { png } from '../word/docx.js'
import { printed } from '../word/print.js'
import { odt, type TextParts } from './odt.js'

const root = join(import.meta.dirname, 'fixtures')

describe('a folder per construct of OpenDocument', () => {
  for (const name of readdirSync(root).sort()) {
    it(name, async () => {
      const folder = join(root, name)
      const { options = {}, ...parts } = partsIn(folder)
      const file = new VFile()
      const reading = await openDocumentReader(options).read(
        { bytes: odt({ ...parts, files: { 'Pictures/1.png': png } }), path: 'article.odt' },
        { resources: memoryResources({}), report: createReport(file), options: { extensions: [] } },
      )
      matches(join(folder, 'expected.txt'), printed(reading, file))
    })
  }
})

/** Each part is a file with what stands inside it; options of the reader are in settings.json. */
function partsIn(folder: string): TextParts & { options?: OpenDocumentOptions } {
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => [
      name.slice(0, -4),
      readFileSync(join(folder, name), 'utf8')
        .replace(/>\s*\n\s*</g, '><')
        .trim(),
    ])
  const settings = join(folder, 'settings.json')
  return {
    body: '',
    ...Object.fromEntries(parts),
    ...(existsSync(settings) ? { options: JSON.parse(readFileSync(settings, 'utf8')) } : {}),
  }
}

/** `UPDATE=1` rewrites; a missing expectation is written at home and fails in CI. */
function matches(path: string, actual: string): void {
  if (process.env.UPDATE === '1' || (!existsSync(path) && !process.env.CI)) writeFileSync(path, actual)
  expect(existsSync(path), `${path} is missing: run with UPDATE=1`).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
