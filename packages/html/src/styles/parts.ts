import { formulaStyle } from '@lectern/hast'

/**
 * What the markup needs in order to be seen as it is meant, in a page of ours or of somebody else's: words for listeners only, gaps and lines to write
 * on, what scrolls, ticks. Only by class; colours are those of the text around, where no theme says others.
 *
 * @param prefix of the class names
 */
export function parts(prefix = ''): string {
  return (rules + formulaStyle.trimStart()).replace(/\.(?=[a-z])/g, `.${prefix}`)
}

const rules = `
.visually-hidden:not(:focus):not(:active){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.edit::before,.edit::after{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.edit::before{content:attr(data-before) ": "}.edit::after{content:" " attr(data-after) " "}
.task{list-style-type:""}.task>input{appearance:none;position:relative;font:inherit;inline-size:1.2em;block-size:1.2em;margin:0;margin-inline-end:.6em;border:2px solid currentColor;border-radius:.2em;vertical-align:-.2em}.task>input+p{display:inline}
.task>input:checked::before{content:"";position:absolute;left:50%;top:42%;width:.32em;height:.65em;border:solid currentColor;border-width:0 .18em .18em 0;transform:translate(-50%,-50%) rotate(45deg)}
.missing-description,.picture-text{display:block;border:1px dashed var(--rule,currentColor);padding:.25em .5em;color:var(--muted,inherit)}
.small-capitals{font-variant-caps:small-caps}
.aside-title,.heading{font-weight:700}
.table-region,.math-block,.math-long{overflow-x:auto}.math-block,.math-long{overflow-y:hidden;padding-block:.25em}.math-long{display:inline-block;max-inline-size:100%;vertical-align:middle}@supports (-moz-appearance:none){.math-long{display:inline}}
.long-numbers{padding-inline-start:3.6em}
.align-left{text-align:left}.align-right{text-align:right}.align-center{text-align:center}
.noteref{line-height:0}.noteref a{padding:.2em .35em;margin-inline:-.25em}
.backlinks a{display:inline-block;min-inline-size:1.75rem;min-block-size:1.75rem;text-align:center}
input.blank{font:inherit;color:inherit;background:none;border:0;border-block-end:1px solid;border-radius:0;max-inline-size:100%;min-block-size:1.5em;padding:0 .2em}textarea.answer-lines{display:block;box-sizing:border-box;inline-size:100%;font:inherit;color:inherit;line-height:2.2em;padding:0 .3em;border:1px solid;border-radius:0;background:repeating-linear-gradient(#0000 0 calc(2.2em - 1px),currentColor 0 2.2em) local;print-color-adjust:exact}
.choice{border:0;margin:0;padding:0;min-inline-size:0}.choice .task>input{min-inline-size:24px;min-block-size:24px}.task>input[type=radio]{border-radius:50%}.task>input[type=radio]:checked::before{inset:.2em;width:auto;height:auto;border:0;border-radius:50%;background:currentColor;transform:none;forced-color-adjust:none;color:inherit}.answers{margin-block:2em;display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}.answers p{flex-basis:100%;margin:0}
.answer-line{display:block;block-size:2.2em;border-block-end:1px solid}
`
