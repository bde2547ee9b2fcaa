import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Article, prepare, VFile } from '@lectern/core'
import { mathPass } from '@lectern/math'
import { describe, expect, it } from 'vitest'
import { workOutAll } from '../src/task.js'

async function formula(value: string, lang = 'en', alt?: string) {
  const article = await prepare(
    { type: 'root', children: [{ type: 'math', value, ...(alt ? { alt } : {}) }] },
    new VFile({ path: 'lesson.md' }),
    { front: { values: { title: 'T', lang, date: '2026-01-01' }, positions: {} }, passes: [mathPass] },
  )
  return { article, formula: article.tree.children[1]?.data?.formula }
}
/** Letters, bars and signs, with how large each is drawn. */
const inkOf = (svg = '') => [...svg.matchAll(/<(?:path|rect|line|text)\b/g)]
const svgOf = (parts: readonly { svg: string }[] = []) => parts.map(({ svg }) => svg).join('')

const rulesOf = (article: Article) => article.findings.map(({ rule }) => rule)

describe('a formula', () => {
  it.each([
    ['en', 'x squared'],
    ['fr', 'x au carré'],
    ['es', 'x al cuadrado'],
    ['de', 'x Quadrat'],
  ])('is spoken in %s', async (lang, words) => {
    expect((await formula('x^2', lang)).formula).toMatchObject({ speech: words, lang })
  })

  it('has MathML with its namespace and nothing of the tool that made it', async () => {
    const { formula: found } = await formula('\\frac{1}{2}')
    expect(found?.mathml).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
    )
  })

  it.each([
    ['4{,}19', '4,19'],
    ['1{,}000{,}000', '1,000,000'],
    ['3.5', '3.5'],
  ])('has the number %s as one, whichever sign parts it', async (tex, number) => {
    const { formula: found } = await formula(tex, 'de')
    expect(found?.mathml).toContain(`<mn>${number}</mn>`)
  })

  it('may hold the sign of a currency, which MathJax itself stumbles over', async () => {
    const { formula: found, article } = await formula('5\\,€', 'de')
    expect(rulesOf(article)).toEqual([])
    expect(found).toMatchObject({ speech: '5 Euro' })
    expect(found?.mathml).toContain('&#x20AC;')
    expect(JSON.stringify(found?.drawing)).toContain('€')
  })

  it('has a drawing with its size', async () => {
    const { formula: found } = await formula('\\left(\\frac{\\frac12}{\\frac34}\\right)')
    const [part, ...more] = found?.drawing?.parts ?? []
    expect(more).toEqual([])
    expect(inkOf(part?.svg).length).toBeGreaterThan(8)
    expect(part?.svg).toMatch(
      new RegExp(
        `^<svg xmlns="[^"]+" viewBox="0 -${part?.height} ${part?.width} ${(part?.height ?? 0) + (part?.depth ?? 0)}">`,
      ),
    )
    expect(part?.svg).not.toMatch(/data-(?!token|text|advance)|style=|class=/)
  })

  it.each([
    ['x', 'x', 572],
    ['\\mathbf{v}', '𝐯', 607],
    ['\\mathbb{R}', 'ℝ', 722],
    ['\\pi', 'π', 570],
    ['\\sum', '∑', 1444],
    ['h', 'h', 576],
  ])('has %s as a glyph that stands for %s', async (tex, text, advance) => {
    const { formula: found } = await formula(tex)
    expect(found?.drawing?.parts[0]?.svg).toContain(`data-text="${text}" data-advance="${advance}"`)
  })

  it('has tall brackets in pieces that stand for nothing', async () => {
    const { formula: found } = await formula('\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\end{matrix}\\right)')
    const texts = (found?.drawing?.parts[0]?.svg ?? '').matchAll(/data-text="([^"]*)"/g)
    expect(Array.from(texts, ([, text]) => text).join('')).toBe('1234')
  })

  it.each([
    ['x^x', 1],
    ['x_{a^x}', 2],
    // Half is the least.
    ['x^{a^{a^x}}', 2],
  ])('draws scripts smaller than their base: %s', async (tex, times) => {
    const [{ svg } = { svg: '' }] = (await formula(tex)).formula?.drawing?.parts ?? []
    const scales = [...svg.matchAll(/scale\((0\.\d+)\)/g)].map(([, scale]) => Number(scale))
    expect(scales).toEqual(Array.from({ length: times }, () => expect.closeTo(Math.SQRT1_2, 2)))
  })

  it('draws fractions in a line as large as the line', async () => {
    const article = await prepare(
      {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'inlineMath', value: '\\frac{x}{y}' }] }],
      },
      undefined,
      { passes: [mathPass] },
    )
    const [, paragraph] = article.tree.children
    const [node] = paragraph?.type === 'paragraph' ? paragraph.children : []
    const drawing = node?.type === 'inlineMath' ? node.data?.formula?.drawing : undefined
    expect(svgOf(drawing?.parts)).toMatch(/^<svg.*<path/)
    expect(svgOf(drawing?.parts)).not.toContain('scale(0.')
  })

  it('says what the author says', async () => {
    expect((await formula('x^2', 'en', 'the area')).formula?.speech).toBe('the area')
  })

  it('that does not parse keeps its source, with a finding', async () => {
    const { article, formula: found } = await formula('\\frac{1')
    expect(found).toBeUndefined()
    expect(rulesOf(article)).toEqual(['math-syntax'])
  })

  it('in a language without rules is spoken in English, marked so', async () => {
    const { article, formula: found } = await formula('x^2', 'ar')
    expect(found?.lang).toBe('en')
    expect(rulesOf(article)).toEqual(['math-speech-language'])
  })

  it('leaves words with letters that its font lacks to the font of the article, whole', async () => {
    const { formula: found } = await formula('\\text{Fläche} = a \\cdot b')
    expect(svgOf(found?.drawing?.parts)).toMatch(
      /data-token="0"><text transform="scale\(1,-1\)" font-size="884px" textLength="3600">Fläche<\/text><\/g>/,
    )
  })

  it('counts the tokens that are drawn, and no spaces', async () => {
    const tokens = [
      ...svgOf((await formula('x \\quad y')).formula?.drawing?.parts).matchAll(/data-token="(\d)"/g),
    ]
    expect(tokens.map(([, token]) => token)).toEqual(['0', '1'])
  })

  it('draws words of plain letters itself', async () => {
    expect(svgOf((await formula('\\text{area}')).formula?.drawing?.parts)).not.toContain('<text')
  })

  it.each([
    '\\newcommand{\\half}{\\frac12}',
    '\\def\\half{\\frac12}',
    '\\let\\half=x',
    '\\Newextarrow{\\half}{5,10}{0x21C0}',
  ])('keeps what it defines to itself, whichever is worked out first: %s', async (definition) => {
    expect((await formula(`${definition} \\half{a}`)).formula?.mathml).toMatch(/<mfrac>|<mi>x|&#x21C0;/)
    expect(rulesOf((await formula('\\half + 1')).article)).toEqual(['math-syntax'])
  })

  it('that stands twice is worked out once', async () => {
    const math = { type: 'math', value: 'a+b' } as const
    const { tree } = await prepare({ type: 'root', children: [{ ...math }, { ...math }] }, undefined, {
      passes: [mathPass],
    })
    const [, one, two] = tree.children.map(({ data }) => data?.formula)
    expect(two).toEqual(one)
    expect(two?.drawing).toBe(one?.drawing)
  })

  it('cannot load code or write attributes', async () => {
    expect(rulesOf((await formula('\\require{html}')).article)).toEqual(['math-syntax'])
    expect(rulesOf((await formula('\\href{javascript:alert(1)}{x}')).article)).toEqual(['math-syntax'])
  })
})

