import { chemicalElements } from '@lectern/languages'
import { branch, leaf, type MathElement, type Row } from '../tree.js'
import { isNumber, isOperator, isSpace, isUpright, meaning, rowOf } from './parts.js'

/** Formulas of substances, letter by letter: "C O 2", "N a plus". */
export function substances(row: Row): Row {
  const plain = inItalics(row)
  const result: MathElement[] = []
  for (let at = 0; at < plain.length; ) {
    const substance = substanceAt(plain, at)
    result.push(...(substance?.spoken ?? plain.slice(at, at + 1)))
    at = substance?.end ?? at + 1
  }
  return result.some(hasSubstance) ? result.filter(isSaid).map(reaction) : row
}

function hasSubstance({ attributes, children }: MathElement): boolean {
  return attributes['ext-speech'] !== undefined || children.some(hasSubstance)
}

/** A space between a number and what it counts is no factor. */
function isSaid(element: MathElement, at: number, row: Row): boolean {
  return !(isSpace(element) && isNumber(row[at - 1]))
}

function reaction(element: MathElement): MathElement {
  if (isOperator(element, '→', '⟶')) return meaning(element, 'yields')
  const arrows = textOf(element)
  const isBoth = /^(?:[⇌⇄]|−?↽−*⇀−?)$/.test(arrows.trim())
  return isBoth ? meaning(leaf('mo', '⇌'), 'equilibrium') : element
}

function textOf({ text, children }: MathElement): string {
  return text + children.map(textOf).join('')
}

interface Atoms {
  symbols: string[]
  count?: string
  charge?: MathElement
}

type Part = Atoms | 'open' | { count: string | undefined }

function substanceAt(row: Row, start: number): { spoken: Row; end: number } | undefined {
  const parts: Part[] = []
  let end = start
  for (; end < row.length; end++) {
    const element = row[end] as MathElement
    const atoms = atomsOf(element)
    const last = parts.at(-1)
    if (last && typeof last === 'object' && 'charge' in last && last.charge) break
    if (atoms) parts.push(atoms)
    else if (parts.length > 0 && isOperator(element, '(')) parts.push('open')
    else if (parts.includes('open') && closes(element)) parts.push({ count: element.children[1]?.text })
    else break
  }
  return isSubstance(parts) && isBalanced(parts) ? { spoken: parts.flatMap(spoken), end } : undefined
}

function closes(element: MathElement): boolean {
  return isOperator(element.name === 'msub' ? element.children[0] : element, ')')
}

function isBalanced(parts: readonly Part[]): boolean {
  const opened = parts.filter((part) => part === 'open').length
  return opened === parts.filter((part) => part !== 'open' && !isAtoms(part)).length
}

/** One letter with a number may be a point or a quantity, two elements or a charge are chemistry. */
function isSubstance(parts: readonly Part[]): boolean {
  const atoms = parts.filter(isAtoms)
  const [first] = atoms
  if (!first) return false
  if (atoms.some(({ charge }) => charge)) return true
  const symbols = atoms.flatMap(({ symbols }) => symbols)
  return symbols.length > 1 ? parts.some(isCounted) : molecules.has(symbols.join('') + (first.count ?? ''))
}

function isCounted(part: Part): boolean {
  return part !== 'open' && Boolean(part.count)
}

function isAtoms(part: Part): part is Atoms {
  return part !== 'open' && 'symbols' in part
}

const molecules = new Set(['H2', 'N2', 'O2', 'O3', 'F2', 'Cl2', 'Br2', 'I2', 'P4', 'S8'])

function spoken(part: Part): Row {
  if (part === 'open') return [leaf('ms', '(')]
  if (!('symbols' in part)) return [leaf('ms', ')'), ...(part.count ? [leaf('mtext', part.count)] : [])]
  const letters = [
    ...part.symbols.map((symbol) => [...symbol].join(' ')),
    ...(part.count ? [part.count] : []),
  ].join(' ')
  const name = leaf('mi', anyLetter, { 'ext-speech': letters })
  return [part.charge ? meaning(branch('msup', [name, part.charge]), 'juxtaposed') : name]
}

/** The engine goes by the kind of thing that it is, and says the letters. */
const anyLetter = 'S'

function atomsOf(element: MathElement): Atoms | undefined {
  const [base, first, second] = element.children
  if (element.name === 'mi') return isUpright(element) ? symbolsOf(element) : undefined
  if (!base) return undefined
  const inner = base.name === 'mi' && !isUpright(base) ? undefined : atomsOf(base)
  if (!inner) return undefined
  const count = element.name === 'msup' ? inner.count : countOf(first)
  const charge = element.name === 'msub' ? undefined : chargeOf(element.name === 'msup' ? first : second)
  if (element.name !== 'msub' && !charge) return undefined
  if (element.name !== 'msup' && (!count || inner.count)) return undefined
  return { symbols: inner.symbols, ...(count ? { count } : {}), ...(charge ? { charge } : {}) }
}

function symbolsOf({ text }: MathElement): Atoms | undefined {
  const symbols = text.match(/\p{Lu}\p{Ll}?/gu) ?? []
  return symbols.length > 0 &&
    symbols.join('') === text &&
    symbols.every((symbol) => chemicalElements.has(symbol))
    ? { symbols }
    : undefined
}

function countOf(element: MathElement | undefined): string | undefined {
  return element?.name === 'mn' && /^\d+$/.test(element.text) ? element.text : undefined
}

function chargeOf(element: MathElement | undefined): MathElement | undefined {
  const row = rowOf(element)
  const sign = row.at(-1)
  return isOperator(sign, '+', '−', '-') && row.slice(0, -1).every(isNumber) ? element : undefined
}

/** Many write water and carbon dioxide as if they were products. */
function inItalics(row: Row): Row {
  return row.map((element, at) => {
    const before = row[at - 1]
    const behind = row[at + 1]
    const isWater =
      (isSub(element, 'H') && isLetterOf(behind, 'O')) || (isSub(before, 'H') && isLetterOf(element, 'O'))
    const isDioxide =
      (isSub(element, 'O') && isLetterOf(before, 'C')) || (isSub(behind, 'O') && isLetterOf(element, 'C'))
    return isWater || isDioxide ? upright(element) : element
  })
}

function isSub(element: MathElement | undefined, letter: string): boolean {
  return (
    element?.name === 'msub' && isLetterOf(element.children[0], letter) && element.children[1]?.text === '2'
  )
}

function isLetterOf(element: MathElement | undefined, letter: string): boolean {
  return element?.name === 'mi' && element.text === letter
}

function upright(element: MathElement): MathElement {
  const [base, ...scripts] = element.children
  return base
    ? branch(element.name, [upright(base), ...scripts], element.attributes)
    : leaf('mi', element.text, { mathvariant: 'normal' })
}
