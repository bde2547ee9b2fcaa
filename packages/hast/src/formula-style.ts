/**
 * The rules by which browsers that follow MathML Core draw what the `screen` form of a formula says by class. Others draw it by attributes
 * already: `display: inline math` tells the two apart.
 */
export const formulaStyle = `
.math-bold{font-weight:700}.math-italic{font-style:italic}
@supports (display:inline math){.math-parts{display:inline}.math-parts>*{display:inline math}.math-block .math-parts{display:block;text-align:center}.math-block .math-parts>*{padding-block:.15em}
.math-left{text-align:-webkit-left}.math-right{text-align:-webkit-right}.math-flush>*>mtd{padding-inline:0}.math-flush>*>mtd:nth-child(2n+3){padding-inline-start:2em}
.math-line-before{border-left:1px solid}.math-line-after{border-right:1px solid}.math-line-above,.math-over>:first-child{border-top:1px solid}.math-line-below,.math-under>:first-child{border-bottom:1px solid}
.math-over>:first-child{padding-top:.1em}.math-under>:first-child{padding-bottom:.1em}:is(.math-over,.math-under)>:last-child{display:none}
.math-box{border:1px solid;padding:.2em}.math-round{border-radius:.6em}
.math-under>*,.math-box,.math-line-below,.math-stroke,.math-stroke-up,.math-stroke-down{forced-color-adjust:preserve-parent-color}
.math-stroke{${stroke('to bottom')}}.math-stroke-up{${stroke('to bottom right')}}.math-stroke-down{${stroke('to bottom left')}}.math-stroke-up.math-stroke-down{background:${lineTowards('to bottom right')},${lineTowards('to bottom left')}}}
`

/** A background: MathML Core draws nothing before and after an element. It stays on paper. Forced colours put a plate behind letters, which would hide
 * what is close below them, and take backgrounds away: not here. */
function stroke(direction: string): string {
  return `background:${lineTowards(direction)};padding:.1em .15em;print-color-adjust:exact;-webkit-print-color-adjust:exact`
}

function lineTowards(direction: string): string {
  const [before, after] = ['calc(50% - .04em)', 'calc(50% + .04em)']
  return `linear-gradient(${direction},#0000 ${before},currentColor ${before} ${after},#0000 ${after})`
}
