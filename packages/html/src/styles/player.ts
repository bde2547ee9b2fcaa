/**
 * Sound beside the text. The ground of a spoken sentence is as high as its lines: that of one line must not cover the foot of the letters above it.
 * The player sticks to the window only while it is used, and only where that leaves most of the window to the
 * text: not at 400 % (WCAG 2.4.11, 1.4.10).
 */
export const player = `
.player{background:var(--ground);padding-block:.75rem .25rem;border-block:1px solid var(--rule);margin-block:1.5rem}
:is(.contents,.scripted .preferences)+.player{margin-block-start:-1.5rem;border-block-start:0}
.player-bar[hidden],.listen-here[hidden]{display:none}.scripted .player-bar{display:block}.scripted .player audio{display:none}
.scripted .player h2{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.player-buttons{display:grid;grid-template-columns:repeat(3,1fr) repeat(2,1fr);gap:.4rem}
.player-buttons button{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.3rem;padding:.45rem .25rem;min-inline-size:0;font-size:.85rem;overflow-wrap:anywhere;hyphens:auto}
.player-buttons [data-do=play]{background:var(--link);border-color:var(--link);color:var(--ground);font-weight:700}
.player-buttons button::before,.listen-here::before{content:"";inline-size:1.1em;block-size:1.1em;background:currentColor;flex:none}
[data-do=play]::before,.listen-here::before{clip-path:polygon(15% 5%,95% 50%,15% 95%)}
.playing [data-do=play]::before{clip-path:polygon(15% 8%,40% 8%,40% 92%,60% 92%,60% 8%,85% 8%,85% 92%,15% 92%)}
[data-do=back]::before,[data-do=next]::before{clip-path:polygon(80% 8%,80% 92%,15% 50%)}
[data-do|=section]::before{clip-path:polygon(8% 8%,22% 8%,22% 50%,92% 8%,92% 92%,22% 50%,22% 92%,8% 92%)}
[data-do$=next]::before{transform:scaleX(-1)}[data-do$=back]:dir(rtl)::before{transform:scaleX(-1)}[data-do$=next]:dir(rtl)::before{transform:none}
.player-position,.player-position label{display:flex;align-items:center;gap:.75rem}.player-position{flex-wrap:wrap}.player-position label{flex:1 1 8rem;flex-wrap:wrap;min-inline-size:0;min-block-size:2.75rem}
.player-position input{flex:1;min-inline-size:3rem;block-size:1.75rem;accent-color:var(--link)}.player-time{font-variant-numeric:tabular-nums}.player-choices label{flex-wrap:wrap;max-inline-size:100%}
.player-options{display:flex;flex-wrap:wrap;gap:0 1.5rem}.player-options details{margin:0}.player-options details[open]{flex-basis:100%;max-block-size:45vh;overflow-y:auto}
.player-choices{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center}.player-choices p{flex-basis:100%;margin:0;color:var(--muted)}
.player [role=status]{margin:0}
.about-sound{align-items:baseline;color:var(--muted);display:flex;flex-wrap:wrap;gap:0 1rem;margin:0}.about-sound a{padding-block:.25em}
.listen-here{align-items:center;gap:.5rem;font-size:.9rem;margin-block-end:.75rem}.scripted .listen-here{display:inline-flex}
main *,body>footer *{scroll-margin-block-start:var(--clear,0px)}
.tapping main{cursor:pointer}
.speaking{background:var(--speaking)}span.speaking{background:linear-gradient(var(--speaking) 0 0) center/100% 1lh no-repeat;padding-block:.15em;border-radius:.15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
::highlight(lectern-word){background-color:var(--word);color:#000}
@media (max-width:30em){.player-buttons{grid-template-columns:repeat(6,1fr)}.player-buttons button{grid-column:span 2}.player-buttons [data-do|=section]{grid-column:span 3}:root:is([data-size="250"],[data-size="300"]) .player-buttons button{grid-column:1/-1}
.player:not(:has(details[open])) :is(.player-position,[data-do|=section]){display:none}}
@media (min-width:20em) and (min-height:36em){:root:not([data-size="200"],[data-size="250"],[data-size="300"]) .player.used{position:sticky;inset-block-start:0;z-index:2}}
@media (forced-colors:active){.player-buttons [data-do=play]{color:ButtonText;background:ButtonFace;border-color:ButtonText}.player-buttons button::before,.listen-here::before{background:ButtonText;forced-color-adjust:none}
.speaking{--speaking:Mark;color:MarkText;forced-color-adjust:none}.speaking a{color:MarkText}::highlight(lectern-word){background-color:Highlight;color:HighlightText}}
`
