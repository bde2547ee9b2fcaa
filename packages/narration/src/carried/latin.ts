export { default as anyAscii } from 'any-ascii'
