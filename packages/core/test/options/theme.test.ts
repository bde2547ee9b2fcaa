import { defaultTheme, optionKinds } from '@lectern/core'
import { expect, test } from 'vitest'

const { theme } = optionKinds
const { color } = defaultTheme

test('a theme has colours of six hexadecimal digits', () => {
  expect(theme.accepts(defaultTheme)).toBe(true)
  expect(theme.accepts({ ...defaultTheme, color: { ...color, text: '#1A2B3C' } })).toBe(true)
})

test.each([
  [{ text: 'black' }, 'color.text'],
  [{ link: '#00f' }, 'color.link'],
  [{ code: { ...color.code, string: 7 } }, 'color.code.string'],
  [{ rule: undefined }, 'color.rule'],
])('another colour is named: %o', (change, name) => {
  const given = { ...defaultTheme, color: { ...color, ...change } }
  expect(theme.accepts(given)).toBe(false)
  expect(theme.advice?.(given)).toBe(` Its “${name}” must be a colour such as “#1a2b3c”.`)
})

test.each([
  [{ color: { ...color, code: undefined } }, 'color.code', 'an object'],
  [{ type: {} }, 'type.text', 'text'],
  [{ type: { ...defaultTheme.type, size: Number.NaN } }, 'type.size', 'a number greater than 0'],
  [{ type: { ...defaultTheme.type, leading: 0 } }, 'type.leading', 'a number greater than 0'],
  [{ type: { ...defaultTheme.type, scale: [2, 1] } }, 'type.scale.2', 'a number greater than 0'],
  [{ type: { ...defaultTheme.type, scale: 2 } }, 'type.scale', '6 numbers'],
  [{ type: { ...defaultTheme.type, align: 'left' } }, 'type.align', 'start or justify'],
  [{ space: undefined }, 'space', 'an object'],
  [{ space: { ...defaultTheme.space, indent: -1 } }, 'space.indent', 'a number from 0 to 10000'],
  [{ page: { ...defaultTheme.page, paper: 'A4' } }, 'page.paper', 'a3, a4, letter, or a5'],
  [{ page: { ...defaultTheme.page, margin: { top: 60 } } }, 'page.margin.bottom', 'a number from 0 to 10000'],
  [{ page: { ...defaultTheme.page, duplex: 'no' } }, 'page.duplex', 'true or false'],
])('another token is named: %o', (change, name, allowed) => {
  const given = { ...defaultTheme, ...change }
  expect(theme.accepts(given)).toBe(false)
  expect(theme.advice?.(given)).toBe(` Its “${name}” must be ${allowed}.`)
})

test('what is no theme at all is not asked for its colours', () => {
  expect(theme.accepts('sepia')).toBe(false)
  expect(theme.advice?.('sepia')).toBe('')
})
