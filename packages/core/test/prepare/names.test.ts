import { baseName } from '@lectern/core'
import { expect, it } from 'vitest'

const bytes = (text: string): number => new TextEncoder().encode(text).length

it('a name leaves room for the endings of files, whatever its letters: file systems take 255 bytes', () => {
  expect(baseName('a'.repeat(247))).toBe('a'.repeat(180))
  expect(baseName('é'.repeat(120))).toBe('é'.repeat(90))
  expect(bytes(baseName(`${'語'.repeat(59)}--${'語'.repeat(20)}`))).toBe(177)
  expect(bytes(baseName(`a${'𐍈'.repeat(100)}`))).toBe(177)
})

it('a short name stays what it is', () => {
  expect(baseName('my_first-article.v2')).toBe('my_first-article.v2')
  expect(baseName('...')).toBe('article')
})

it('no name is one that Windows keeps for a device', () => {
  expect(['CON', 'con.v2', '-nul', 'COM¹', 'lpt9'].map(baseName)).toEqual(
    ['CON', 'con.v2', 'nul', 'COM¹', 'lpt9'].map((name) => `article-${name}`),
  )
  expect(['console', 'com', 'Lpt10', 'my.con'].map(baseName)).toEqual(['console', 'com', 'Lpt10', 'my.con'])
})
