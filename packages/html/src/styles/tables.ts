/**
 * The regions that tables scroll in, for pages that have tables. Shades at the edges say that there is more beyond them, as far as the browser knows
 * timelines of scrolling (Scroll-driven Animations 1); no ground is under words, whose contrast checkers could not tell then. A caption leaves room for
 * a scroll bar of 17 px. On paper nothing scrolls: letters and what is between columns give way, so that years and numbers of four figures stay whole.
 */
export const tables = `
.table-region,.table-figure{margin-block:1.75em}.table-figure>.table-region{margin-block:0}.table-region>table{margin:0}
.table-region[tabindex="0"]{animation:shade linear;animation-timeline:scroll(self inline)}.table-region:dir(rtl){animation-direction:reverse}
@keyframes shade{0%{box-shadow:inset -1rem 0 1rem -1rem var(--rule)}1%,99%{box-shadow:inset -1rem 0 1rem -1rem var(--rule),inset 1rem 0 1rem -1rem var(--rule)}to{box-shadow:inset 1rem 0 1rem -1rem var(--rule)}}
.table-region caption{position:sticky;inset-inline-start:0;inline-size:max-content;max-inline-size:min(100vw - 2*var(--gutter) - 17px,var(--measure))}
@media print{:is(.table-region:has(tr>:nth-child(5)),:root[data-size] .table-region) :is(th,td){overflow-wrap:anywhere;hyphens:auto;min-inline-size:2.5em}
.table-region:has(tr>:nth-child(5)) table{font-size:min(1em,16pt)}.table-region:has(tr>:nth-child(9)) table{inline-size:100%;font-size:min(1em,14pt)}.table-region:has(tr>:nth-child(13)) table{font-size:min(1em,9pt)}
.table-region:has(tr>:nth-child(9)) :is(th,td){padding-inline:.1em;min-inline-size:2.7em}.table-region:has(tr>:nth-child(18)) :is(th,td){min-inline-size:2.5em}}
`
