import { branch, leaf, type MathElement, type Row } from '../tree.js'
import { isNumber, isOperator, isSpace } from './parts.js'

/** Without what only places things on the page: groups of one, styles, and the phantoms of chemistry. */
export function clean(row: Row): Row {
  return attached(row.flatMap(simple)).flatMap(degrees)
}

function simple(element: MathElement): Row {
  const { name, children, attributes } = element
  const isGroup = name === 'mrow' || name === 'mstyle' || name === 'mpadded'
  // The engine says "empty" for a word of nothing but a space.
  if (name === 'mtext' && isSpace(element)) return [leaf('mspace', '')]
  if (name === 'mphantom' || (isGroup && children.length === 0)) return []
  const [only] = children
  const isMeant = Boolean(attributes['ext-meaning'] || attributes.semantics)
  return isGroup && only && children.length === 1 && !isMeant ? [only] : [element]
}

/** Scripts at nothing belong to what stands before them (\ce) or behind them (isotopes). */
function attached(row: Row): Row {
  const result: MathElement[] = []
  for (let at = 0; at < row.length; at++) {
    const element = row[at] as MathElement
    const last = result.at(-1)
    const behind = row[at + 1]
    const scripts = isScript(element) && isNothing(element) ? element.children.slice(1) : []
    if (scripts.length === 0) result.push(element)
    else if (last && isAtom(last)) result[result.length - 1] = again(element, last)
    else if (behind && isSymbol(behind) && element.name === 'msup') result.push(...scripts)
    else if (behind && isSymbol(behind)) {
      result.push(inFront(element, behind))
      at++
    } else result.push(element)
  }
  return result
}

function inFront({ children }: MathElement, base: MathElement): MathElement {
  const [, lower, upper] = children
  const scripts = [lower, upper].map((script) => script ?? branch('none', []))
  return branch('mmultiscripts', [base, branch('mprescripts', []), ...scripts])
}

function again(element: MathElement, base: MathElement): MathElement {
  return branch(element.name, [base, ...element.children.slice(1)], element.attributes)
}

function isScript({ name }: MathElement): boolean {
  return name === 'msub' || name === 'msup' || name === 'msubsup'
}

/** A space with a ring behind it has the sign of degrees. */
function isNothing({ children: [base, script] }: MathElement): boolean {
  return isEmpty(base) || (isSpace(base) && !isOperator(script, '∘'))
}

function isEmpty(element: MathElement | undefined): boolean {
  return /^m(?:row|i)$/.test(element?.name ?? '') && element?.children.length === 0 && element.text === ''
}

function isAtom(element: MathElement): boolean {
  return (
    isSymbol(element) || isOperator(element, ')', ']') || (isScript(element) && !isEmpty(element.children[0]))
  )
}

function isSymbol(element: MathElement): boolean {
  return element.name === 'mi' || isUprightRow(element)
}

function isUprightRow({ name, children }: MathElement): boolean {
  return name === 'mrow' && children.length > 0 && children.every((child) => child.name === 'mi')
}

/** A raised ring at a number, at a small letter, or behind a space is the sign of degrees. */
function degrees(element: MathElement): Row {
  const [base, script] = element.children
  if (element.name !== 'msup' || !base || !isOperator(script, '∘')) return [element]
  const isQuantity = isNumber(base) || isSpace(base) || (base.name === 'mi' && /^[\p{Ll}]$/u.test(base.text))
  return isQuantity ? [base, leaf('mo', '°')] : [element]
}
