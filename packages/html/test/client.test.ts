import { gzipSync } from 'node:zlib'
import { contrast, defaultTheme, themes } from '@lectern/core'
import { formulaStyle } from '@lectern/hast'
import { expect, test } from 'vitest'
import { clientScripts } from '../../../scripts/client-scripts.mjs'
import { cueAt, cueBefore } from '../src/client/player/cues.js'
import { clock } from '../src/client/player/sound.js'
import { readPreferences, remember } from '../src/client/remembered.js'
import * as scripts from '../src/client-scripts.js'
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
  expect(remember('x', '150')).toBe(false)
})

test.each([
  [0, '0:00'],
  [65.9, '1:05'],
  [3845, '1:04:05'],
])('%d s is %s', (seconds, text) => expect(clock(seconds)).toBe(text))

test('the scripts are those that scripts/client-scripts.mjs makes of src/client', async () => {
  const { readFile } = await import('node:fs/promises')
  const kept = await readFile(new URL('../src/client-scripts.ts', import.meta.url), 'utf8')
  expect(kept).toBe(await clientScripts())
})

test('the scripts of a page are no larger than 24 kB, 10 compressed, ask for nothing and end nothing', () => {
  const all = Object.values(scripts)
  const { headScript, pageWithSoundScript } = scripts
  const own = new TextEncoder().encode(headScript + pageWithSoundScript)
  expect(own.length).toBeLessThanOrEqual(24_000)
  expect(gzipSync(own).length).toBeLessThanOrEqual(10_000)
  for (const script of all) {
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toMatch(/\bimport\b|<\/|<!--|fetch|eval|XMLHttpRequest|innerHTML/)
  }
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

test('spaces between letters leave words of joined letters whole', () => {
  expect(stylesheet(defaultTheme)).toMatch(/\[data-letters\] :is\(:lang\(ar\).*\)\{letter-spacing:0\}/)
})

// A long page opens slowly when the browser computes the styles of all elements again. It does so for each element that is put in, where a
// rule such as `tr:last-child>*` may be about anything below a place among siblings, and when a script asks for `document.fonts.ready`.
test('names what stands below a place among siblings, and waits for no fonts, so that a long page opens without a halt', () => {
  const rules = `${stylesheet(defaultTheme)}${formulaStyle}`
  expect(rules).toMatch(/:last-child>:where\(th,td\)/)
  expect(rules).not.toMatch(/:(?:first|last|only|nth)-[\w-]+(?:\([^)]*\))?[ >+~]\*/)
  expect(rules).not.toMatch(/\*>:nth-/)
  for (const script of Object.values(scripts)) expect(String(script)).not.toMatch(/fonts\??\.ready/)
})
