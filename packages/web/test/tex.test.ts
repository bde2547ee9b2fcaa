import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const mathJax = '<script src="https://cdn.example/mathjax@3/es5/tex-mml-chtml.js"></script>'
const withDollars = `<script>MathJax = { tex: { inlineMath: [['$', '$'], ['\\\\(', '\\\\)']] } }</script>${mathJax}`
const autoRender =
  '<script src="katex/contrib/auto-render.min.js"></script><script>renderMathInElement(document.body, { delimiters: [{ left: "$", right: "$", display: false }] })</script>'

async function read(body: string, head = '') {
  const value = `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><main>${body}</main></body></html>`
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  const formulas: string[] = []
  const look = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (/^(?:inlineMath|math)$/.test(node.type)) formulas.push(`${node.type}: ${node.value}`)
    for (const child of node.children ?? []) look(child as typeof node)
  }
  look(tree as Parameters<typeof look>[0])
  const findings = findingsOf(file).map(({ message }) => message)
  return { formulas, findings, text: textOf(tree).replace(/\s+/g, ' ').trim() }
}

describe('TeX in an element for a formula is one, whatever draws it', () => {
  it.each([
    ['pandoc', '<span class="math inline">\\(x^2\\)</span>', 'inlineMath: x^2'],
    ['pandoc for KaTeX', '<span class="math inline">x^2</span>', 'inlineMath: x^2'],
    ['pandoc, on lines of its own', '<span class="math display">\\[x^2\\]</span>', 'math: x^2'],
    ['Sphinx', '<span class="math notranslate nohighlight">\\(\\alpha\\)</span>', 'inlineMath: \\alpha'],
    ['MkDocs', '<span class="arithmatex">\\(\\beta\\)</span>', 'inlineMath: \\beta'],
    ['CKEditor', '<span class="math-tex">\\(\\gamma\\)</span>', 'inlineMath: \\gamma'],
  ])('%s', async (_, element, formula) => {
    expect((await read(`<p>Take ${element} here.</p>`)).formulas).toEqual([formula])
  })

  it('but not an element that only has such a name', async () => {
    const { formulas, text } = await read('<p>In <span class="math">figures <b>and</b> words</span>.</p>')
    expect([formulas, text]).toEqual([[], 'In figures and words.'])
  })
})

describe('TeX in words', () => {
  it('is a formula where MathJax or KaTeX is loaded', async () => {
    const body = '<p>Let \\(x\\) be.</p><p>$$y &lt; 1$$</p><p>\\begin{align}a &amp;= b\\end{align}</p>'
    const formulas = ['inlineMath: x', 'math: y < 1', 'math: \\begin{align}a &= b\\end{align}']
    expect((await read(body, mathJax)).formulas).toEqual(formulas)
    expect((await read(body, autoRender)).formulas).toEqual(formulas)
  })

  it('stays words where nothing would draw it, in code, and where a class says so', async () => {
    expect((await read('<p>The mark \\(x\\) of LaTeX.</p>')).formulas).toEqual([])
    const body = '<p><code>\\(x\\)</code></p><pre>$$x$$</pre><p class="tex2jax_ignore">\\(x\\)</p>'
    expect((await read(body, mathJax)).formulas).toEqual([])
  })

  it('stands between single dollars where the page asks for them, or where it is TeX beyond doubt', async () => {
    expect((await read('<p>Let $n$ be $2k$.</p>', withDollars)).formulas).toEqual([
      'inlineMath: n',
      'inlineMath: 2k',
    ])
    expect((await read('<p>Let $n$ be $x_1$.</p>', mathJax)).formulas).toEqual(['inlineMath: x_1'])
    expect((await read('<p>Let $n$ be.</p>', autoRender)).formulas).toEqual(['inlineMath: n'])
  })

  it('is no money', async () => {
    const { formulas, text } = await read('<p>It costs $5 and $6, or \\$7.</p>', withDollars)
    expect([formulas, text]).toEqual([[], 'It costs $5 and $6, or \\$7.'])
  })

  it('that does not end is words', async () => {
    const { formulas, text } = await read('<p>An \\(open one, and $$another.</p>', mathJax)
    expect([formulas, text]).toEqual([[], 'An \\(open one, and $$another.'])
  })
})

describe('MathML becomes TeX only where the TeX says all of it', () => {
  it.each([
    [
      '<math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable></math>',
      '\\begin{matrix}a & b\\end{matrix}',
    ],
    ['<math><mtable><mtr><mtd>where</mtd></mtr></mtable></math>', '\\text{where}'],
    ['<math><mtable><mtr><mtd>其中</mtd></mtr></mtable></math>', '\\text{其中}'],
    ['<math>let <mi>x</mi></math>', '\\text{let }x'],
    ['<math><mi>a</mi><mo>+</mo>boats</math>', 'a+\\text{boats}'],
    ['<math>50% of {all}</math>', '\\text{50\\% of \\{all\\}}'],
    ['<math><mi>x</mi><mphantom><mi>y</mi></mphantom></math>', 'x'],
  ])('%s', async (math, expected) => {
    const { formulas } = await read(`<p>${math}</p>`)
    expect(formulas.join(' ')).toContain(expected)
  })
})

it('MathML of thousands of characters is no formula: they are kept, and told', async () => {
  const words = 'x!'.repeat(15_000)
  const { formulas, findings } = await read(`<p><math><mi>${words}</mi></math></p>`)
  expect(formulas).toEqual([`inlineMath: ${words}`])
  expect(findings).toContainEqual(expect.stringContaining('This formula has no TeX'))
})
