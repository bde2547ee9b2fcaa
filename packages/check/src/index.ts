export { check } from './check.js'
export { rules } from './rules.js'
