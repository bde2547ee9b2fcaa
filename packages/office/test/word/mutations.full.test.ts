import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LecternError, readArticle } from '@lectern/core'
import { wordReader } from '@lectern/office/word'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, png } from './docx.js'
import { changed, random, withSize } from './mutate.js'

// Files that no program would write: each is read, or refused with a LecternError.

const fixtures = join(import.meta.dirname, 'fixtures')
const files = readdirSync(fixtures).map((name) => {
  const folder = join(fixtures, name)
  const parts = readdirSync(folder)
    .filter((one) => one.endsWith('.xml'))
    .map((one) => [one.slice(0, -4), readFileSync(join(folder, one), 'utf8')])
  return docx({ body: '', ...Object.fromEntries(parts), files: { 'word/media/image1.png': png } })
})

async function read(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    await readArticle({ value: bytes, path: 'article.docx' }, [wordReader({ pages: true })])
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
      outcomes[await read(changed(original, 'word/document.xml', what, pick))]++
    }
    expect(outcomes.read + outcomes.refused).toBe(34)
    if (what !== 'tags') expect(outcomes.read).toBeGreaterThan(0)
  })
})

describe('a file that grows when it is unpacked', () => {
  const word = (document: Uint8Array) => zipSync({ 'word/document.xml': document }, { level: 9 })

  it('is refused at 64 MB of XML, whatever it says of its size', async () => {
    const bomb = word(new Uint8Array(80 * 1024 ** 2).fill(0x20))
    expect(bomb.length).toBeLessThan(200_000)
    await expect(readArticle({ value: bomb, path: 'a.docx' }, [wordReader()])).rejects.toMatchObject({
      code: 'too-large',
    })
    const liar = withSize(bomb, 1000)
    await expect(readArticle({ value: liar, path: 'a.docx' }, [wordReader()])).rejects.toBeInstanceOf(
      LecternError,
    )
  })

  it('is refused with more elements than memory has room for', async () => {
    const many = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p/>'.repeat(4_000_001)}</w:body></w:document>`
    await expect(
      readArticle({ value: word(strToU8(many)), path: 'a.docx' }, [wordReader()]),
    ).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('4,000,000 tags') })
  })

  it('is refused where its elements are nested deeper than any document', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}</w:document>`
    await expect(
      readArticle({ value: word(strToU8(deep)), path: 'a.docx' }, [wordReader()]),
    ).rejects.toMatchObject({
      code: 'unreadable-input',
    })
  })
})
