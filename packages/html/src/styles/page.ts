/** What is around the text: head, contents, preferences, previews, foot. */
export const page = `
.skip-link{position:absolute;inset-inline-start:1rem;inset-block-start:-10rem;background:var(--ground);color:var(--link);padding:.75em 1em;z-index:4}
.skip-link:focus{inset-block-start:1rem}
.subtitle{font-size:1.25rem;line-height:1.35}.lede{font-size:1.1rem}
.byline,.published{color:var(--muted);margin-block-end:.25em}
.byline a{display:inline-block;min-block-size:1.5rem}
.cover{margin-block-start:1.5rem}
:is(.contents,.notes,body>footer) h2[dir],.aside-title[dir]{text-align:-webkit-match-parent;text-align:match-parent}
h1{margin-block-start:1rem}
.contents{border-block:1px solid var(--rule);padding-block:1rem;margin-block:1.5rem}
.contents h2,.player h2,body>footer h2{font-size:var(--h4);margin-block:0 .5em}
.contents ol{list-style:none;padding-inline-start:0;margin:0}.contents ol ol{padding-inline-start:1.25rem}
.contents a{display:inline-block;padding-block:.25em;min-block-size:1.75rem;line-height:1.3}
.contents a[aria-current]{font-weight:700;text-decoration-thickness:.15em}
.preferences{border-block:1px solid var(--rule);margin-block:1.5rem}.scripted .preferences+.contents{border-block-start:0;margin-block-start:-1.5rem}
.preferences[hidden]{display:none}.scripted .preferences{display:block}
.preferences form{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(11rem,100%),1fr));gap:1rem;align-items:end;padding-block:.5rem 1rem}
.preferences form>label>span{display:block;font-weight:700;margin-block-end:.25rem}.preferences select{inline-size:100%}
@media (max-width:30em){.preferences form{grid-template-columns:minmax(0,1fr);gap:.5rem;overflow-x:clip;margin-inline:calc(-1*min(.5rem,4vw));padding-inline:min(.5rem,4vw)}.preferences form>label{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 .4rem}.preferences form>label>span{margin:0;min-inline-size:0}.preferences select{inline-size:auto;flex:0 1 auto;min-inline-size:min(9.4rem,100%);padding-inline:.4em}}
.preference-switches{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;grid-column:1/-1}
.preference-switches label,.player-options label{display:inline-flex;align-items:center;gap:.5rem;min-block-size:2.75rem}
.preferences [type=reset]{justify-self:start}
.preferences [role=status]{grid-column:1/-1;margin:0;min-block-size:1lh}
summary{min-block-size:2.75rem;padding-block:.6rem;cursor:pointer;color:var(--link);overflow-wrap:anywhere}
button,select{font:inherit;line-height:1.2;letter-spacing:inherit;word-spacing:inherit;color:inherit;background:var(--panel);border:1px solid var(--rule);border-radius:.4rem;min-block-size:2.75rem;min-inline-size:2.75rem;padding:.4em .8em;max-inline-size:100%}
button{cursor:pointer}button:hover,select:hover{border-color:var(--link)}
[aria-pressed=true]{box-shadow:inset 0 0 0 2px var(--link)}
:where(label)>input[type=checkbox]{inline-size:1.5rem;block-size:1.5rem;flex:none;margin:0;vertical-align:middle;accent-color:var(--link)}
.note-preview{position:absolute;z-index:3;top:0;left:0;inline-size:max-content;max-inline-size:min(24rem,100% - 1rem);max-block-size:40vh;overflow:auto;background:var(--ground);border:2px solid var(--link);border-radius:.4rem;padding:.6rem .9rem;box-shadow:0 .3rem 1rem #0004}
.note-preview[hidden]{display:none}.note-preview>:last-child{margin-block-end:0}
.files{list-style:none;padding:0}.files a{display:inline-block;padding-block:.25em;min-block-size:1.75rem}
body>footer{border-block-start:1px solid var(--rule);margin-block-start:3rem;padding-block-start:1rem;color:var(--muted)}
@media (min-width:84em) and (min-height:30em){:root:not([data-size],[data-width]) .contents{position:fixed;inset-block:0;inset-inline-start:max(1rem,calc(50vw - 36.5rem));inline-size:15rem;margin:0;padding-block:1.5rem;border:0;overflow-y:auto}}
`
