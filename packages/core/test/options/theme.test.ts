import { defaultTheme, optionKinds, paperSize, reportTheme, resolveTheme } from '@lectern/core'
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
])('another colour is named: %o', (change, name) => {
  const given = { ...defaultTheme, color: { ...color, ...change } }
  expect(theme.accepts(given)).toBe(false)
  expect(theme.advice?.(given)).toBe(` Its “${name}” must be a colour such as “#1a2b3c”.`)
})

test.each([
  [{ color: { ...color, code: '#000000' } }, 'color.code', 'an object'],
  [{ base: 'dark' }, 'base', 'default, newspaper, lesson, or report'],
  [{ type: { ...defaultTheme.type, size: Number.NaN } }, 'type.size', 'a number greater than 0'],
  [{ type: { ...defaultTheme.type, leading: 0 } }, 'type.leading', 'a number greater than 0'],
  [{ type: { ...defaultTheme.type, scale: [2, 1] } }, 'type.scale', '6 numbers'],
  [{ type: { ...defaultTheme.type, scale: 2 } }, 'type.scale', '6 numbers'],
  [{ type: { ...defaultTheme.type, align: 'left' } }, 'type.align', 'start or justify'],
  [{ space: { ...defaultTheme.space, indent: -1 } }, 'space.indent', 'a number from 0 to 10000'],
  [
    { page: { ...defaultTheme.page, paper: 'A4' } },
    'page.paper',
    'a3, a4, letter, a5, or a size such as 170x240mm',
  ],
  [{ page: { margin: { top: -60 } } }, 'page.margin.top', 'a number from 0 to 10000'],
  [{ page: { ...defaultTheme.page, duplex: 'no' } }, 'page.duplex', 'true or false'],
])('another token is named: %o', (change, name, allowed) => {
  const given = { ...defaultTheme, ...change }
  expect(theme.accepts(given)).toBe(false)
  expect(theme.advice?.(given)).toBe(` Its “${name}” must be ${allowed}.`)
})

test('what is no theme at all is not asked for its colours', () => {
  expect(theme.accepts('sepia')).toBe(false)
  expect(theme.advice?.('sepia')).toBe('')
  expect(theme.accepts(null)).toBe(false)
  expect(theme.advice?.('newspapr')).toBe(' Did you mean “newspaper”?')
})

test('a token that no theme has is named', () => {
  expect(theme.advice?.({ colour: {} })).toBe(' It has no “colour”. Did you mean “color”?')
  expect(theme.advice?.({ page: { margins: 7 } })).toBe(' It has no “page.margins”. Did you mean “margin”?')
})

test('tokens that are left out are those of the base', () => {
  for (const given of ['report', {}, { base: 'report', type: { size: 13 }, color: undefined }])
    expect(theme.accepts(given)).toBe(true)
  expect(resolveTheme()).toEqual(defaultTheme)
  expect(resolveTheme('report')).toEqual(reportTheme)
  const own = resolveTheme({ base: 'report', type: { size: 13 } })
  expect(own).toEqual({ ...reportTheme, type: { ...reportTheme.type, size: 13 } })
  expect(resolveTheme(own)).toEqual(own)
})

test('margins that are not given keep their proportion on smaller paper', () => {
  const { margin } = defaultTheme.page
  expect(resolveTheme({ page: { paper: '148x210mm' } }).page.margin.top).toBeCloseTo(
    margin.top * (148 / 210),
    2,
  )
  expect(resolveTheme({ page: { paper: 'a3' } }).page.margin).toEqual(margin)
  expect(resolveTheme({ page: { paper: 'a5', margin: { top: 40 } } }).page.margin).toEqual({
    ...margin,
    top: 40,
  })
})

test.each([
  ['a4', [595.28, 841.89]],
  ['6x9in', [432, 648]],
  ['254x127mm', [720, 360]],
  ['50x50mm', undefined],
  ['10000x10000mm', undefined],
  ['6x9', undefined],
  ['constructor', undefined],
])('paper of %s is %o points', (paper, size) => {
  const found = paperSize(paper)
  expect(found?.map((side) => Math.round(side * 100) / 100)).toEqual(size)
})
