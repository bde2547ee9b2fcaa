import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.js'

/** "호수" (a lake) in EUC-KR, "Озеро" in Windows-1251, "湖" in Shift_JIS and in ISO-2022-JP. */
const lakes: readonly [label: string, bytes: number[], text: string][] = [
  ['EUC-KR', [0xc8, 0xa3, 0xbc, 0xf6], '호수'],
  ['windows-1251', [0xce, 0xe7, 0xe5, 0xf0, 0xee], 'Озеро'],
  ['Shift_JIS', [0x8c, 0xce], '湖'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x38, 0x50, 0x1b, 0x28, 0x42], '湖'],
]

const page = (before: string, bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...Buffer.from(before), ...bytes, ...Buffer.from('</p>')])

describe('the encoding that a page declares', () => {
  it.each(lakes)('is read from a meta: %s', async (label, bytes, text) => {
    const read = await decode(page(`<!doctype html><meta charset="${label}"><p>`, bytes), 'a.html')
    expect(read.text).toContain(`<p>${text}</p>`)
    expect(read.isGuessed).toBeFalsy()
  })

  it.each(lakes)('is read from an old meta and an XML declaration: %s', async (label, bytes, text) => {
    const old = `<html><head><meta content="text/html; charset=${label}" http-equiv="Content-Type" /></head><p>`
    expect((await decode(page(old, bytes), 'a.html')).text).toContain(text)
    expect(
      (await decode(page(`<?xml version="1.0" encoding="${label}"?>\n<p>`, bytes), 'a.html')).text,
    ).toContain(text)
  })

  it('gives way to UTF-8, where the bytes are that', async () => {
    expect((await decode(Buffer.from('<meta charset="euc-kr"><p>é</p>'), 'a.html')).text).toContain('é')
  })

  it.each(['utf-8', 'martian', ''])(
    'counts for nothing where it is “%s” and the bytes are not',
    async (label) => {
      const read = await decode(page(`<meta charset="${label}"><p>`, [0xe9]), 'a.html')
      expect(read).toMatchObject({ encoding: 'windows-1252', isGuessed: true })
      expect(read.text).toContain('é')
    },
  )

  it('is none where an article writes of one', async () => {
    const read = await decode(page('Write `<meta charset="shift_jis">`, not ', [0xe9]), 'a.md')
    expect(read.text).toContain('not é')
  })
})

