/** The text itself, by element: what `@lectern/hast` makes; by class in `parts` (a caption leaves room for a scroll bar of 17 px). Nothing needs sideways scrolling at 320 px but wide tables, inside their region. */
export const reading = `
*,*::before,*::after{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font-family:var(--font-text);line-height:var(--leading);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:var(--measure);padding:1rem min(1rem,5vw) 4rem;overflow-wrap:anywhere;text-align:start}
h1,h2,h3,h4,h5,h6{font-family:var(--font-heading);line-height:1.2;margin:var(--heading) 0 .5em;text-wrap:balance}
h1{font-size:min(var(--h1),max(1rem,15vw))}h2{font-size:min(var(--h2),max(1rem,15vw))}h3{font-size:min(var(--h3),max(1rem,15vw))}h4{font-size:var(--h4)}h5{font-size:var(--h5)}h6{font-size:var(--h6)}
p,ul,ol,dl,table,pre,figure,blockquote,aside,details{margin:0 0 var(--paragraph)}
em{font-style:var(--emphasis);font-weight:var(--emphasis-weight)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,select:focus-visible,summary:focus-visible,input:focus-visible,audio:focus-visible,video:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul,ol{padding-inline-start:var(--indent)}:is(li,dd) :is(ul,ol){padding-inline-start:min(var(--indent),6vw)}
li>p:only-of-type{margin-bottom:.25em}
dt{font-weight:700}dd{margin-inline-start:min(var(--indent),6vw)}
.page-number{border:1px solid var(--rule);border-radius:.2em;padding:0 .4em;margin-inline:.25em;font-size:.85em;color:var(--muted)}
.paragraph-number{color:var(--muted);font-size:.85em;font-variant-numeric:tabular-nums;margin-inline-end:.25em}
blockquote{margin-inline:0;padding-inline-start:min(1em,4vw);border-inline-start:.25em solid var(--rule)}
.quotation>figcaption{padding-inline-start:1.25em}
figure{margin-inline:0}
figcaption,caption,.caption,.table-summary{color:var(--muted);text-align:start;padding-block:.25em}
img,video{max-width:100%;height:auto}
.moving{display:inline-block;max-inline-size:100%}.moving .moves,.moving:has(input:checked) .still{display:none}.moving:has(input:checked) .moves{display:inline}.moving label{display:flex;align-items:center;gap:.5rem;min-block-size:2.75rem}.moving label[hidden]{display:none}.moving button{display:block;margin-block:.5rem}audio{width:100%}
pre{background:var(--panel);padding:1em;white-space:pre-wrap;border:1px solid var(--rule)}
code,kbd{font-family:var(--font-code);font-size:.95em}
kbd{border:1px solid var(--rule);border-radius:.2em;padding:0 .3em}
mark{background:var(--mark);color:inherit}
abbr[title]{text-decoration:underline dotted;text-underline-offset:.2em}
aside{background:var(--panel);border:1px solid var(--rule);border-inline-start-width:.4em;padding:.75em 1em}
aside>:last-child{margin-bottom:0}
.aside-warning,.aside-caution{border-inline-start-color:var(--accent)}
table{border-collapse:collapse}th,td{border:1px solid var(--rule);padding:.35em .6em;text-align:start;vertical-align:top;overflow-wrap:normal}
th{background:var(--panel)}th>:last-child,td>:last-child{margin-bottom:0}
math{font-size:1.25em;font-family:math,"Cambria Math","STIX Two Math","Latin Modern Math","Libertinus Math","TeX Gyre Termes Math","DejaVu Math TeX Gyre"}.math-block,.answer-lines{margin:0 0 var(--paragraph)}
.table-region caption{position:sticky;inset-inline-start:0;inline-size:max-content;max-inline-size:min(100vw - min(2rem,10vw) - 17px,var(--measure))}
hr{border:0;border-block-start:1px solid var(--rule);margin:2em 0}
`
