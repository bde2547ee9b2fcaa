export { MathMLToLaTeX } from 'mathml-to-latex'
