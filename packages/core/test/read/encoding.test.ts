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
  it.each(lakes)('is read from a meta: %s', (label, bytes, text) => {
    const read = decode(page(`<!doctype html><meta charset="${label}"><p>`, bytes), 'a.html')
    expect(read.text).toContain(`<p>${text}</p>`)
    expect(read.isGuessed).toBeFalsy()
  })

  it.each(lakes)('is read from an old meta and an XML declaration: %s', (label, bytes, text) => {
    const old = `<html><head><meta content="text/html; charset=${label}" http-equiv="Content-Type" /></head><p>`
    expect(decode(page(old, bytes), 'a.html').text).toContain(text)
    expect(decode(page(`<?xml version="1.0" encoding="${label}"?>\n<p>`, bytes), 'a.html').text).toContain(
      text,
    )
  })

  it('gives way to UTF-8, where the bytes are that', () => {
    expect(decode(Buffer.from('<meta charset="euc-kr"><p>é</p>'), 'a.html').text).toContain('é')
  })

  it.each(['utf-8', 'martian', ''])('counts for nothing where it is “%s” and the bytes are not', (label) => {
    const read = decode(page(`<meta charset="${label}"><p>`, [0xe9]), 'a.html')
    expect(read).toMatchObject({ encoding: 'windows-1252', isGuessed: true })
    expect(read.text).toContain('é')
  })

  it('is none where an article writes of one', () => {
    const read = decode(page('Write `<meta charset="shift_jis">`, not ', [0xe9]), 'a.md')
    expect(read.text).toContain('not é')
  })
})
