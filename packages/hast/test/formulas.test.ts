import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { inAlphabet } from '../src/formulas/alphabets.js'
import { classNames, formulaStyle, type HastOptions } from '../src/index.js'
import { htmlOf } from './build.js'

/** What is written of a formula on a line of its own, without the attributes of `math`. */
async function written(mathml: string, options: HastOptions = {}): Promise<string> {
  const data = { id: 'm', formula: { mathml: `<math>${mathml}</math>`, speech: 'words', lang: 'en' } }
  const html = await htmlOf([{ type: 'math', value: 'x', data } as RootContent], options)
  return html.replace(/^<div[^>]*>|<\/div>$/g, '').replace(' display="block" alttext="words"', '')
}

/** The pieces of a formula, as text, with a stroke between them. */
async function pieces(mathml: string): Promise<string> {
  const html = await written(mathml)
  const [whole = '', inner = ''] = /^<math class="[^"]*math-parts[^"]*">(.*)<\/math>$/.exec(html) ?? []
  if (!whole) return html.replace(/<[^>]*>/g, '')
  const found: string[] = []
  let depth = 0
  for (const [tag, end, words] of inner.matchAll(/<(\/?)[^>]*>|([^<]+)/g)) {
    if (words) found.push((found.pop() ?? '') + words)
    else if (end) depth--
    else if (depth++ === 0 && tag) found.push('')
  }
  return found.join(' | ')
}

const row = (source: string) =>
  source
    .split(' ')
    .map((part) => (/^[\w.]+$/.test(part) ? `<mi>${part}</mi>` : `<mo>${part}</mo>`))
    .join('')

describe('Alphabets', () => {
  it.each([
    ['double-struck', 'NZQRC1', 'ℕℤℚℝℂ𝟙'],
    ['bold', 'Ab9Ωα', '𝐀𝐛𝟗𝛀𝛂'],
    ['script', 'LA', 'ℒ𝒜'],
    ['fraktur', 'gH', '𝔤ℌ'],
    ['italic', 'hd', 'ℎ𝑑'],
    ['bold-italic', 'αx', '𝜶𝒙'],
    ['monospace', 'a0', '𝚊𝟶'],
    ['sans-serif', 'S', '𝖲'],
  ])('%s has characters of its own, for browsers know `mathvariant` no more', (name, plain, styled) =>
    expect(inAlphabet(plain, name)).toBe(styled),
  )

  it('are letters of a formula, while "normal" stays, and words stay words', async () => {
    expect(await written('<mi mathvariant="double-struck">R</mi><mi mathvariant="normal">d</mi>')).toBe(
      '<math><mi>ℝ</mi><mi mathvariant="normal">d</mi></math>',
    )
    expect(await written('<mtext mathvariant="bold-italic">so</mtext>')).toContain(
      '<mtext mathvariant="bold-italic" class="math-bold math-italic">so</mtext>',
    )
  })
})

describe('What browsers draw from no attribute is said by class', () => {
  const cells = '<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>'

  it('sides of columns, and columns without room between them', async () => {
    const html = await written(`<mtable columnalign="right left" columnspacing="0em 2em">${cells}</mtable>`)
    expect(html).toMatch(/<mtable [^>]*class="math-flush">/)
    expect(html).toContain('<mtd class="math-right"><mi>a</mi></mtd><mtd class="math-left"><mi>b</mi></mtd>')
  })

  it('lines between columns and rows', async () => {
    const html = await written(`<mtable columnlines="solid" rowlines="solid">${cells}${cells}</mtable>`)
    expect(html.match(/class="[^"]*"/g)).toEqual([
      'class="math-line-before"',
      'class="math-line-above"',
      'class="math-line-before math-line-above"',
    ])
  })

  it.each([
    ['box', 'math-box'],
    ['updiagonalstrike', 'math-stroke-up'],
    ['updiagonalstrike downdiagonalstrike', 'math-stroke-up math-stroke-down'],
    ['something new', 'math-box'],
  ])('what is around or through something: %s', async (notation, names) =>
    expect(await written(`<menclose notation="${notation}"><mi>x</mi></menclose>`)).toContain(
      `class="${names}"`,
    ),
  )

  it('a line over something', async () =>
    expect(await written('<mover><mi>x</mi><mo>―</mo></mover>')).toContain('<mover class="math-over">'))

  it('with the prefix of a fragment', async () =>
    expect(await written('<menclose notation="box"><mi>x</mi></menclose>', { classPrefix: 'n-' })).toContain(
      'class="n-math-box"',
    ))
})

