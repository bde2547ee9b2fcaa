import { describe, expect, it } from 'vitest'
import { clean } from '../../src/read/clean.js'
import { decode } from '../../src/read/decode.js'
import { withoutTerminalMarks } from '../../src/read/terminal-marks.js'

const bold = (words: string): string => words.replace(/\S/gu, '$&\b$&')
const underlined = (words: string): string => words.replace(/\S/gu, '_\b$&')

describe('what `man` writes for printers and terminals', () => {
  it.each([
    ['bold words', bold('NAME of it'), 'NAME of it'],
    ['words struck over twice', 'N\bN\bNa\ba\ba', 'Na'],
    ['underlined words', underlined('file name'), 'file name'],
    ['underlined words, the line last', 'f\b_o\b_x\b_', 'fox'],
    ['letters of other scripts', bold('НАЗВАНИЕ 名前'), 'НАЗВАНИЕ 名前'],
    ['a dot made of two characters', '+\bo first', 'o first'],
    ['colours', '\x1b[1mNAME\x1b[0m and \x1b[38;5;4mblue\x1b[m', 'NAME and blue'],
    ['links', '\x1b]8;;https://quay.example\x1b\\The quay\x1b]8;;\x1b\\', 'The quay'],
    ['a name with a low line', 'quay_clock', 'quay_clock'],
  ])('%s are read once', (_, written, read) => {
    expect(withoutTerminalMarks(written).text).toBe(read)
  })

  it('is told, where it begins', () => {
    const said: string[] = []
    clean(`A\n${bold('NAME')}`, (_, message, { place } = {}) =>
      said.push(`${JSON.stringify(place)} ${message}`),
    )
    expect(said).toEqual([expect.stringMatching(/"line":2.*4 marks for printers and terminals/)])
  })

  it('is text, and no binary data', async () => {
    const page = `${bold('QUAY(1)')}\n\n${bold('NAME')}\n  ${underlined('quay')} - tells the tide\n`
    expect((await decode(Buffer.from(page), 'quay.txt')).encoding).toBe('utf-8')
    await expect(decode(Buffer.from('\x08\x01\x02\x03\x08\x08\x00\x04'.repeat(20)), 'a.txt')).rejects.toThrow(
      /not text/,
    )
  })
})
