import type { Finding } from '@lectern/core'
import { expect, it } from 'vitest'
import { annotation } from '../src/command/github.js'

const finding: Finding = {
  path: 'news, today/a:b.md',
  line: 12,
  column: 3,
  severity: 'error',
  rule: 'image-alt',
  source: 'check',
  message: 'This picture has no description\nof its 50%',
  wcag: ['1.1.1'],
  hint: 'Write one.',
}

it('is an annotation at its line', () => {
  expect(annotation(finding)).toBe(
    '::error file=news%2C today/a%3Ab.md,line=12,col=3,title=image-alt::This picture has no description%0Aof its 50%25%0AWrite one.',
  )
})

it('has no line where the source counts in paragraphs, or says none', () => {
  const { line: _, ...unplaced } = finding
  const start = '::notice file=news%2C today/a%3Ab.md,title=image-alt::'
  expect(annotation({ ...finding, severity: 'info', unit: 'paragraph' }).startsWith(start)).toBe(true)
  expect(annotation({ ...unplaced, severity: 'info' }).startsWith(start)).toBe(true)
})