it('an attribute that says nothing is left out: EPUB allows none', async () =>
  expect(await written('<mtable frame="" width="100%"></mtable>')).toBe(
    '<math><mtable width="100%"></mtable></math>',
  ))

it('bars around a value are fences, a bar between two things is none', async () => {
  const bars = async (source: string) =>
    [...(await written(row(source))).matchAll(/<mo(?: form="(\w+)")?>\|/g)].map(([, form]) => form)
  expect(await bars('| a | ⋅ | b |')).toEqual(['prefix', 'postfix', 'prefix', 'postfix'])
  expect(await bars('P ( A | B )')).toEqual([undefined])
})

it('one equation with a number is no table, and its number comes after it', async () => {
  const labelled =
    '<mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable>'
  expect(await written(labelled)).toBe(
    '<math><mi>a</mi><mspace width="2em"></mspace><mtext>(1)</mtext></math>',
  )
})

describe('A long formula has pieces', () => {
  it.each([
    ['a = b + c', 'a=b+c'],
    ['aaaa = bbbb + cccc', 'aaaa | =bbbb | +cccc'],
    ['aaaa = − bbbb × ( c + d )', 'aaaa | =−bbbb | ×(c+d)'],
    ['f ( x , y ) → aaaa , bbbb', 'f(x,y) | →aaaa, | bbbb'],
    ['P ( A | B ) = P ( B | A )', 'P(A|B) | =P(B|A)'],
    ['| aaaa + b | ≤ | a | + | b |', '|aaaa+b| | ≤|a| | +|b|'],
    ['] 0 , 1 [ = aaaaaa', ']0,1[=aaaaaa'],
    ['{ aaaaaa , bbbbbb , cccccc , dddddd , eeeeee }', '{aaaaaa, | bbbbbb, | cccccc, | dddddd, | eeeeee}'],
  ])('where a line may end: %s', async (source, parted) => expect(await pieces(row(source))).toBe(parted))

  it('whose signs keep their room on both sides', async () =>
    expect(await written(row('aaaa = bbbb'))).toContain('<mrow><mo form="infix">=</mo><mi>bbbb</mi></mrow>'))

  it('and words in it are parted at spaces', async () =>
    expect(await pieces(`${row('a = b')}<mtext> for every one of them</mtext>`)).toBe(
      'a | =b | \u00a0for\u00a0 | every\u00a0 | one\u00a0 | of\u00a0 | them',
    ))
})

it('the pieces of a formula among words from right to left keep their order', async () => {
  const data = {
    formula: { mathml: `<math>${row('aaaa = bbbb + c')}</math>`, speech: 'words', lang: 'ar' },
  }
  const formula = { type: 'inlineMath', value: 'x', data }
  const among = (lang: string) =>
    htmlOf([{ type: 'paragraph', data: { lang }, children: [formula] } as unknown as RootContent])
  expect(await among('ar')).toContain('<span dir="ltr"><math class="math-parts"')
  expect(await among('en')).not.toContain('dir="ltr"')
})

it('what no line can end in is smaller on paper, the wider the smaller', async () => {
  const root = (count: number) => written(`<msqrt>${row(Array(count).fill('x').join(' + '))}</msqrt>`)
  const sizes = [5, 12, 20, 25, 40].map(async (count) => /math-[mw]\w*/.exec(await root(count))?.[0])
  const named = ['math-medium', 'math-wide', 'math-wider', 'math-widest']
  expect(await Promise.all(sizes)).toEqual([undefined, ...named])
})

it('every class of a formula has a rule, but those that paper alone has', () => {
  const used = classNames.filter((name) => /^math-(?!block|long|medium|wide)/.test(name))
  expect(used.length).toBeGreaterThan(10)
  for (const name of used) expect(formulaStyle).toContain(`.${name}`)
})
