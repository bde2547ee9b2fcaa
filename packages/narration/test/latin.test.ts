import anyAscii from 'any-ascii'
import { expect, it } from 'vitest'
import { anyAscii as carried } from '#carried/latin'

it('carries the table of any-ascii whole', () => {
  const letters = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
    letter.isWellFormed(),
  )
  expect(letters.filter((letter) => carried(letter) !== anyAscii(letter))).toEqual([])
  expect(carried('Москва 東京')).toBe('Moskva DongJing')
})
