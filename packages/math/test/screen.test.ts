import { describe, expect, it } from 'vitest'
import { inAlphabet } from '../src/screen/alphabets.js'
import { forScreen } from '../src/screen/screen.js'

/** A formula as it is on screen. */
function onScreen(mathml: string): string {
  const whole = `<math>${mathml}</math>`
  return forScreen(whole) ?? whole
}

/** The pieces of a formula, as text, with a stroke between them. */
function pieces(mathml: string): string {
  const shown = onScreen(mathml)
  const [whole = '', inner = ''] = /^<math class="[^"]*math-parts[^"]*">(.*)<\/math>$/.exec(shown) ?? []
  if (!whole) return shown.replace(/<[^>]*>/g, '')
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

  it('are letters of a formula, while "normal" stays, and words stay words', () => {
    expect(onScreen('<mi mathvariant="double-struck">R</mi><mi mathvariant="normal">d</mi>')).toBe(
      '<math><mi>ℝ</mi><mi mathvariant="normal">d</mi></math>',
    )
    expect(onScreen('<mtext mathvariant="bold-italic">so</mtext>')).toContain(
      '<mtext mathvariant="bold-italic" class="math-bold math-italic">so</mtext>',
    )
  })
})

describe('What browsers draw from no attribute is said by class', () => {
  const cells = '<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>'

  it('sides of columns, and columns without room between them', () => {
    const shown = onScreen(`<mtable columnalign="right left" columnspacing="0em 2em">${cells}</mtable>`)
    expect(shown).toMatch(/<mtable [^>]*class="math-flush">/)
    expect(shown).toContain('<mtd class="math-right"><mi>a</mi></mtd><mtd class="math-left"><mi>b</mi></mtd>')
  })

  it('lines between columns and rows', () => {
    const shown = onScreen(`<mtable columnlines="solid" rowlines="solid">${cells}${cells}</mtable>`)
    expect(shown.match(/class="[^"]*"/g)).toEqual([
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
  ])('what is around or through something: %s', (notation, names) =>
    expect(onScreen(`<menclose notation="${notation}"><mi>x</mi></menclose>`)).toContain(`class="${names}"`),
  )

  it('a line over something', () =>
    expect(onScreen('<mover><mi>x</mi><mo>―</mo></mover>')).toContain('<mover class="math-over">'))
})

it('a formula that browsers draw as it is has no other form', () =>
  expect(forScreen('<math><mi>a</mi><mo>&lt;</mo><mi>b</mi></math>')).toBeUndefined())

it('characters of markup stay escaped, and are one character where lengths count', () =>
  expect(pieces(row('aaaa &lt; bbbb + cccc'))).toBe('aaaa | &lt;bbbb | +cccc'))

it('bars around a value are fences, a bar between two things is none', () => {
  const bars = (source: string) =>
    [...onScreen(row(source)).matchAll(/<mo(?: form="(\w+)")?>\|/g)].map(([, form]) => form)
  expect(bars('| a | ⋅ | b |')).toEqual(['prefix', 'postfix', 'prefix', 'postfix'])
  expect(bars('P ( A | B )')).toEqual([undefined])
})

it('one equation with a number is no table, and its number comes after it', () => {
  const labelled =
    '<mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable>'
  expect(onScreen(labelled)).toBe('<math><mi>a</mi><mspace width="2em"></mspace><mtext>(1)</mtext></math>')
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
  ])('where a line may end: %s', (source, parted) => expect(pieces(row(source))).toBe(parted))

  it('whose signs keep their room on both sides', () =>
    expect(onScreen(row('aaaa = bbbb'))).toContain('<mrow><mo form="infix">=</mo><mi>bbbb</mi></mrow>'))

  it('and words in it are parted at spaces', () =>
    expect(pieces(`${row('a = b')}<mtext> for every one of them</mtext>`)).toBe(
      'a | =b | \u00a0for\u00a0 | every\u00a0 | one\u00a0 | of\u00a0 | them',
    ))
})

it('what no line can end in is smaller on paper, the wider the smaller', () => {
  const root = (count: number) => onScreen(`<msqrt>${row(Array(count).fill('x').join(' + '))}</msqrt>`)
  const sizes = [5, 12, 20, 25, 40].map((count) => /math-[mw]\w*/.exec(root(count))?.[0])
  const named = ['math-medium', 'math-wide', 'math-wider', 'math-widest']
  expect(sizes).toEqual([undefined, ...named])
})
