// Of mathjax-full, what draws formulas, with its fonts: loaded when one is drawn.
export { SVG } from 'mathjax-full/js/output/svg.js'