describe('outside of a test runner', () => {
  /** Regression: Vitest shows names of CommonJS modules that Node itself does not. */
  it('speaks in plain Node as well', () => {
    const program = `
      import { prepare } from '@lectern/core'
      import { mathPass } from '@lectern/math'
      const { tree } = await prepare({ type: 'root', children: [{ type: 'math', value: 'x^2' }] }, undefined, { passes: [mathPass] })
      process.stdout.write(tree.children[1].data.formula.speech)`
    const folder = fileURLToPath(new URL('..', import.meta.url))
    const spoken = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(spoken).toBe('x squared')
  })
})

async function drawingOf(tex: string) {
  const [result] = await workOutAll([{ tex, display: true, lang: 'en', drawn: true }])
  return result && 'drawing' in result ? result.drawing : undefined
}

it('places where a long formula may be parted say which are before relations', async () => {
  const drawing = await drawingOf('a + b = c \\le d \\cdot e \\to f')
  const relations = drawing?.parts.map(({ relation = false }) => relation)
  expect(relations).toEqual([false, true, true, false, true, false])
})

describe('a long formula may be parted', () => {
  // How much ink (letters, bars, signs) is in each piece.
  it.each([
    ['before relations and signs between terms', 'a + b - c = d', [1, 2, 2, 2]],
    ['not between stretched fences', 'f(x) = \\left(a + b\\right) c', [4, 7]],
    ['not in fractions', '\\frac{a + b}{c} = d', [5, 2]],
    ['not over rows', '\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', [6]],
  ])('%s: %s', async (_, tex, expected) => {
    const drawing = await drawingOf(tex)
    expect(drawing?.parts.map(({ svg }) => inkOf(svg).length)).toEqual(expected)
  })

  it('not behind a sign that stands alone', async () => {
    expect((await drawingOf('a = -b'))?.parts.map(({ stays = false }) => stays)).toEqual([false, true, false])
  })

  it('where its author ends a line', async () => {
    expect((await drawingOf('a \\\\ b'))?.parts.map(({ ends = false }) => ends)).toEqual([true, false])
  })

  const linesOf = async (tex: string) =>
    (await drawingOf(tex))?.lines?.map((line) => line.map(({ svg }) => inkOf(svg).length))

  it('line by line, and each line before relations and signs', async () => {
    expect(await linesOf('\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}')).toEqual([
      [1, 2, 2],
      [0, 2],
    ])
  })

  it.each(['\\begin{matrix} a & b \\\\ c & d \\end{matrix}', 'a = b'])(
    'never a matrix, or one line: %s',
    async (tex) => expect(await linesOf(tex)).toBeUndefined(),
  )

  it('those with numbers, each with its number behind it', async () => {
    const tex = '\\begin{align} a &= b \\tag{1} \\\\ c + d &= e \\\\ f &= g \\tag{2} \\end{align}'
    // a = b (1), c + d = e, f = g (2).
    const ink = (await linesOf(tex))?.map((parts) => parts.reduce((sum, part) => sum + part, 0))
    expect(ink).toEqual([6, 5, 6])
  })

  it('one line with a number, too, at the side of the formula that is its own', async () => {
    expect((await linesOf('x = y \\tag{7}'))?.flat().reduce((sum, part) => sum + part, 0)).toBe(6)
  })
})

describe('parts in one another', () => {
  const environments = 'matrix pmatrix cases aligned gathered split smallmatrix array'.split(' ')
  it.each([
    ...environments.map((name) => [`\\begin{${name}}${name === 'array' ? '{c}' : ''}`, `\\end{${name}}`]),
    ...['\\substack{', '\\frac{1}{', '\\sqrt{', '\\boxed{', '\\overset{a}{', 'x^{', '{'].map((open) => [
      open,
      '}',
    ]),
    ['\\left(', '\\right)'],
    ['\\text{$', '$}'],
  ])('%s: 60 are refused or drawn, 16 in a second', async (open, close) => {
    const nested = (depth: number) => `${open.repeat(depth)}x${close.repeat(depth)}`
    const workOut = (tex: string) => workOutAll([{ tex, display: true, lang: 'en', drawn: true }])
    await workOut('x')
    for (const depth of [8, 16, 60]) {
      const begun = performance.now()
      const [result] = await workOut(nested(depth))
      expect(performance.now() - begun).toBeLessThan(5_000)
      if (result && 'problem' in result) expect(result.problem).toBe('its parts are nested more than 50 deep')
      else expect(result).toHaveProperty('spoken')
    }
  })
})
