import type { Row } from '../tree.js'
import { baseOf, isOperator, meaning } from './parts.js'

/** "∀ x ∈ A": for all x in A. */
export function quantified(row: Row): Row {
  return row.map((element, at) =>
    isOperator(element, '∈') && /^[∀∃∄]$/.test(row[at - 2]?.text ?? '') ? meaning(element, 'in') : element,
  )
}

/** "a ≡ b (mod n)", and congruent triangles. */
export function congruences(row: Row): Row {
  if (row.some(({ text }) => text === '△'))
    return row.map((element) => (isOperator(element, '≅') ? meaning(element, 'congruent') : element))
  const modulo = row.findIndex(({ name, text }) => name === 'mi' && text === 'mod')
  if (modulo < 0) return row
  const open = isOperator(row[modulo - 1], '(') ? modulo - 1 : modulo
  const close =
    open < modulo ? row.findIndex((element, at) => at > modulo && isOperator(element, ')')) : row.length
  if (close < 0 || !row.some((element) => isOperator(element, '≡'))) return row
  return row
    .filter((_, at) => !(open < modulo && (at === open || at === close)))
    .map((element, at) => {
      if (isOperator(element, '≡')) return meaning(element, 'congruent')
      return element.text === 'mod' && at > 0
        ? meaning({ ...element, name: 'mo', text: '≡' }, 'modulo')
        : element
    })
}

/** X ∼ N(0, 1), where the right side has the name of a distribution. */
export function distributions(row: Row): Row {
  return row.map((element, at) => {
    if (!isOperator(element, '∼')) return element
    const left = row[at - 1]
    const right = row[at + 1]
    const isVariable = left && /^\p{Lu}$/u.test(baseOf(left).text)
    const isName = right && distribution.test(baseOf(right).text) && isOperator(row[at + 2], '(')
    return isVariable && isName ? meaning(element, 'distributed') : element
  })
}

const distribution =
  /^(?:N|𝒩|B|U|Bin|Binomial|Po|Pois|Poisson|Exp|Geo|Geom|Unif|Beta|Gamma|Normal|Ber|Bernoulli)$/

/** "a := b", and lines that are perpendicular. */
export function definitions(row: Row): Row {
  return row.map((element, at) => {
    if (isOperator(element, ':=', '≔')) return meaning(element, 'defined')
    const isBetween = [row[at - 1], row[at + 1]].every((one) => one && !isOperator(one))
    return isOperator(element, '⊥') && isBetween ? meaning(element, 'perpendicular') : element
  })
}
