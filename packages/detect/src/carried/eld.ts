// With the n-grams of one of its four sizes.
export { eld } from 'eld/medium'
