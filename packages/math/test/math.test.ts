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

  it('has a drawing that stays inside its box', async () => {
    const { formula: found } = await formula(
      '\\left(\\sum_{i=1}^{n} \\frac{\\frac12}{\\frac34}\\right) + \\sqrt{\\frac{a}{b}}',
    )
    const drawing = found?.drawing
    expect(drawing?.paths.length).toBeGreaterThan(10)
    for (const path of drawing?.paths ?? []) {
      for (const [, x, y] of path.matchAll(/[MLT](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-60)
        expect(Number(x)).toBeLessThanOrEqual((drawing?.width ?? 0) + 60)
        expect(Number(y)).toBeGreaterThanOrEqual(-(drawing?.height ?? 0) - 60)
        expect(Number(y)).toBeLessThanOrEqual((drawing?.depth ?? 0) + 60)
      }
    }
  })

  it.each([
    ['x^x', 1, Math.SQRT1_2],
    ['x_{a^x}', 2, 0.5],
    // Half is the least.
    ['x^{a^{a^x}}', 3, 0.5],
  ])('draws scripts smaller than their base: %s', async (tex, at, share) => {
    const heightOf = (path = '') => {
      const ys = [...path.matchAll(/[MLQTC][^MLQTCZ]*? (-?[\d.]+)(?=[MLQTCZ]|$)/g)].map(([, y]) => Number(y))
      return Math.max(...ys) - Math.min(...ys)
    }
    const paths = (await formula(tex)).formula?.drawing?.paths ?? []
    expect(heightOf(paths[at]) / heightOf(paths[0])).toBeCloseTo(share, 2)
  })

  it('draws fractions in a line as large as the line', async () => {
    const { paths = [] } = (await formula('x + \\frac{x}{y^x}')).formula?.drawing ?? {}
    const widths = paths.map((path) => {
      const xs = [...path.matchAll(/[MLQTC](-?[\d.]+) /g)].map(([, x]) => Number(x))
      return Math.max(...xs) - Math.min(...xs)
    })
    const first = widths[0] ?? 0
    const found = widths.slice(1).map((width) => Math.round((width / first) * 100) / 100)
    expect(found).toContain(1)
    expect(found).toContain(0.71)
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
    expect(found?.drawing?.words).toEqual([{ text: 'Fläche', x: 0, y: 0, width: 3600, size: 1000, token: 0 }])
    expect(found?.drawing?.tokens).toEqual([1, 2, 3, 4])
  })

  it('counts the tokens that are drawn, and no spaces', async () => {
    expect((await formula('x \\quad y')).formula?.drawing?.tokens).toEqual([0, 1])
  })

  it('draws words of plain letters itself', async () => {
    expect((await formula('\\text{area}')).formula?.drawing).not.toHaveProperty('words')
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

it('places where a long formula may be parted say which are before relations', async () => {
  const [result] = await workOutAll([
    { tex: 'a + b = c \\le d \\cdot e \\to f', display: true, lang: 'en', drawn: true },
  ])
  const breaks = result && 'drawing' in result ? result.drawing?.breaks : []
  expect(breaks?.map(({ relation = false }) => relation)).toEqual([false, true, true, false, true])
})

describe('a long formula may be parted', () => {
  const pieces = async (tex: string) => {
    const [result] = await workOutAll([{ tex, display: true, lang: 'en', drawn: true }])
    const drawing = result && 'drawing' in result ? result.drawing : undefined
    const stops = [0, ...(drawing?.breaks ?? []).map(({ paths }) => paths), drawing?.paths.length ?? 0]
    return stops.slice(1).map((stop, index) => stop - (stops[index] ?? 0))
  }

  // How much ink (letters, bars, signs) is in each piece.
  it.each([
    ['before relations and signs between terms', 'a + b - c = d', [1, 2, 2, 2]],
    ['not behind the sign of a number', 'a = -b', [1, 3]],
    ['after commas', 'x, y, z', [2, 2, 1]],
    ['not between fences', 'f(x + y) = \\left(a + b\\right) c', [6, 7]],
    ['not between bars', '|a + b| \\le |a| + |b|', [5, 4, 4]],
    ['not where fences have no other', ']0, 1[', [5]],
    ['not in fractions', '\\frac{a + b}{c} = d', [5, 2]],
    ['not over rows', '\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', [6]],
    ['in a row of its own', '{a = b}', [1, 2]],
  ])('%s: %s', async (_, tex, expected) => expect(await pieces(tex)).toEqual(expected))

  const linesOf = async (tex: string) => {
    const [result] = await workOutAll([{ tex, display: true, lang: 'en', drawn: true }])
    return result && 'drawing' in result ? result.drawing?.rows : undefined
  }

  it('line by line, and each line before relations and signs', async () => {
    const lines = await linesOf('\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}')
    expect(lines?.map(({ paths, breaks }) => [paths, breaks.map(({ paths: at }) => at)])).toEqual([
      [
        [0, 5],
        [1, 3],
      ],
      [[5, 7], [5]],
    ])
    const [first, second] = lines ?? []
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(1000)
  })

  it.each(['\\begin{matrix} a & b \\\\ c & d \\end{matrix}', 'a = b'])(
    'never a matrix, or one line: %s',
    async (tex) => expect(await linesOf(tex)).toBeUndefined(),
  )

  it('those with numbers, each with its number behind it', async () => {
    const tex = '\\begin{align} a &= b \\tag{1} \\\\ c + d &= e \\\\ f &= g \\tag{2} \\end{align}'
    const lines = await linesOf(tex)
    // a = b (1), c + d = e, f = g (2): a number may stand on a line of its own.
    expect(lines?.map(({ paths: [from, to] }) => to - from)).toEqual([6, 5, 6])
    expect(lines?.map(({ breaks }) => breaks.length)).toEqual([2, 2, 2])
  })
  it('one line with a number, too, at the side of the formula that is its own', async () => {
    const lines = await linesOf('x = y \\tag{7}')
    expect(lines?.map(({ paths }) => paths)).toEqual([[0, 6]])
  })
})
