// What a program needs that has its work done apart.
export { type Budget, defaultBudget, OverLimit } from './isolate/budget.js'
export {
  type IsolatedContext,
  type IsolateOptions,
  type Isolation,
  isolate,
  isolation,
} from './isolate/isolation.js'
