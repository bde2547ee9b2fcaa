import { leaf, type MathElement, type Row } from '../tree.js'
import { isNumber, isOperator, isSpace, meaning, withoutSpaces } from './parts.js'

/**
 * With a point, which the engine knows in all languages: it takes a number with a comma for a whole one, and says "to the first
 * power" of an exponent of 1,5. Three places behind a comma may be thousands.
 */
export function decimals(element: MathElement): MathElement {
  return element.name === 'mn' && /^\d+,(?:\d{1,2}|\d{4,})$/.test(element.text)
    ? leaf('mn', element.text.replace(',', '.'), element.attributes)
    : element
}

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

/** "0,3" with a bar over the last digits: a decimal that repeats. */
export function repeating(row: Row): Row {
  return row.map((element, at) => {
    const behind = row[at + 1]
    const isRepeating = behind?.name === 'mover' && isNumber(behind.children[0])
    return isOperator(element, ',') && isNumber(row[at - 1]) && isRepeating ? leaf('mo', '.') : element
  })
}

/** "$5" and "5 €": the sign of a currency next to a number is a unit. */
export function currencies(row: Row): Row {
  const plain = withoutSpaces(row)
  if (!plain.some(isCurrency)) return row
  return plain.map((element, at) =>
    isCurrency(element) && (isNumber(plain[at - 1]) || isNumber(plain[at + 1]))
      ? leaf('mi', element.text, { class: 'MathML-Unit' })
      : element,
  )
}

function isCurrency({ name, text }: MathElement): boolean {
  return (name === 'mi' || name === 'mo') && /^[$€£¥]$/.test(text)
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
