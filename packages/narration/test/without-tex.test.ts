import { expect, it } from 'vitest'
import { withoutTex } from '../src/spoken/without-tex.js'
import { p, told } from './tell.js'

const image = (alt: string) => ({ type: 'image' as const, url: 'a.png', alt })

it('says the TeX of an alternative text in words', async () => {
  expect(await told([p(image('A 2\\times 2 grid')), p(image('The line $y \\leq \\frac{x}{2}$'))])).toEqual([
    'Picture: A two by two grid',
    'Picture: The line y at most x divided by two',
  ])
})

it.each([
  ['2\\times 2', '2 × 2'],
  ['a$2\\times2$ b', 'a2 × 2 b'],
  ['\\alpha and \\beta_1', 'α and β 1'],
  ['the set \\mathbb{R}^{2}', 'the set R²'],
  ['$x^2$ against $n$', 'x² against n'],
  ['\\sqrt{2} \\approx 1.41', '√(2) ≈ 1.41'],
  ['\\frac{1}{2} cup', '1/2 cup'],
  ['5\\% of \\pi', '5% of π'],
])('%s', (written, plain) => {
  expect(withoutTex(written)).toBe(plain)
})

it.each([
  'C:\\times\\new',
  'The key \\ and \\n',
  'It costs $5 or $6',
  'a \\constructor b',
  'snake_case and x^2',
])('leaves what is no TeX alone: %s', (text) => {
  expect(withoutTex(text)).toBe(text)
})
