import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { classNames, formulaStyle, type HastOptions } from '../src/index.js'
import { htmlOf } from './build.js'

const mathml = '<math><mi>aaaa</mi><mo>=</mo><mi>bbbb</mi></math>'
const parted =
  '<math class="math-parts math-medium"><mrow><mi>aaaa</mi></mrow><mrow><mo>=</mo><mi>bbbb</mi></mrow></math>'

/** What is written of a formula on a line of its own, without the attributes of `math`. */
async function written(
  formula: { mathml: string; screen?: string },
  options: HastOptions = {},
): Promise<string> {
  const data = { id: 'm', formula: { ...formula, speech: 'words', lang: 'en' } }
  const html = await htmlOf([{ type: 'math', value: 'x', data } as RootContent], options)
  return html.replace(/^<div[^>]*>|<\/div>$/g, '').replace(' display="block" alttext="words"', '')
}

it('a formula is placed in its form for screens, where it has one', async () => {
  expect(await written({ mathml, screen: parted })).toBe(parted)
  expect(await written({ mathml })).toBe(mathml)
})

it('its classes have the prefix of a fragment', async () =>
  expect(await written({ mathml, screen: parted }, { classPrefix: 'n-' })).toContain(
    '<math class="n-math-parts n-math-medium">',
  ))

it('classes other than those of formulas are left out', async () =>
  expect(await written({ mathml: '<math><mi class="visually-hidden math-bold evil">x</mi></math>' })).toBe(
    '<math><mi class="math-bold">x</mi></math>',
  ))

it('an attribute that says nothing is left out: EPUB allows none', async () =>
  expect(await written({ mathml: '<math><mtable frame="" width="100%"></mtable></math>' })).toBe(
    '<math><mtable width="100%"></mtable></math>',
  ))

it('the pieces of a formula among words from right to left keep their order', async () => {
  const data = { formula: { mathml, screen: parted, speech: 'words', lang: 'ar' } }
  const formula = { type: 'inlineMath', value: 'x', data }
  const among = (lang: string) =>
    htmlOf([{ type: 'paragraph', data: { lang }, children: [formula] } as unknown as RootContent])
  expect(await among('ar')).toContain('<span dir="ltr"><math class="math-parts math-medium"')
  expect(await among('en')).not.toContain('dir="ltr"')
})

it('every class of a formula has a rule, but those that paper alone has', () => {
  const used = classNames.filter((name) => /^math-(?!block|long|medium|wide)/.test(name))
  expect(used.length).toBeGreaterThan(10)
  for (const name of used) expect(formulaStyle).toContain(`.${name}`)
})

it('a formula is tied to the signs right at it, and no others', async () => {
  const formula = {
    type: 'inlineMath',
    value: 'x',
    data: { formula: { mathml, speech: 'words', lang: 'en' } },
  }
  const among = async (before: string, behind: string, options: HastOptions = {}) => {
    const words = [before, behind].map((value) => ({ type: 'text', value }))
    const children = [words[0], formula, words[1]]
    const made = await htmlOf([{ type: 'paragraph', children } as unknown as RootContent], options)
    return made.replace(/<math[^>]*>.*?<\/math>/, 'M').replace(/^<p[^>]*>|<\/p>$/g, '')
  }
  expect(await among('see (', '), and')).toBe('see <span class="tied">(M),</span> and')
  expect(await among('for ', '.')).toBe('for <span class="tied">M.</span>')
  expect(await among('(', ' on')).toBe('<span class="tied">(M</span> on')
  expect(await among('for ', ' and')).toBe('for M and')
  expect(await among('for ', '-th', { classPrefix: 'n-' })).toBe('for M-th')
  expect(await among('for ', ';', { classPrefix: 'n-' })).toBe('for <span class="n-tied">M;</span>')
})
