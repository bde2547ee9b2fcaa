export { parseHTML } from 'linkedom'
