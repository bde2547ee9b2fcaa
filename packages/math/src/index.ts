export { mathPass } from './pass.js'
export { rules } from './rules.js'
