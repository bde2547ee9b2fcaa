/** What is around the text: the bar, the title, contents, preferences, notes beside the text, the foot. */
export const page = `
.skip-link{position:absolute;inset-inline-start:1rem;inset-block-start:-10rem;background:var(--ground);color:var(--link);padding:.75em 1em;z-index:4}
.skip-link:focus{inset-block-start:.25rem}
.bar{display:flex;align-items:center;gap:.5rem;min-block-size:3rem;padding-inline:var(--gutter);border-block-end:1px solid var(--line);font-size:.9375rem;line-height:1.25}
.publisher{margin:0;font-weight:700;min-inline-size:0}.publisher a{color:inherit;text-decoration:none}.publisher a:hover{text-decoration:underline}.publisher img{display:block;block-size:2rem;inline-size:auto;max-inline-size:100%;object-fit:contain;border-radius:2px}.aa{margin-inline:auto calc(-1*min(1rem,var(--gutter)));border:0;background:none;font-size:1.0625rem;white-space:nowrap;inline-size:3.5rem;padding:0;flex:none}.aa:focus-visible{outline-offset:-4px}
html:not(.scripted) :is(.aa,.go,.bar-of-controls,.listen-here){display:none}
main>article,body>footer{max-inline-size:calc(var(--measure) + 2*var(--gutter));margin-inline:auto;padding-inline:var(--gutter)}
article>header{margin-block:max(.5rem,min(1rem,1.5vw)) .5rem}
article>header h1{margin:0 0 .35rem}
.subtitle{font-size:clamp(1rem,.75rem + var(--zoom,1)*1.25vw,1.25rem);line-height:var(--tight,1.35);color:var(--muted);margin-block:.4rem .35rem}
.byline{font-size:.9375rem;line-height:1.6;color:var(--muted);margin-block:.35rem .5rem;clip-path:inset(-4px)}.authors,.dated:not(:last-child){margin-inline-end:.8em}.dated>[aria-hidden]{margin-inline-start:-.8em}.byline :is(a,.dated){display:inline-block}.byline a{min-block-size:1.5rem;color:inherit}
.cover{margin-block-start:1.5rem}
:is(.notes,body>footer) h2[dir],.aside-title[dir]{text-align:-webkit-match-parent;text-align:match-parent}
.contents{font-size:.9375rem;line-height:1.35;border-block-end:1px solid var(--line);margin-block-end:1rem}.contents :is(details,li,ol ol){margin:0}
header:not(:has(.listen))+.contents{border-block-start:1px solid var(--line)}
.contents ol{list-style:none;padding-inline-start:0;margin:0 0 .75rem}
.contents details>ol{border-inline-start:3px solid var(--line)}.contents a{display:block;padding:.4rem .75rem;color:var(--muted);text-decoration:none}.contents ol ol a{padding-inline-start:1.75rem}
.contents a:focus-visible{outline-offset:-3px}.contents a:hover{color:var(--link);text-decoration:underline}.contents a[aria-current]{margin-inline-start:-3px;border-inline-start:3px solid var(--link);color:var(--text);font-weight:700}
div.text{position:relative;padding-block-start:.25rem}div.text:not(.contents+.text){padding-block-start:.5rem}
.text>:is(p,figure,[role=note],ul,ol):first-child{margin-block-start:0}.text>:is(h2,h3):first-child,.text>section:first-child>h2,.text>.page-number:first-child+section>h2{margin-block:0 .35em}.text>section:first-child>:is(h2,.listen-here)+[role=note]{margin-block-start:.75em}
.permalink{position:absolute;padding-inline:.3em;color:var(--muted);text-decoration:none}.permalink::after{content:"#"}:not(:hover)>.permalink{display:none}
summary{min-block-size:2.75rem;padding-block:.6rem;cursor:pointer;color:var(--link);overflow-wrap:anywhere}
button,select{font:inherit;line-height:1.2;letter-spacing:inherit;word-spacing:inherit;color:inherit;background:var(--panel);border:1px solid var(--rule);border-radius:.4rem;min-block-size:2.75rem;min-inline-size:2.75rem;padding:.4em .8em;max-inline-size:100%}
button{cursor:pointer}button:hover,select:hover{border-color:var(--link)}
[aria-pressed=true]{box-shadow:inset 0 0 0 2px var(--link)}
:where(label)>input:is([type=checkbox],[type=radio]){inline-size:1.5rem;block-size:1.5rem;flex:none;margin:0;vertical-align:middle;accent-color:var(--link)}
.sheet:popover-open{position:fixed;inset:auto 0 var(--clear);inline-size:auto;max-inline-size:none;max-block-size:50vh;margin:0;padding:.5rem var(--gutter) 1rem;overflow:auto;overscroll-behavior:contain;border:0;border-block-start:1px solid var(--rule);background:var(--ground);color:var(--text);font-size:.9375rem;line-height:1.4;box-shadow:0 -.5rem 2rem #0003}
.sheet-head{display:flex;align-items:center;justify-content:space-between;gap:.5rem;position:sticky;inset-block-start:-.5rem;background:var(--ground);z-index:1;margin-block-start:-.5rem}.sheet-head p{font-weight:700;font-size:1rem;margin:0}.close{border:0;background:none;font-size:1.5rem;padding:0;margin-inline-end:calc(-1*min(.75rem,var(--gutter)))}
.preferences form,.fields{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem}.fields{gap:.25rem}.sheet label{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem;min-block-size:2.75rem}
.field,.stepper{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .5rem}.field>span,.stepper>span:first-child{flex:1 1 7rem;font-weight:700;min-inline-size:0}.field select{flex:0 1 auto;min-inline-size:min(10.5rem,100%);padding-inline:.4em}
.stepper button{font-size:1.375rem;padding:0}.stepper .value{min-inline-size:4.5ch;text-align:center;font-variant-numeric:tabular-nums}
.preferences fieldset{border:0;padding:0;margin:0;min-inline-size:0}.preferences legend{font-weight:700;padding:0}.colours{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(8.5rem,100%),1fr))}
.preferences details{margin:0}.preferences [type=reset]{justify-self:start}.sheet [role=status],.trouble{margin:0}.preferences [role=status]{min-block-size:1lh}
.note-preview{position:absolute;z-index:3;top:0;left:0;inline-size:max-content;max-inline-size:min(24rem,100% - 1rem);max-block-size:40vh;overflow:auto;background:var(--ground);border:2px solid var(--link);border-radius:.4rem;padding:.6rem .9rem;font-size:.9375rem;line-height:1.5;box-shadow:0 .3rem 1rem #0004}
@media (hover:none){.note-preview{position:fixed;inset:auto 0 var(--clear)!important;inline-size:auto;max-inline-size:none}}
.note-preview[hidden],.side-note{display:none}.note-preview>:last-child,.side-note>:last-child{margin-block-end:0}
.notes{border-block-start:1px solid var(--line);margin-block-start:3rem;font-size:.9375em}.notes h2{font-size:1.1em}.notes li:focus{outline:3px solid var(--link);outline-offset:4px}
.files{list-style:none;padding:0}.files a{display:inline-block;padding-block:.25em;min-block-size:1.75rem}
body>footer{border-block-start:1px solid var(--line);margin-block-start:4rem;padding-block:1.5rem 3rem;color:var(--muted);display:grid;gap:1.5rem}body>footer>*{font-size:.9375rem}body>footer h2{font-size:1rem;margin:0 0 .35em;color:var(--text)}body>footer :is(p,ul){margin:0 0 .25em}
`

