/**
 * Sound beside the text. The ground of a spoken sentence is as high as its lines: that of one line must not cover the foot of the letters above it.
 * The dock is a popover: in front of everything, at the foot of the window, wherever it stands in the document. What it covers is kept free by
 * `--clear` (WCAG 2.4.11).
 */
export const player = `
.listen{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;border-block:1px solid var(--line);padding-block:.25rem;line-height:1.3}.listen>:is(p,div){font-size:.9375rem}
.listen p{margin:0}.listen small{display:block;color:var(--muted);font-size:.875rem}.scripted .listen audio{display:none}.listen audio{flex:1 1 12rem;inline-size:12rem;max-inline-size:100%}
.listen-links{margin-inline-start:auto;display:flex;flex-direction:column;align-items:end;gap:0 1.25rem}.listen-links a{min-block-size:1.5rem;line-height:1.5rem}
@media (min-width:40em){.listen-links{flex-direction:row}}
.go,.listen-here{inline-size:3rem;block-size:3rem;min-block-size:0;min-inline-size:0;border-radius:50%;border:0;background:var(--link);color:var(--ground);padding:0;flex:none;display:grid;place-content:center}.go:hover{background:var(--text)}
:is(.go,.listen-here,.dock>[data-do]:not([data-do=voice]),.dock>.more)::before{content:"";inline-size:1.25rem;block-size:1.25rem;background:currentColor;flex:none}
:is([data-do=play],.listen-here)::before{clip-path:polygon(18% 4%,98% 50%,18% 96%)}
:is(.playing [data-do=play],.listen-here.on)::before{clip-path:polygon(12% 8%,40% 8%,40% 92%,60% 92%,60% 8%,88% 8%,88% 92%,12% 92%)}
:is([data-do=back],[data-do=next])::before{clip-path:polygon(8% 12%,24% 12%,24% 46%,88% 12%,88% 88%,24% 54%,24% 88%,8% 88%)}
[data-do=next]::before,[data-do=back]:dir(rtl)::before{transform:scaleX(-1)}[data-do=next]:dir(rtl)::before{transform:none}
.dock>.more::before{clip-path:polygon(0 40%,20% 40%,20% 60%,40% 60%,40% 40%,60% 40%,60% 60%,80% 60%,80% 40%,100% 40%,100% 60%,0 60%)}
.listen-here{float:inline-end;inline-size:2.75rem;block-size:2.75rem;background:none;color:var(--link);border:1px solid var(--line);margin-block-start:calc(-.75em - 2.25rem)}.listen-here::before{inline-size:.8rem;block-size:.8rem}.listen-here:hover,.listen-here.on{border-color:var(--link)}
.scripted h2:has(+.listen-here){padding-inline-end:3.5rem}
.dock:popover-open{position:fixed;inset:auto 0 0;inline-size:auto;max-inline-size:none;block-size:auto;margin:0;padding:.3rem var(--gutter);overflow:visible;border:0;border-block-start:1px solid var(--rule);background:var(--ground);color:var(--text);font-size:.875rem;line-height:1.3;display:flex;align-items:center;justify-content:space-between;gap:.25rem}
.dock::before{content:"";position:absolute;inset:-2px 0 auto;block-size:3px;background:var(--link);transform:scaleX(var(--at,0));transform-origin:left}.dock:dir(rtl)::before{transform-origin:right}.dock[data-room="false false"]::before{display:none}
.dock>button{border:0;background:none;inline-size:2.75rem;block-size:2.75rem;padding:0;display:grid;place-content:center;border-radius:50%;flex:none}.dock>[data-do=play]{background:var(--link);color:var(--ground)}.dock>button:hover{color:var(--link);background:var(--panel)}
.dock>[data-do=voice]{inline-size:auto;flex:0 1 auto;padding-inline:.5rem;color:var(--link);font-weight:700}.dock[data-room="true false"]{flex-wrap:wrap}.dock[data-room="true false"]>[data-do=voice]{flex:1 0 100%}.player:not(.playing) .dock>[data-do=voice],.dock:not(:has([name=follow]:not(:checked)))>[data-do=voice]{display:none}
.position,.position label{display:flex;align-items:center;gap:.75rem;flex:1;min-inline-size:0;min-block-size:2.75rem}.position input{flex:1;min-inline-size:3rem;block-size:1.75rem;accent-color:var(--link);margin:0}.player-time{font-variant-numeric:tabular-nums;white-space:nowrap}
.speed{min-block-size:0}.speed select{border:0;background:none;padding-inline:.25rem;inline-size:4.75rem}
.sheet.listening:popover-open{inset-inline:auto 0;inline-size:min(26rem,100%);inset-block-end:var(--clear)}.listening .sections{display:flex;flex-wrap:wrap;gap:.5rem}.listening p{color:var(--muted);margin:.5rem 0 0}.moved{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-block-end:.5rem}.moved:empty{display:none}.moved>button{inline-size:3rem;display:grid;place-content:center}.moved>button::before{content:"";inline-size:1.25rem;block-size:1.25rem;background:currentColor}.moved .position{flex:1 1 100%}
@media (min-width:40em){.sheet.listening:popover-open{border-inline-start:1px solid var(--rule)}}
.tapping div.text{cursor:pointer}
.speaking{background:var(--speaking);box-shadow:inset 3px 0 var(--link)}span.speaking{box-shadow:none;background:linear-gradient(var(--speaking) 0 0) center/100% 1lh no-repeat;padding-block:.15em;border-radius:.15em;box-decoration-break:clone;-webkit-box-decoration-break:clone;text-decoration:underline 3px var(--link);text-decoration-skip-ink:none;text-underline-offset:.22em}
@media (forced-colors:active){:is(.go,.listen-here,.dock>[data-do],.dock>.more,.moved>[data-do])::before{background:ButtonText;forced-color-adjust:none}:is(.go,.dock>[data-do=play]){border:1px solid ButtonText}.dock::before{background:Highlight;forced-color-adjust:none}
.speaking{--speaking:Mark;color:MarkText;forced-color-adjust:none}.speaking a{color:MarkText}}
`

/** Words of the spoken sentence, added by the script that marks them: a page without scripts marks none. */
export const wordStyle =
  '::highlight(lectern-word){background-color:var(--word);color:#000}@media (forced-colors:active){::highlight(lectern-word){background-color:Highlight;color:HighlightText}}'
