export { selectAll } from 'hast-util-select'
