import { contrast, defaultTheme, themes } from '@lectern/core'
import { expect, test } from 'vitest'
import { cueAt, cueBefore } from '../src/client/player.js'
import { readPreferences, writePreferences } from '../src/client/preferences.js'
import { pageScript } from '../src/client/script.js'
import { stylesheet } from '../src/index.js'

const cues = [
  ['a~1', 0, 2],
  ['a~2', 2.5, 4],
  ['a~3', 4, 9],
] as const

test.each([
  [0, 0],
  [2.4, 0],
  [2.5, 1],
  [3.9999, 2],
  [100, 2],
])('at %d s cue %d is spoken', (time, index) => expect(cueAt(cues, time)).toBe(index))

test.each([
  [8, 2],
  [4.5, 1],
  [2.6, 0],
  [0.5, 0],
])('back from %d s leads to cue %d', (time, index) => expect(cueBefore(cues, time)).toBe(index))

test('preferences survive a browser that refuses storage', () => {
  expect(readPreferences()).toEqual({})
  expect(writePreferences({ size: '150' })).toBe(false)
})

test('the script is small, whole, and the same each time', () => {
  const script = pageScript({ preferences: true, player: true })
  expect(new TextEncoder().encode(script).length).toBeLessThan(12_000)
  expect(() => new Function(script)).not.toThrow()
  expect(script).not.toMatch(/import|<\/|fetch|eval|XMLHttpRequest/)
  expect(pageScript({ preferences: true, player: true })).toBe(script)
  expect(pageScript({ preferences: false, player: false })).not.toContain('audio')
})

test('every theme keeps its contrast by day, by night, in sepia, and with what is spoken marked', () => {
  for (const theme of Object.values(themes)) {
    for (const [block] of stylesheet(theme).matchAll(/--ground:[^}]*/g)) {
      const color = Object.fromEntries(
        [...block.matchAll(/--([a-z]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
      )
      for (const ink of ['text', 'muted', 'link', 'accent']) {
        for (const ground of ['ground', 'panel']) {
          if (color[ink] && color[ground])
            expect(contrast(color[ink], color[ground])).toBeGreaterThanOrEqual(7)
        }
      }
    }
  }
  expect(contrast('#1a1a1a', '#ffe58a')).toBeGreaterThan(7)
  expect(contrast('#0b3d91', '#ffe58a')).toBeGreaterThan(7)
})

test('large print is larger than the browser would have it; the usual print is not', () => {
  expect(stylesheet(themes['large-print'] ?? defaultTheme)).toContain('font-size:150%;--ground')
  expect(stylesheet(defaultTheme)).toContain('color-scheme:light dark;--ground')
})

test('a family name cannot leave its string', () => {
  const css = stylesheet({ ...defaultTheme, type: { ...defaultTheme.type, text: '"}body{display:none}' } })
  expect(css).toContain('--font-text:"bodydisplaynone"')
})
