import { compile } from '../src/tex.js'

/** What speech is asked about: a formula of each kind, as MathML. */
export const formulas = [
  'x^2',
  '\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}',
  '\\sum_{i=1}^n i^3',
  '\\int_0^\\infty e^{-x}\\,dx',
  '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}',
  '\\mathbb{R}\\subset\\mathbb{C}',
  '\\mathbf{A}\\ne\\mathfrak{B}',
  '\\sin^{-1}x+\\ln y',
  "f''(x)",
  '\\Delta ABC',
  '5\\,\\mathrm{km}',
  '\\begin{cases}1&x>0\\\\0&x\\le0\\end{cases}',
].map(mathmlOf)

export function mathmlOf(tex: string): string {
  const compiled = compile(tex, true)
  if ('problem' in compiled) throw new Error(compiled.problem)
  return compiled.mathml
}
