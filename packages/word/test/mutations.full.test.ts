import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LecternError, readArticle } from '@lectern/core'
import { wordReader } from '@lectern/word'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, png } from './docx.js'

// Files that no program would write: each is read, or refused with a LecternError.

const fixtures = join(import.meta.dirname, 'fixtures')
const files = readdirSync(fixtures).map((name) => {
  const folder = join(fixtures, name)
  const parts = readdirSync(folder)
    .filter((one) => one.endsWith('.xml'))
    .map((one) => [one.slice(0, -4), readFileSync(join(folder, one), 'utf8')])
  return docx({ body: '', ...Object.fromEntries(parts), files: { 'word/media/image1.png': png } })
})

/** The same numbers on every run (Lehmer, 1951). */
function random(seed: number): (below: number) => number {
  let state = seed * 48271 + 1
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

async function read(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    await readArticle({ value: bytes, path: 'article.docx' }, [wordReader({ mend: true, pages: true })])
    return 'read'
  } catch (error) {
    if (error instanceof LecternError) return 'refused'
    throw error
  }
}

/** Something happens to the tags of a part: one goes, one comes twice, two change places, a value becomes another. */
function tagsChanged(xml: string, pick: (below: number) => number): string {
  const pieces = xml.split(/(?=<)/)
  for (let times = 1 + pick(6); times > 0; times--) {
    const [one, other] = [1 + pick(pieces.length - 1), 1 + pick(pieces.length - 1)]
    const [first = '', second = ''] = [pieces[one], pieces[other]]
    const kind = pick(4)
    if (kind === 0) pieces.splice(one, 1)
    else if (kind === 1) pieces.splice(other, 0, first)
    else if (kind === 2) [pieces[one], pieces[other]] = [second, first]
    else pieces[one] = first.replace(/"[^"]*"/, ['""', '"-1"', '"99999999999"', '"x"'][pick(4)] ?? '""')
  }
  return pieces.join('')
}

/** Whole elements change places or come twice, so that the part is well-formed and makes no sense. */
function elementsChanged(xml: string, pick: (below: number) => number): string {
  const elements = xml.match(/<w:(p|r|tc|tr|tbl|sdt)\b[^>]*>(?:(?!<w:\1\b)[\s\S])*?<\/w:\1>/g) ?? []
  if (elements.length < 2) return xml
  const [one = '', other = ''] = [elements[pick(elements.length)], elements[pick(elements.length)]]
  return pick(2) === 0 ? xml.replace(one, () => other) : xml.replace(one, () => one + other)
}

describe('a hundred mutated files', () => {
  it.each(['bytes', 'tags', 'elements'] as const)('of which %s were changed do not crash', async (what) => {
    const outcomes = { read: 0, refused: 0 }
    for (let seed = 1; seed <= 34; seed++) {
      const pick = random(seed)
      const original = files[pick(files.length)] as Uint8Array
      outcomes[await read(changed(original, what, pick))]++
    }
    expect(outcomes.read + outcomes.refused).toBe(34)
    if (what !== 'tags') expect(outcomes.read).toBeGreaterThan(0)
  })
})

function changed(
  bytes: Uint8Array,
  what: 'bytes' | 'tags' | 'elements',
  pick: (below: number) => number,
): Uint8Array {
  if (what === 'bytes') {
    const copy = bytes.slice()
    for (let times = 1 + pick(4); times > 0; times--) copy[pick(copy.length)] = pick(256)
    return copy
  }
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  const name = what === 'elements' ? 'word/document.xml' : (names[pick(names.length)] as string)
  const change = what === 'tags' ? tagsChanged : elementsChanged
  return zipSync(
    { ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array), pick)) },
    { level: 1 },
  )
}

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

  it('is refused where its elements are nested deeper than any document', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}</w:document>`
    await expect(
      readArticle({ value: word(strToU8(deep)), path: 'a.docx' }, [wordReader()]),
    ).rejects.toMatchObject({
      code: 'unreadable-input',
    })
  })
})

/** Writes another size into the directory of a ZIP file of one entry (APPNOTE, 4.3.12). */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 30; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return copy
}
