export { createFormulas, createMathPass, type Formulas, type MathOptions, mathPass } from './pass.js'
export { rules } from './rules.js'
export type { FormulaCache } from './work-out.js'
