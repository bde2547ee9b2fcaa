import { formulaStyle } from '@lectern/hast'

/**
 * What the markup needs in order to be seen as it is meant, in a page of ours or of somebody else's: words for listeners only, gaps and lines to write
 * on, what scrolls, ticks. Only by class; colours are those of the text around, where no theme says others.
 *
 * @param prefix of the class names
 * @param hasFormulas whether those of formulas are among them
 */
export function parts(prefix = '', hasFormulas = true): string {
  return (rules + (hasFormulas ? formulaStyle.trimStart() : '')).replace(/\.(?=[a-z])/g, `.${prefix}`)
}

const rules = `
.visually-hidden:not(:focus):not(:active),.edit::before,.edit::after{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.edit::before{content:attr(data-before) ": "}.edit::after{content:" " attr(data-after) " "}
.task{list-style-type:"";padding-inline-start:1.8em}.task>input{appearance:none;position:relative;font:inherit;inline-size:1.2em;block-size:1.2em;margin:0;margin-inline:-1.8em .6em;border:2px solid currentColor;border-radius:.2em;vertical-align:-.2em}.task>input+p{display:inline}
.task>input:checked::before{content:"";position:absolute;left:50%;top:42%;width:.32em;height:.65em;border:solid currentColor;border-width:0 .18em .18em 0;transform:translate(-50%,-50%) rotate(45deg)}
.missing-description,.picture-text{display:block;border:1px dashed var(--rule,currentColor);padding:.25em .5em;color:var(--muted,inherit)}.picture-text{display:inline-block;margin-block:.15em}a>.picture-text{color:inherit;text-decoration:inherit}
.tied{white-space:nowrap}
.small-capitals{font-variant-caps:small-caps}
.aside-title,.heading{font-weight:700}
.table-region,.math-block,.math-long{position:relative;overflow-x:auto}.math-block,.math-long{overflow-y:hidden;padding-block:.25em}.math-long{display:inline-block;max-inline-size:100%;vertical-align:middle}@supports (-moz-appearance:none){.math-long{display:inline}}
.long-numbers{padding-inline-start:3.6em}
.align-left{text-align:left}.align-right{text-align:right}.align-center{text-align:center}
.noteref{line-height:0}.noteref a{padding:.2em .35em;margin-inline:-.25em}
.backlinks a{display:inline-block;min-inline-size:1.75rem;min-block-size:1.75rem;text-align:center}
.answer-line{display:block;block-size:2.2em;border-block-end:1px solid}
`
