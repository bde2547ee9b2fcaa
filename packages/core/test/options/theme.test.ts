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
  [{ code: undefined }, 'color.code'],
  [{ rule: undefined }, 'color.rule'],
])('another colour is named: %o', (change, name) => {
  const given = { ...defaultTheme, color: { ...color, ...change } }
  expect(theme.accepts(given)).toBe(false)
  expect(theme.advice?.(given)).toBe(` Its “${name}” must be a colour such as “#1a2b3c”.`)
})

test('what is no theme at all is not asked for its colours', () => {
  expect(theme.accepts('sepia')).toBe(false)
  expect(theme.advice?.('sepia')).toBe('')
})
