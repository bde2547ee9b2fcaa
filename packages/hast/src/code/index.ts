export { type Highlight, loadHighlighter } from './highlight.js'
export { type Token, type TokenKind, tokenLines } from './tokens.js'
