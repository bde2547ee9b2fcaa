import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LecternError, readArticle } from '@lectern/core'
import { openDocumentReader } from '@lectern/office/opendocument'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { png } from '../word/docx.js'
import { changed, random } from '../word/mutate.js'
import { odt } from './odt.js'

// Files that no program would write: each is read, or refused with a LecternError.

const fixtures = join(import.meta.dirname, 'fixtures')
const files = readdirSync(fixtures).map((name) => {
  const folder = join(fixtures, name)
  const parts = readdirSync(folder)
    .filter((one) => one.endsWith('.xml'))
    .map((one) => [one.slice(0, -4), readFileSync(join(folder, one), 'utf8')])
  return odt({ body: '', ...Object.fromEntries(parts), files: { 'Pictures/1.png': png } })
})

async function read(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    await readArticle({ value: bytes, path: 'article.odt' }, [openDocumentReader({ pages: true })])
    return 'read'
  } catch (error) {
    if (error instanceof LecternError) return 'refused'
    throw error
  }
}

describe('a hundred mutated files', () => {
  it.each(['bytes', 'tags', 'elements'] as const)('of which %s were changed do not crash', async (what) => {
    const outcomes = { read: 0, refused: 0 }
    for (let seed = 1; seed <= 34; seed++) {
      const pick = random(seed)
      const original = files[pick(files.length)] as Uint8Array
      outcomes[await read(changed(original, 'content.xml', what, pick))]++
    }
    expect(outcomes.read + outcomes.refused).toBe(34)
    if (what !== 'tags') expect(outcomes.read).toBeGreaterThan(0)
  })
})

// How large a file may grow is tested with Word's, which is unpacked by the same code.
describe('a file of endless depth', () => {
  const text = (document: Uint8Array) => zipSync({ 'content.xml': document }, { level: 9 })

  it('is refused where its elements are nested deeper than any document', async () => {
    const deep = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0">${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</o:document-content>`
    await expect(
      readArticle({ value: text(strToU8(deep)), path: 'a.odt' }, [openDocumentReader()]),
    ).rejects.toMatchObject({
      code: 'unreadable-input',
    })
  })
})
