import { describe, expect, it } from 'vitest'
import { guessFormulas, guessLanguage } from '../src/guess.js'

const inline = (tex: string) => ({ tex, display: false })
const display = (tex: string) => ({ tex, display: true })

describe('formulas are guessed', () => {
  it.each([
    ['in a line', 'the area $\\pi r^2$ of $r$', [inline('\\pi r^2'), inline('r')]],
    ['between fences', 'see\n\n$$\na = b\n+ c\n$$\n\nend', [display('a = b\n+ c')]],
    ['alone in a paragraph', 'see\n\n$$a = b$$\n\nend', [display('a = b')]],
    ['in a line with two dollars', 'see $$a = b$$ there', [inline('a = b')]],
    ['with escapes', 'it costs $\\$5 + x$', [inline('\\$5 + x')]],
  ])('%s', (_, markdown, formulas) => {
    expect(guessFormulas(markdown)).toEqual(formulas)
  })

  it.each([
    ['prices', 'it costs $5 and $6'],
    ['escaped dollars', '\\$x\\$'],
    ['code', '`$HOME$` and\n\n```sh\necho $A$\n```\n'],
    ['nothing', 'no formula'],
  ])('but not in %s', (_, markdown) => {
    expect(guessFormulas(markdown)).toEqual([])
  })

  it('in the language of the front matter', () => {
    expect(guessLanguage('---\ntitle: T\nlang: pt-BR\n---\n\nlang: en')).toBe('pt-BR')
    expect(guessLanguage('lang: en')).toBeUndefined()
  })
})
