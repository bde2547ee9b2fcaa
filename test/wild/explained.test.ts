import { describe, expect, it } from 'vitest'

interface Piece {
  line: number
  text: string
  words: string[]
}
interface Told {
  rule: string
  line?: number
  end?: number
  message: string
  edition?: string
}
interface Explained {
  placed(run: { at: number; words: string[] }, lineOf: (at: number) => number, source: string): Piece[]
  reasons(piece: Piece, row: { dialect: string; findings: Told[] }, edition: string): (string | undefined)[]
}
// @ts-expect-error a script without types
const { placed, reasons }: Explained = await import('./explained.mjs')

const why = (text: string, words: string, findings: Told[] = [], dialect = 'gfm', edition = 'html') =>
  reasons({ line: 7, text, words: words.split(' ') }, { dialect, findings }, edition)

describe('a lost word is explained', () => {
  it('by a finding that quotes it and whose lines cover it, word by word', () => {
    const finding = { rule: 'dialect-unknown', line: 6, end: 8, message: 'The role "octicon" is not known' }
    expect(why('{octicon}`plug` Sphinx', 'octicon plug', [finding])).toEqual([
      'quoted by dialect-unknown',
      undefined,
    ])
    expect(why('octicon', 'octicon', [{ ...finding, line: 1, end: 2 }])).toEqual([undefined])
    expect(why('octicon', 'octicon', [{ ...finding, edition: 'pdf' }])).toEqual([undefined])
  })

  it('by no finding that stands near and says something else', () => {
    const near = { rule: 'dialect-unknown', line: 7, message: 'Something of this paragraph is left out' }
    expect(why('A whole sentence.', 'a whole sentence', [near])).toEqual([undefined, undefined, undefined])
    const missing = { rule: 'picture-missing', line: 7, message: 'The picture "fig3.png" cannot be loaded' }
    expect(why('Figure 3', '3', [missing])).toEqual([undefined])
  })

  it('as the name of a box, but not as its title', () => {
    expect(why('::: tip A title', 'tip a title')).toEqual([
      'name of a box or language of code',
      undefined,
      undefined,
    ])
  })

  it('as a setting for layout, but not as a caption or description', () => {
    expect(why('#| echo: false', 'echo false', [], 'quarto')).not.toContain(undefined)
    expect(why('#| fig-cap: Ships', 'ships', [], 'quarto')).toEqual([undefined])
    expect(why('{#a width=3 fig-alt="Ships"}', 'a ships')).toEqual([
      'identifier, class or measure in braces',
      undefined,
    ])
  })

  it('as TeX, but not between prices, nor in a sentence that names a command', () => {
    expect(why('where $\\alpha = 3$ holds', 'alpha', [], 'pandoc')).toEqual(['TeX of a formula'])
    expect(why('It costs $5 in spring and $6 in autumn', 'spring', [], 'pandoc')).toEqual([undefined])
    expect(why('Write \\LaTeX as you like it', 'write', [], 'pandoc')).toEqual([undefined])
  })

  it('as what stands in braces where they hold attributes, but not words', () => {
    expect(why('{see the other page}', 'see')).toEqual([undefined])
    expect(why('A line that { never ends', 'never')).toEqual([undefined])
    expect(why('```{r, word-template, echo=FALSE}', 'template', [], 'rmarkdown')).not.toContain(undefined)
  })

  it('as the label of a cell, but only inside of the cell', () => {
    const lines = ['```{r}', '#| label: fig-tidy', 'x', '```', 'A tidy sentence.']
    const at = (line: number) =>
      placed({ at: 0, words: ['tidy'] }, () => line, lines.join('\n')).map((piece) =>
        reasons(piece, { dialect: 'quarto', findings: [] }, 'html'),
      )
    expect(at(3)).toEqual([['label of a place']])
    expect(at(5)).toEqual([[undefined]])
  })
})
