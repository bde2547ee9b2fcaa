import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { sniff } from '../../dist/index.js'

const typeOf = (text: string): string => sniff(new TextEncoder().encode(text))

describe('the type of a drawing', () => {
  it.each([
    '<svg>',
    '\uFEFF <svg xmlns="http://www.w3.org/2000/svg">',
    '<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg\n>',
    '<!-- a > b --><!----><SVG >',
    // As Illustrator writes it.
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [\n\t<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns_svg;">',
  ])('is found behind its prolog: %s', (text) => {
    expect(typeOf(text)).toBe('image/svg+xml')
  })

  it.each(['<svgfoo>', '<!-- <svg> ', '<!DOCTYPE html><svg>', 'words <svg>'])('is not that of %s', (text) => {
    expect(typeOf(text)).not.toBe('image/svg+xml')
  })

  it('is found at once among 146 comments', () => {
    const started = processorTime()
    expect(typeOf('<!---->'.repeat(146))).toBe('text/plain')
    expect(processorTime() - started).toBeLessThan(100)
  })
})
