import { describe, expect, it } from 'vitest'
import { clean } from '../../src/read/clean.js'

function read(text: string) {
  const said: string[] = []
  return { source: clean(text, (_, message) => void said.push(message)).source, said }
}

const inWindows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** As a program reads it that takes it for Windows-1252: “â€œ” in the place of a quotation mark. */
const misreadAsWindows = (text: string) =>
  misread(text).replace(/[\x80-\x9f]/g, (byte) => inWindows1252.charAt(byte.charCodeAt(0) - 0x80))

/** As a program reads UTF-8 that takes it for Latin-1. */
const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

describe('UTF-8 that was read as Latin-1 and saved', () => {
  it.each(['“less serious” cases', 'It’s 5–6 °C at the café', 'Œuvre… — 価格 😀'])(
    'keeps %s, and says so',
    (text) => {
      expect(read(misread(text))).toEqual({ source: text, said: [expect.stringContaining('twice')] })
    },
  )

  it('keeps what was added later', () => {
    expect(read(`${misread('“Go”')}, said Zoë. ½ ÷ «â»`).source).toBe('“Go”, said Zoë. ½ ÷ «â»')
  })

  it.each([
    ['French letters side by side', 'PÂÂT Ã© â'],
    ['quotation marks of Windows-1252 behind a letter', 'CAFÉ\u0094'],
  ])('is not %s', (_, text) => {
    expect(read(text).said.join()).not.toContain('twice')
  })
})

describe('UTF-8 that was read as Windows-1252 and saved', () => {
  it.each(['“less serious” cases', 'It’s 5–6 °C at the café', 'Œuvre… — 価格 😀'])(
    'keeps %s, and says so',
    (text) => {
      expect(read(misreadAsWindows(text))).toEqual({ source: text, said: [expect.stringContaining('twice')] })
    },
  )

  it('keeps a closing quotation mark of which a program has dropped the last third', () => {
    expect(read('â€œGoâ€, she said.').source).toBe('“Go”, she said.')
  })

  it.each([
    ['where an article speaks of it', 'A “smart” quote becomes â€™ in such a file.'],
    ['in code', 'Look for `â€™` in the file.'],
    ['where no punctuation shows it', 'Ã© is what é becomes.'],
  ])('is not mended %s', (_, text) => {
    expect(read(text)).toEqual({ source: text, said: [] })
  })
})
