import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { parseMathml } from '../src/mathml.js'

const shape = (node: unknown): unknown => {
  const { tagName, value, children = [] } = node as { tagName?: string; value?: string; children?: unknown[] }
  return tagName ? [tagName, ...children.map(shape)] : value
}

describe('MathML', () => {
  it.each([
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
    '<math><mfrac><mn>1</mn><msqrt><mi>&#x3B1;</mi></msqrt></mfrac><mspace width="1em"/><mo>&lt;</mo></math>',
    '<math><mtext>a &amp; b&#160;c</mtext><mrow></mrow></math>',
    '<math><mo fence="true" stretchy="false">(</mo>\n  <mi mathvariant="normal">𝔸</mi></math>',
  ])('is read as a reader of HTML reads it: %s', (source) => {
    expect(shape(parseMathml(source))).toEqual(shape(fromHtml(source, { fragment: true }).children[0]))
  })

  it('keeps attributes as they are written', () => {
    expect(
      parseMathml('<math><mo form="prefix" title="a &quot;b&quot;">+</mo></math>')?.children[0],
    ).toMatchObject({
      properties: { form: 'prefix', title: 'a "b"' },
    })
  })

  it.each([
    '',
    'x',
    '<math><mi>x</math>',
    '<math></math></math>',
    '<math/><math/>',
    '<math><!-- a --></math>',
    '<math a=b/>',
  ])('that is not well-formed is none: %s', (source) => expect(parseMathml(source)).toBeUndefined())
})