/** Rem from which on there is room for contents and notes beside the text. */
const roomy = 70

/** The script folds the page where the size that its reader chose leaves less room; without scripts nobody chose one. */
const beside = ':root:not(.folded)'

/** A window with room beside the text. @param scale of the theme: a query's `em` knows the browser's own size only */
export const besideText = (scale: number): string => `
@media screen and (min-width:${roomy * scale}em){
${beside} main>article,${beside} body>footer{max-inline-size:none;padding-inline:2rem;display:grid;grid-template-columns:minmax(0,1fr) 13rem 3rem minmax(0,var(--measure)) 3rem 13rem minmax(0,1fr)}
${beside} body>footer{gap:1.5rem 0}
${beside} body>footer>*{grid-column:4}
${beside} article>header{grid-area:1/4/2/7;margin-block-end:0}
${beside} .listen{max-inline-size:min(var(--measure),100% - 16rem)}
${beside} .bar{padding-inline:max(2rem,50% - 37.25rem)}
${beside} .contents{grid-area:2/2;align-self:start;position:sticky;inset-block-start:1.5rem;max-block-size:calc(100vh - 3rem - var(--clear));overflow-y:auto;overscroll-behavior:contain;border:0;margin:.6rem 0 0}
@supports selector(::details-content){${beside} .contents summary{display:none}${beside} .contents details::details-content{content-visibility:visible;block-size:auto}}
${beside} div.text{grid-area:2/4;padding-block-start:.75rem}
${beside} div.text:has(>:first-child:not(p)){padding-block-start:1.1rem}
${beside} :is(.text,.text>section)>.wide{margin-inline-end:-16rem}
${beside} .wide img{inline-size:100%}
${beside} :is(.text,.text>section)>:is(.table-region,.table-figure,.math-block,pre,.code){inline-size:max-content;min-inline-size:100%;max-inline-size:calc(100% + 16rem)}
${beside} .side-note{display:block;position:absolute;inset-inline-start:calc(100% + 3rem);inline-size:13rem;font-size:.8125rem;line-height:1.45;color:var(--muted);border-block-start:1px solid var(--line);padding-block-start:.4rem}
${beside} .preferences:popover-open{inset-block:3.25rem auto;inset-inline:auto max(1rem,50vw - 37.25rem);inline-size:21rem;max-block-size:calc(100vh - 4.5rem - var(--clear));border:1px solid var(--rule);border-radius:.6rem;padding-inline:1.25rem;box-shadow:0 .5rem 2rem #0003}}
`
