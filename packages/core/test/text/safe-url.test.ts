import { isSafeUrl, safeUrl } from '@lectern/core'
import { expect, test } from 'vitest'

test.each([
  ['https://e.org/a b', 'https://e.org/a%20b'],
  ['page.html#x', 'page.html#x'],
  ['page.html?at=12:30', 'page.html?at=12:30'],
  ['mailto:a@e.org', 'mailto:a@e.org'],
  ['https://[::1]/x', 'https://[::1]/x'],
  ['https://example.org/a#b#c', 'https://example.org/a#b%23c'],
])('%j is followed as %j', (url, expected) => expect(safeUrl(url)).toBe(expected))

test.each([
  '',
  ' ',
  '\u200b',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'java\u00adscript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'data:text/html,x',
  'data:image/svg+xml,x',
  'vbscript:x',
  'blob:https://e.org/1',
  'view-source:https://e.org',
  'file:///etc/passwd',
  'feed:javascript:alert(1)',
  'x y:z',
  '//host/share',
  '\\\\host\\share',
  '/\\host/share',
])('%j is not followed', (url) => {
  expect(isSafeUrl(url)).toBe(false)
  expect(safeUrl(url)).toBeUndefined()
})
