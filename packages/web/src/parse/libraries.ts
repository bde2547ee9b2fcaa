// The libraries that HTML is read with, in one module that is loaded when there is HTML.
export { minifyWhitespace } from 'hast-util-minify-whitespace'
export { sanitize } from 'hast-util-sanitize'
export { toHtml } from 'hast-util-to-html'
export { toMdast } from 'hast-util-to-mdast'
export { MathMLToLaTeX } from 'mathml-to-latex'
export { default as rehypeParse } from 'rehype-parse'
