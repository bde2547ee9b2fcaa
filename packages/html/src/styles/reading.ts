import { mathFamily } from './fonts.js'

/** The text itself, by element: what `@lectern/hast` makes; by class in `parts`. Nothing needs sideways scrolling at 320 px but wide tables, inside their region. */
export const reading = `
*,*::before,*::after{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font-family:var(--font-text);line-height:var(--leading);-webkit-text-size-adjust:100%;text-size-adjust:100%}:is(.bar,main,body>footer) *{scroll-margin-block:.5rem calc(var(--clear) + .5rem)}.dock,.dock *{scroll-margin:0}
body{margin:0;font-size:var(--body);overflow-wrap:anywhere;text-align:start;padding-block-end:var(--clear)}
h1,h2,h3,h4,h5,h6{font-family:var(--font-heading);line-height:var(--tight,1.2);margin:var(--heading) 0 .5em;text-wrap:balance}
h1{font-size:min(var(--h1),max(1rem,15vw));line-height:var(--tight,1.1);letter-spacing:-.012em}h2{font-size:min(var(--h2),max(1rem,15vw));margin-block-start:max(var(--heading),1.7em)}h3{font-size:min(var(--h3),max(1rem,15vw));margin-block-start:max(var(--heading),1.5em)}h4{font-size:var(--h4)}h5{font-size:var(--h5)}h6{font-size:var(--h6)}
:is(h2,h3,h4)+:is(h3,h4,h5){margin-block-start:.75em}
p,ul,ol,dl,table,pre,figure,blockquote,[role=note],details{margin:0 0 var(--paragraph)}
p{text-wrap:pretty}
em{font-style:var(--emphasis);font-weight:var(--emphasis-weight)}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}a:hover{text-decoration-thickness:.12em}
a:focus-visible,button:focus-visible,select:focus-visible,summary:focus-visible,input:focus-visible,audio:focus-visible,video:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.15em}
.text:focus-visible{outline:0}
ul,ol{padding-inline-start:var(--indent)}:is(li,dd) :is(ul,ol){padding-inline-start:min(var(--indent),6vw)}
li{margin-block-end:.35em}li[dir]{margin-inline-start:var(--indent)}li>p:only-of-type{margin-bottom:.25em}
dt{font-weight:700}dd{margin-inline-start:min(var(--indent),6vw)}
.page-number{border:1px solid var(--rule);border-radius:.2em;padding:0 .4em;margin-inline:.25em;font-size:.85em;color:var(--muted)}
.paragraph-number{color:var(--muted);font-size:.85em;font-variant-numeric:tabular-nums;margin-inline-end:.25em}
blockquote{margin-inline:0;padding-inline-start:min(1.5rem,4vw);border-inline-start:3px solid var(--line);hanging-punctuation:first last}
.quotation{margin-block:2em}.quotation>blockquote{margin-block-end:.5em}
.text>blockquote:has(>p:only-child),.quotation>blockquote:has(>p:only-child){font-size:1.25em;line-height:1.45;border-inline-start-color:var(--link)}blockquote>p:last-child{margin-block-end:0}
.quotation>figcaption{padding-inline-start:calc(min(1.5rem,4vw) + 3px)}
figure{margin-inline:0}.text figure,.cover,:not(figure)>p:is(:has(>img:only-child,>span>img:only-child),.wide,.enlargeable){margin-block:2em}
figure>p{margin:0}
figcaption,caption,.caption,.table-summary{color:var(--muted);text-align:start;font-size:.875em;line-height:1.45}figcaption{margin-block-start:.5rem}figcaption:first-child{margin-block:0 .5rem}figure:has(>details,>.enlarge){display:flex;flex-direction:column}figure>details{order:1;align-self:start;margin:0}figure>:is(pre,.code){margin-block:0}caption{padding-block-end:.5rem}figcaption>p:last-child{margin:0}
img,video{max-width:100%;height:auto;vertical-align:middle}
img:is([src^="data:image/svg"],[src$=".svg"]){background:#fff}
.picture-text,.missing-description{border-radius:.25rem}
audio{width:100%}
pre{background:var(--panel);padding:1em 1.1em;white-space:pre-wrap;text-indent:2ch hanging each-line;border-radius:.4rem;font-size:.9375rem;line-height:1.5;margin-block:1.5em}pre code{font-size:1em}
.code{background:var(--panel);border-radius:.4rem;margin-block:1.5em}.code pre{margin:0;background:none}.code-head+pre{padding-block-start:0}.code pre.whole-lines{white-space:pre;overflow-x:auto}.code-head{display:flex;align-items:center;padding-inline:1.1em .35em;font-size:.8125rem;color:var(--muted)}.code-head span{margin-inline-end:auto}.code-head button{border:0;background:none;color:var(--link)}.code-head [aria-pressed=true]{box-shadow:none;text-decoration:underline 2px;text-underline-offset:.25em}
code,kbd{font-family:var(--font-code);font-size:.92em}
@media (min-width:20em){:root:not([data-size]) .unbroken{white-space:nowrap}}
kbd{border:1px solid var(--rule);border-radius:.2em;padding:0 .3em}
mark{background:var(--mark);color:inherit}
abbr[title]{text-decoration:underline dotted;text-underline-offset:.2em}
[role=note]{border-block:3px double var(--rule);padding:1em 0;margin-block:2em}
[role=note]>:last-child{margin-bottom:0}.aside-title{color:var(--link);margin-block-end:.35em}
:is(.aside-warning,.aside-caution){border-color:var(--accent)}:is(.aside-warning,.aside-caution)>.aside-title{color:var(--accent)}
table{border-collapse:collapse;font-size:.9375em;line-height:1.45;font-variant-numeric:lining-nums tabular-nums;min-inline-size:min(100%,20em)}th,td{border-block-end:1px solid var(--line);padding:.5em min(.75em,2vw);text-align:start;vertical-align:top;overflow-wrap:normal}
:is(th,td):first-child{padding-inline-start:0}:is(th,td):last-child{padding-inline-end:0}thead tr+tr>:first-child{padding-inline-start:.75em}th[scope|=row]{font-weight:600}
thead tr:last-child>:where(th,td){border-block-end:2px solid var(--rule);vertical-align:bottom}tbody tr:last-child>:where(th,td){border-block-end-color:var(--rule)}th>:last-child,td>:last-child{margin-bottom:0}
math{font-size:1em;font-size-adjust:ex-height .53;font-family:"${mathFamily}",math,"Cambria Math","STIX Two Math","Latin Modern Math","Libertinus Math","TeX Gyre Termes Math","DejaVu Math TeX Gyre"}math:has(mfrac){padding-block:.1em}.math-block,.answer-lines{margin:0 0 var(--paragraph)}
hr{border:0;border-block-start:1px solid var(--line);margin:2.5em auto;inline-size:33%}
`
