import { describe, expect, it } from 'vitest'
import { clean } from '../../src/read/clean.js'

function read(text: string) {
  const said: string[] = []
  return { source: clean(text, (_, message) => void said.push(message)).source, said }
}

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
