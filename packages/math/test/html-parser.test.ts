import { expect, it, vi } from 'vitest'
import { draw } from '../src/draw.js'
import { adaptor, compile } from '../src/tex.js'

// Three patterns of the parser of HTML in MathJax's bundle take exponential time ("A", a tab and thirty line feeds). They are not bounded, so they
// must never get anything of an article.
it('MathJax never parses HTML of an article', () => {
  const parse = vi.spyOn(adaptor, 'parse')
  const parser = vi.spyOn(adaptor.parser, 'parseFromString')
  const attack = `<A\t${'\n'.repeat(40)}=`
  const formulas = [
    'x^2',
    attack,
    `\\text{${attack}}`,
    `\\unknown{${attack}}`,
    `\\mbox{<b>${attack}}`,
    `\\href{${attack}}{x}`,
    `\\style{${attack}}{x}`,
  ]
  for (const tex of [
    ...formulas,
    `\\begin{tex-html}${attack}\\end{tex-html}`,
    `<tex-html>${attack}</tex-html>`,
  ]) {
    const compiled = compile(tex, true)
    if ('item' in compiled) draw(compiled.item)
  }
  expect(parse).not.toHaveBeenCalled()
  expect(parser).not.toHaveBeenCalled()
})
