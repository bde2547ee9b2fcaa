import { isNumber, isOperator, isSpace, meaning } from './parts.js'
import { leaf, type MathElement, type Row } from './tree.js'

/** Thousands that a thin space parts are one number. */
export function joinThousands(row: Row): Row {
  const result: MathElement[] = []
  for (const element of row) {
    const space = result.at(-1)
    const number = result.at(-2)
    const continues = isNumber(element) && /^\d{3}(?!\d)/.test(element.text)
    if (continues && isThin(space) && number?.name === 'mn' && /^\d{1,3}(?:\d{3})*$/.test(number.text))
      result.splice(-2, 2, leaf('mn', number.text + element.text))
    else result.push(element)
  }
  return result
}

function isThin(element: MathElement | undefined): boolean {
  return isSpace(element) && element?.attributes.width === '0.167em'
}

/** "3 : 4", and "a : b" where it equals such a ratio. */
export function ratios(row: Row): Row {
  const isRatio = row.some(
    (element, at) => isOperator(element, ':') && isNumber(row[at - 1]) && isNumber(row[at + 1]),
  )
  return isRatio
    ? row.map((element) => (isOperator(element, ':') ? meaning(element, 'ratio') : element))
    : row
}
