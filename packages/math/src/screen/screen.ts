import { forCore } from './core.js'
import { partFormula } from './pieces.js'
import { readElement, writeElement } from './tree.js'

/**
 * A formula as browsers draw it: what MathML Core has dropped said in another way, and long formulas in pieces between which
 * a line may end. Its classes are those that `@lectern/hast` has rules for.
 *
 * @param mathml as `compile` writes it
 * @returns a `<math>` element; undefined where browsers draw the MathML itself as well
 */
export function forScreen(mathml: string): string | undefined {
  const formula = readElement(mathml)
  const before = writeElement(formula)
  forCore(formula)
  partFormula(formula)
  const after = writeElement(formula)
  return after === before ? undefined : after
}
