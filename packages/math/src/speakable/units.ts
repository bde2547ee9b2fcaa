import { branch, grouped, leaf, type MathElement, type Row } from '../tree.js'
import { fenceAt, isNumber, isOperator, isSpace, isUpright, meaning, rowOf } from './parts.js'

interface Factor {
  symbol: string
  power: number
}

interface Found {
  factors: Factor[]
  end: number
}

/** Units by their names: behind a number, or where they can be nothing else ("kJ/kg", "m²"); an index may be a name. */
export function units(row: Row, isScript: boolean): Row {
  const result: MathElement[] = []
  for (let at = 0; at < row.length; ) {
    const found = unitsAt(row, at)
    if (
      found &&
      (isQuantity(result) || (!isScript && isUnmistakable(found.factors))) &&
      !isOperator(row[found.end], '(')
    ) {
      result.push(...quotient(found.factors))
      at = found.end
    } else {
      result.push(row[at] as MathElement)
      at++
    }
  }
  return result
}

/** A number and a space: a letter right behind a number is a factor. */
function isQuantity(before: Row): boolean {
  return isSpace(before.at(-1)) && isAmount(before.at(-2))
}

function isAmount(element: MathElement | undefined): boolean {
  return isNumber(element) || (/^m(?:frac|sup)$/.test(element?.name ?? '') && isNumber(element?.children[0]))
}

/** Single capitals may be points, charges or chemical elements, and some words are functions as well. */
function isUnmistakable(factors: readonly Factor[]): boolean {
  const symbols = factors.map(({ symbol }) => symbol)
  if (!symbols.some((symbol) => /\p{Ll}/u.test(symbol))) return false
  return (
    factors.length > 1 ||
    factors.some(({ symbol, power }) => power !== 1 || (symbol.length > 1 && !words.has(symbol)))
  )
}

const words = new Set(['min', 'bar', 'rad', 'ha', 'cd', 'lm', 'lx', 'cal'])

function unitsAt(row: Row, start: number): Found | undefined {
  const factors: Factor[] = []
  let sign = 1
  let end = start
  for (let at = start; at < row.length; ) {
    const next = factorsAt(row, at)
    if (!next) break
    factors.push(...next.factors.map(({ symbol, power }) => ({ symbol, power: power * sign })))
    end = at = next.end
    sign = 1
    if (isOperator(row[at], '/')) {
      sign = -1
      at++
    } else if (isSpace(row[at]) || isOperator(row[at], '⋅', '·')) at++
  }
  return factors.length > 0 ? { factors, end } : undefined
}

function factorsAt(row: Row, at: number): Found | undefined {
  const element = row[at]
  if (!element) return undefined
  const [above, below] = element.children
  if (element.name === 'mfrac') return fraction(above, below, at + 1)
  if (element.name === 'mrow') return inside(element, at + 1)
  if (isOperator(element, '(')) return inParentheses(row, at)
  if (element.name === 'msup') {
    const [factor] = symbols(above)
    const power = integer(below)
    return factor && power !== undefined
      ? { factors: [{ symbol: factor.symbol, power }], end: at + 1 }
      : undefined
  }
  const joined = prefixed(element, row[at + 1])
  if (joined) return { factors: [{ symbol: joined, power: 1 }], end: at + 2 }
  const factors = symbols(element)
  return factors.length > 0 ? { factors, end: at + 1 } : undefined
}

function fraction(
  above: MathElement | undefined,
  below: MathElement | undefined,
  end: number,
): Found | undefined {
  const upper = inside(above, end)
  const lower = inside(below, end)
  if (!upper || !lower) return undefined
  return {
    factors: [...upper.factors, ...lower.factors.map(({ symbol, power }) => ({ symbol, power: -power }))],
    end,
  }
}

function inParentheses(row: Row, at: number): Found | undefined {
  const fence = fenceAt(row, at)
  return fence && at > 0 ? inside(grouped(fence.inside), fence.end) : undefined
}

