export { Readability } from '@mozilla/readability'
export { parseHTML } from 'linkedom'
