import { describe, expect, it } from 'vitest'
import { codedText } from '../support/codes.js'
import { fromMarkdown, fromWholeMarkdown, prose } from '../support/edition.js'
import { Reader } from '../support/reader.js'
import { pageTexts } from '../support/text.js'

describe('artifacts', () => {
  it('say that they are the furniture of the page, and where it hangs', async () => {
    const file = await Reader.open((await fromMarkdown(prose(700))).bytes)
    for (const index of file.pages.keys()) {
      expect(file.content(index)).toMatch(
        /\/Artifact <<\n\/Type \/Pagination \/Subtype \/Footer\n\/Attached \[\/Bottom\]\n>> BDC/,
      )
    }
  })
})

describe('letters that are spaced', () => {
  // ISO 32000-1, 9.3.2: the room behind each letter stays until another is named, over the ends of texts too.
  it('are those of one line: what follows has none, and reads the same', async () => {
    const words = 'incomprehensibilities uncharacteristically internationalization misunderstandings '.repeat(
      6,
    )
    const { bytes } = await fromMarkdown(words, { align: 'justify' })
    const content = (await Reader.open(bytes)).content(0)
    const rooms = Array.from(content.matchAll(/([\d.]+) Tc/g), ([, room]) => Number(room))
    expect(rooms.length).toBeGreaterThan(1)
    expect(Math.max(...rooms)).toBeLessThanOrEqual(0.24)
    expect(rooms.at(-1)).toBe(0)
    expect((await pageTexts(bytes))[0]?.replace(/\s+/g, ' ')).toContain(words.trim())
  })
  it('are none in ragged text', async () => {
    const { bytes } = await fromMarkdown('incomprehensibilities uncharacteristically '.repeat(9))
    expect((await Reader.open(bytes)).content(0)).not.toContain(' Tc')
  })
})

describe('fonts', () => {
  it('are embedded, and have no CIDSet that would miss a part of "é"', async () => {
    const { bytes } = await fromMarkdown('Café, naïve, Ångström, *italic*, **bold**, `code`.')
    const { document, dictionary, value } = await opened(bytes)
    const descriptors = document.context
      .enumerateIndirectObjects()
      .map(([ref]) => value(ref))
      .filter(
        (one) => typeof one === 'object' && one !== null && 'Type' in one && one.Type === '/FontDescriptor',
      )
      .map((one) => dictionary(one))
    expect(descriptors.length).toBeGreaterThan(2)
    for (const descriptor of descriptors) {
      expect(descriptor).not.toHaveProperty('CIDSet')
      expect(Object.keys(descriptor)).toContainEqual(expect.stringMatching(/^FontFile[23]$/))
    }
  })

  it('never draw .notdef', async () => {
    const { bytes } = await fromMarkdown('Plain \u{1F600} and \u{E000} and ꙮ.')
    const file = await Reader.open(bytes)
    const shown = [...file.content(0).matchAll(/<((?:[0-9a-f]{4})+)>/g)].flatMap(
      ([, hex]) => hex?.match(/..../g) ?? [],
    )
    expect(shown.length).toBeGreaterThan(10)
    expect(shown).not.toContain('0000')
  })
})

describe('copied text', () => {
  it('keeps characters that share a glyph apart', async () => {
    const { bytes } = await fromMarkdown('A 5\u00a0km walk, and 5 km back; fine, office.')
    expect(codedText(await Reader.open(bytes), 0)).toContain('A 5\u00a0km walk, and 5 km back; fine, office.')
    expect((await pageTexts(bytes))[0]).toContain('A 5 km walk, and 5 km back; fine, office.')
  })

  it('has no characters of our own: parts of letters, joiners and marks say what they are', async () => {
    const text = 'أحرارًا بِسْمِ می‌خواهم كتاب'
    const { bytes } = await fromWholeMarkdown(`---\ntitle: Words\nlang: ar\n---\n\n${text}\n`)
    const file = await Reader.open(bytes)
    expect(codedText(file, 0)).not.toContain('\u200b')
    expect(codedText(file, 0).replace(/\s+/g, ' ')).toContain(text)
    // PDF.js, which knows no ActualText, keeps a space from right to left only behind a mark of direction.
    expect((await pageTexts(bytes)).join('').replace(/[\s\u200f]/g, '')).toContain('أحرارًابِسْمِ')
  })

  it('keeps Arabic letters that share a shape apart', async () => {
    const words = ['عربي', 'عرني', 'قرية', 'بيت', 'نبت', 'ثبت']
    const { bytes } = await fromWholeMarkdown(`---\ntitle: Words\nlang: ar\n---\n\n${words.join(' ')}\n`)
    expect(codedText(await Reader.open(bytes), 0).replace(/\s+/g, ' ')).toContain(words.join(' '))
  })
})

it('says characters of private use as text too, as PDF/A-2a wants', async () => {
  const file = await Reader.open((await fromMarkdown('A private \u{E000} sign.')).bytes)
  expect(file.content(0)).toMatch(/\/Span <<\n\/ActualText \(\xfe\xff[^)]*\xe0\0[^)]*\)\n>> BDC/)
})

async function opened(bytes: Uint8Array) {
  const file = await Reader.open(bytes)
  return { document: file.document, dictionary: file.dictionary.bind(file), value: file.value.bind(file) }
}