/** Nothing but units. */
function inside(element: MathElement | undefined, end: number): Found | undefined {
  const row = rowOf(element)
  const found = unitsAt(row, 0)
  return found && found.end === row.length ? { factors: found.factors, end } : undefined
}

/** "k" and "Ω" are two letters to TeX, and so are "µ" and "m". */
function prefixed(first: MathElement, second: MathElement | undefined): string | undefined {
  if (second?.name === 'mrow' || !second || !isUpright(second)) return undefined
  const prefix = first.text.replace('μ', 'µ')
  const isPrefix = first.name === 'mi' && (prefix === 'µ' || (isUpright(first) && /^[kcdMGm]$/.test(prefix)))
  const symbol = prefix + second.text
  // An upright m may be metres, times what follows.
  return isPrefix && unit.test(symbol) && (prefix !== 'm' || second.text === 'Ω') ? symbol : undefined
}

function symbols(element: MathElement | undefined): Factor[] {
  if (!element) return []
  const text = element.text.trim().replace('μ', 'µ')
  if (!(element.name === 'mtext' || isUpright(element))) return []
  if (unit.test(text)) return [{ symbol: text, power: 1 }]
  const [, first, second] = product.exec(text) ?? []
  if (first && second) return [first, second].map((symbol) => ({ symbol, power: 1 }))
  const [above = '', below = ''] = text.split('/')
  return element.name === 'mtext' && unit.test(above) && unit.test(below)
    ? [
        { symbol: above, power: 1 },
        { symbol: below, power: -1 },
      ]
    : []
}

const unit =
  /^(?:[kcdmµn]?m|[mkµ]?g|t|[mµn]?s|min|h|ha|[mcd]?[lL]|[kMGT]?Hz|[kMGm]?W|[kMm]?V|[mkµ]?A|[kMG]?J|kWh|[kMG]?eV|[khM]?Pa|m?bar|[kM]?N|K|m?mol|cd|lm|lx|m?T|C|°C|°F|[kM]?Ω|[µnp]F|Bq|Gy|m?Sv|[kMGT]?B|rad|k?cal|dB)$/
const product = /^([kMGm]?[NWAV])([msh])$/

function integer(element: MathElement | undefined): number | undefined {
  const text = rowOf(element)
    .map(({ text }) => text.replace('−', '-'))
    .join('')
  return /^-?\d$/.test(text) ? Number(text) : undefined
}

function quotient(factors: readonly Factor[]): Row {
  const above = factors.filter(({ power }) => power > 0).map(inSingular)
  const below = factors
    .filter(({ power }) => power < 0)
    .map(({ symbol, power }) => written({ symbol, power: -power }))
  if (below.length === 0) return above
  if (above.length === 0) return [meaning(branch('mrow', [grouped(below)]), 'per')]
  return [branch('mfrac', [grouped(above), grouped(below)])]
}

/** "newton meters": of several, the last alone is in the plural. */
function inSingular(factor: Factor, at: number, all: readonly Factor[]): MathElement {
  return at < all.length - 1 ? meaning(written(factor), 'unit factor') : written(factor)
}

function written({ symbol, power }: Factor): MathElement {
  const name = leaf('mi', symbol === 'L' ? 'l' : symbol.replace(/([mcd])L/, '$1l'), { class: 'MathML-Unit' })
  return power === 1 ? name : branch('msup', [name, leaf('mn', String(power))])
}

/** "°" and "C" or "F" behind a number. */
export function temperatures(row: Row): Row {
  const result: MathElement[] = []
  for (const element of row) {
    const sign = result.at(-1)
    if (isOperator(sign, '°') && element.name === 'mi' && /^[CF]$/.test(element.text)) {
      if (isSpace(result.at(-2))) result.pop()
      result[result.length - 1] = leaf('mi', `°${element.text}`, { class: 'MathML-Unit' })
    } else result.push(element)
  }
  return result
}
