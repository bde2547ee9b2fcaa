import type { InlineMath, Math as MathBlock } from 'mdast-util-math'

/** What mdast-util-math says of a formula for who makes hast of it. */
interface FormulaData extends NonNullable<InlineMath['data']> {
  hName: string
  hProperties?: Properties
  hChildren: object[]
}

interface Properties {
  className: string[]
}

/** A formula between single dollars. */
export function inlineMath(value: string): InlineMath {
  const data: FormulaData = {
    hName: 'code',
    hProperties: ofClass('math-inline'),
    hChildren: [{ type: 'text', value }],
  }
  return { type: 'inlineMath', value, data }
}

/** A formula between fences. */
export function mathBlock(value: string): MathBlock {
  const children = [{ type: 'text', value }]
  const code = { type: 'element', tagName: 'code', properties: ofClass('math-display'), children }
  const data: FormulaData = { hName: 'pre', hChildren: [code] }
  return { type: 'math', meta: null, value, data }
}

function ofClass(name: string): Properties {
  return { className: ['language-math', name] }
}
