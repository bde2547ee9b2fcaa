/** What is around the text: head, contents, preferences, player, foot. */
export const page = `
.skip-link{position:absolute;inset-inline-start:1rem;inset-block-start:-10rem;background:var(--ground);color:var(--link);padding:.75em 1em;z-index:1}
.skip-link:focus{inset-block-start:1rem}
.byline,.published{color:var(--muted);margin-bottom:.25em}.subtitle{font-size:1.2rem}
.byline a{display:inline-block;min-block-size:1.5rem}
.contents{border-block:1px solid var(--rule);padding-block:.5em;margin-block:1.5em}
.contents h2,.player h2{font-size:var(--h4);margin-block:.25em}
.contents ol{list-style:none;padding-inline-start:0}.contents ol ol{padding-inline-start:1.25em}
.contents a{display:inline-block;padding-block:.25em;min-block-size:1.75rem}
.contents a[aria-current]{font-weight:700;text-decoration-thickness:.15em}
.preferences{border-block-end:1px solid var(--rule)}
.preferences form{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;padding-block-end:1em}
.preferences label{display:block}
button,select{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--rule);border-radius:.3em;min-block-size:2.75rem;min-inline-size:2.75rem;padding:.3em .8em;max-width:100%}
button{cursor:pointer}
input[type=checkbox]{inline-size:1.5rem;block-size:1.5rem;vertical-align:middle;accent-color:var(--link)}
.player{border:1px solid var(--rule);padding:.5em 1em;margin-block:1.5em}
.player-controls{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-block:.5em}
.player-controls[hidden]{display:none}
.files{list-style:none;padding:0}.files a{display:inline-block;padding-block:.25em;min-block-size:1.75rem}
.listen-here{display:inline-block;margin-block-end:.75em}
.speaking{background:#ffe58a;color:#1a1a1a;box-shadow:0 0 0 .15em #ffe58a}
.speaking a{color:#0b3d91}
body>footer{border-block-start:1px solid var(--rule);margin-block-start:3em;color:var(--muted)}
:root[data-size="110"]{font-size:110%}:root[data-size="125"]{font-size:125%}:root[data-size="150"]{font-size:150%}:root[data-size="200"]{font-size:200%}:root[data-size="300"]{font-size:300%}
:root[data-spacing=wide]{--leading:1.8;--paragraph:2em;letter-spacing:.06em;word-spacing:.12em}
:root[data-spacing=wider]{--leading:2.2;--paragraph:2.4em;letter-spacing:.12em;word-spacing:.16em}
:root[data-width=narrow]{--measure:28rem}:root[data-width=full]{--measure:none}
:root[data-motion=less] *{scroll-behavior:auto!important;transition:none!important;animation:none!important}
@media (forced-colors:active){.speaking{background:Highlight;color:HighlightText;forced-color-adjust:none}.speaking a{color:HighlightText}}
`