describe('the encoding of a text that declares none', () => {
  const encoded = (hexadecimal: string): Uint8Array => Uint8Array.from(Buffer.from(hexadecimal, 'hex'))

  /** "The lake is deep, and nobody has seen its bottom in all the years", or the like, as `iconv` encodes it. */
  const lakes: readonly [encoding: string, hexadecimal: string, text: string][] = [
    [
      'windows-1251',
      'cee7e5f0ee20e3ebf3e1eeeaeee52c20e820ede8eaf2ee20ede520e2e8e4e5eb20e4ede020e7e020e2f1e520e3eee4fb2e20cfe0f0eeec20f5eee4e8f220f3f2f0eeec20e820e2e5f7e5f0eeec2e',
      'Озеро глубокое, и никто не видел дна за все годы. Паром ходит утром и вечером.',
    ],
    [
      'shift_jis',
      '8cce82cd905b82ad814192ea82f08ca982bd906c82cd924e82e082a282c882a28142936e82b5914482cd92a982c6975b95fb82c98f6f82e98142',
      '湖は深く、底を見た人は誰もいない。渡し船は朝と夕方に出る。',
    ],
    [
      'gb18030',
      'bafebadcc9eea3acb6e0c4eac0b4c3bbd3d0c8cbbcfbb9fdbafeb5d7a1a3b6c9c2d6d4e7cdedbfaaa3acd0c7c6daccecbdcfc9d9a1a3',
      '湖很深，多年来没有人见过湖底。渡轮早晚开，星期天较少。',
    ],
    [
      'big5',
      'b4f2abdcb260a141a668a67ea8d3a853a6b3a448a8a3b94cb4f2a9b3a143b4e7bdfca6adb1dfb67da143',
      '湖很深，多年來沒有人見過湖底。渡輪早晚開。',
    ],
    [
      'euc-kr',
      'c8a3bcf6b4c220b1edb0ed2c20b9d9b4dac0bb20babb20bbe7b6f7c0ba20bec6b9abb5b520bef8b4d92e20b9e8b4c220bec6c4a7b0fa20c0fab3e1bfa120b6b0b3adb4d92e',
      '호수는 깊고, 바닥을 본 사람은 아무도 없다. 배는 아침과 저녁에 떠난다.',
    ],
    [
      'windows-1250',
      '5a61bff3b3e62067ea9c6cb9206a619ff12e204a657a696f726f206a6573742067b3ea626f6b69652c206e696b74206e6965207769647a6961b320646e613b209c776974206e616420776f64b92e',
      'Zażółć gęślą jaźń. Jezioro jest głębokie, nikt nie widział dna; świt nad wodą.',
    ],
    [
      'koi8-r',
      'efdac5d2cf20c7ccd5c2cfcbcfc52c20c920cec9cbd4cf20cec520d7c9c4c5cc20c4cec120dac120d7d3c520c7cfc4d92e20f0c1d2cfcd20c8cfc4c9d420d5d4d2cfcd20c920d7c5dec5d2cfcd2e',
      'Озеро глубокое, и никто не видел дна за все годы. Паром ходит утром и вечером.',
    ],
    [
      'windows-1252',
      '93446f6e92742c9420736169642068652097209374686520636166e9206973206e61ef766585206f722064e96ae02076752e94',
      '“Don’t,” said he — “the café is naïve… or déjà vu.”',
    ],
    [
      'windows-1252',
      '53f8656e206572206479622c206f672066e67267656e2067e5722062e56465206d6f7267656e206f6720616674656e20e57265742072756e64742e',
      'Søen er dyb, og færgen går både morgen og aften året rundt.',
    ],
  ]

  it.each(lakes)('is %s by how often its letters come', async (encoding, hexadecimal, text) => {
    const read = await decode(encoded(hexadecimal), 'a.txt')
    expect(read).toEqual({ text, encoding, isGuessed: true })
  })

  it('is ISO-2022-JP where escapes switch to its characters and back', async () => {
    const bytes = encoded('1b24423850244f3f3c242f1b28422c20313233')
    expect(await decode(bytes, 'a.txt')).toEqual({
      text: '湖は深く, 123',
      encoding: 'iso-2022-jp',
      isGuessed: true,
    })
  })

  it('is UTF-8 where escapes only colour a terminal', async () => {
    const bytes = Buffer.from('\x1b[31mred\x1b(B and \x1b[0m')
    expect(await decode(bytes, 'a.txt')).toMatchObject({ encoding: 'utf-8' })
  })

  it.each(['“Well… I see…. Then go.”', 'It costs £825, not £8.', 'At 20 °C – or 5 × 4.', 'Wait… what? No…'])(
    'is Windows-1252 where little speaks against it: %s',
    async (text) => {
      const codes = new Map([...'“”…–'].map((char, at) => [char, [0x93, 0x94, 0x85, 0x96][at] ?? 0]))
      const bytes = Uint8Array.from([...text].map((char) => codes.get(char) ?? char.charCodeAt(0)))
      expect(await decode(bytes, 'a.txt')).toEqual({ text, encoding: 'windows-1252', isGuessed: true })
    },
  )

  it.each([
    'Si ha habido algún problema, ya está resuelto. © José',
    '© 1995 Lake Press, all rights reserved.',
  ])('is Windows-1252 where a consonant would stand alone: %s', async (text) => {
    expect((await decode(Buffer.from(text, 'latin1'), 'a.txt')).text).toBe(text)
  })

  it('is Windows-1250 where it is an initial', async () => {
    const bytes = Buffer.from('V roce 1905 p\xf8i\x9ael \x8a. Nov\xe1k, \x9eena a d\xe9\x9d\x9d.', 'latin1')
    expect((await decode(bytes, 'a.txt')).text).toContain('přišel Š. Novák')
  })

  it('is Windows-1252 where nearly all is spaces without a break, whatever the few letters are', async () => {
    const text = `${'I\xa0had a\xa0word to\xa0say. '.repeat(14)}Hæc olim meminisse. THE ÆNEID.`
    expect(await decode(Buffer.from(text, 'latin1'), 'a.txt')).toMatchObject({
      text,
      encoding: 'windows-1252',
    })
  })

  it('is Windows-1252 where it is too short to tell', async () => {
    expect(await decode(Uint8Array.of(0x61, 0xe9), 'a.txt')).toEqual({
      text: 'aé',
      encoding: 'windows-1252',
      isGuessed: true,
    })
  })

  it('is UTF-8 where a few bytes of a long text are wrong, which are counted', async () => {
    const bytes = Buffer.from('Le café où l’été commença: à Noël, déjà fermé. X')
    bytes[bytes.length - 1] = 0xe9
    const { text, encoding, wrong } = await decode(bytes, 'a.txt')
    expect(text).toBe('Le café où l’été commença: à Noël, déjà fermé. \ufffd')
    expect({ encoding, wrong }).toEqual({ encoding: 'utf-8', wrong: 1 })
  })
})

describe('text of two or four bytes for each character', () => {
  const article = '# Озеро\n\nA deep lake 湖 🌊, 1 km.\n'
  const points = (isLittle: boolean): Uint8Array =>
    Uint8Array.from(
      [0xfeff, ...[...article].map((one) => one.codePointAt(0) ?? 0)].flatMap((point) => {
        const four = [point & 255, (point >> 8) & 255, (point >> 16) & 255, 0]
        return isLittle ? four : four.reverse()
      }),
    )

  it.each([true, false])('is not read as UTF-32, with the low byte first: %s', async (isLittle) => {
    for (const bytes of [points(isLittle), points(isLittle).slice(4)])
      await expect(decode(bytes, 'a.md')).rejects.toMatchObject({ code: 'binary-input' })
  })

  it('is not read without a mark', async () => {
    await expect(decode(Buffer.from(article, 'utf16le'), 'a.md')).rejects.toMatchObject({
      code: 'binary-input',
    })
  })

  it('is none in words of one byte a letter that have a zero', async () => {
    const bytes = Buffer.from('The lake \0is deep; caf\xe9s are \0 on its shore, open all year', 'latin1')
    expect(await decode(bytes, 'a.md')).toMatchObject({ encoding: 'windows-1252' })
  })

  it('is no text where only some of its bytes are zero', async () => {
    const bytes = Uint8Array.from([32, 0, 7, 1, 0, 10, 0, 1, 2, 0, 3, 0, 0, 0, 5, 0])
    await expect(decode(bytes, 'a.md')).rejects.toMatchObject({ code: 'binary-input' })
  })
})
