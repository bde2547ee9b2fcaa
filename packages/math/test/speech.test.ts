import { describe, expect, it } from 'vitest'
import { speak } from '../src/speech.js'
import { formulas, mathmlOf } from './formulas.ts'

describe('speech', () => {
  it.each([
    ['\\int_0^\\infty x\\,dx', 'en', 'the integral from 0 to infinity of x d x'],
    ['\\Gamma(x)', 'en', 'Gamma of x'],
    ['\\emptyset', 'de', 'leere Menge'],
    ['90^\\circ', 'en', '90 degrees'],
    ['90^\\circ', 'fr', '90 degrés'],
    ['90^\\circ', 'no', '90 grader'],
    ['5\\,\\mathrm{km}', 'en', '5 kilometers'],
    ['5\\,\\mathrm{m}', 'de', '5 Meter'],
    ['5m', 'en', '5 m'],
    ['f\\circ g', 'en', 'f composed with g'],
  ])('%s in %s: says what it is, not what it looks like', async (tex, lang, said) => {
    expect((await speak(mathmlOf(tex), lang)).text).toBe(said)
  })

  it.each([
    ['f(x)=2x', 'f de x igual a 2 x'],
    ['\\frac{1}{2}+\\frac{3}{4}', 'un medio más 3 cuartos'],
    ['\\frac{2}{13}', '2 sobre 13'],
    ['\\frac{a+b}{c}', 'fracción con numerador a más b y denominador c'],
    ['\\sqrt{x}+\\sqrt[4]{x}', 'raíz cuadrada de x más raíz cuarta de x'],
    ['x^2+y^3+z^n', 'x al cuadrado más y al cubo más z elevado a n'],
    ['\\sum_{i=1}^n i', 'el sumatorio desde i igual a 1 hasta n de i'],
    ['\\int_0^\\infty e^{-x}\\,dx', 'la integral desde 0 hasta infinito de e elevado a menos x d x'],
    ['\\lim_{x\\to 0}f(x)', 'límite cuando x tiende a 0 de f de x'],
    ['x\\in\\mathbb{R}', 'x pertenece a los números reales'],
    ['x\\ne 0', 'x no es igual a 0'],
    ['|x|\\le 3', 'valor absoluto de x menor o igual que 3'],
    ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', 'matriz de 2 por 2 Fila 1: a b Fila 2: c d'],
    ['90^\\circ', '90 grados'],
  ])('says %s in Spanish as it does in other languages: by what it means', async (tex, said) => {
    expect((await speak(mathmlOf(tex), 'es')).text).toBe(said)
  })

  it('has Spanish words for all that its rules say', async () => {
    const spoken: string[] = []
    for (const mathml of formulas) spoken.push((await speak(mathml, 'es')).text)
    expect(spoken.join('\n')).not.toMatch(/\b(di|il|alla|con numeratore|radice|fratto|Riga|da|the|of)\b/)
  })
})

it('speaks the language that is asked for, whatever another copy of the module asked of the one engine', async () => {
  const other = await import(new URL('../dist/speech.js', import.meta.url).href)
  const mathml = '<math><mi>x</mi><mo>∈</mo><mi mathvariant="double-struck">R</mi></math>'
  const first = await speak(mathml, 'en')
  await other.speak(mathml, 'fr')
  expect(await speak(mathml, 'en')).toEqual(first)
  expect(first.text).toContain('member')
})
