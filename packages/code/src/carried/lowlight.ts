// The grammars that code is coloured by: 37 of the 192 of highlight.js.
export { common, createLowlight, type LanguageFn } from 'lowlight'
