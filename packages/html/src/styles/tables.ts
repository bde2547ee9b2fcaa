/**
 * What scrolls sideways, for pages that have tables or formulas on lines of their own: a shade stands at an edge beyond which there is more, since what
 * covers it scrolls along. A caption leaves room for a scroll bar of 17 px.
 */
export const tables = `
@media screen and (forced-colors:none){.table-region,.math-block{background:linear-gradient(90deg,var(--ground) 40%,#0000) 0/3rem calc(100% + 1px) local,linear-gradient(-90deg,var(--ground) 40%,#0000) 100%/3rem calc(100% + 1px) local,linear-gradient(90deg,var(--rule),#0000) 0/.75rem,linear-gradient(-90deg,var(--rule),#0000) 100%/.75rem;background-repeat:no-repeat}}
.table-region,.table-figure{margin-block:1.75em}.table-figure>.table-region{margin-block:0}.table-region>table{margin:0}
.table-region caption{position:sticky;inset-inline-start:0;inline-size:max-content;max-inline-size:min(100vw - 2*var(--gutter) - 17px,var(--measure))}
@media print{:is(.table-region:has(tr>:nth-child(5)),:root[data-size] .table-region) :is(th,td){overflow-wrap:anywhere;hyphens:auto;min-inline-size:2.5em}
.table-region:has(tr>:nth-child(5)) table{font-size:min(1em,16pt)}.table-region:has(tr>:nth-child(9)) table{inline-size:100%;font-size:min(1em,14pt)}.table-region:has(tr>:nth-child(13)) table{font-size:min(1em,9pt)}
.table-region:has(tr>:nth-child(9)) :is(th,td){padding-inline:.1em;min-inline-size:2.7em}.table-region:has(tr>:nth-child(18)) :is(th,td){min-inline-size:2.5em}}
`
