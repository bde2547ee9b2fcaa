import type { Theme } from '@lectern/core'
import { colorSheet } from '@lectern/hast/markup'

/** Reads at any size and width, by day and night, and on paper; no colour is the only sign of anything. */
export function style(theme: Theme): string {
  return `${colorSheet(theme)}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.55 var(--font-text);overflow-wrap:anywhere}
main{max-inline-size:46rem;margin:0 auto;padding:2rem max(1rem,4vw) 4rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.15;text-wrap:balance;margin:0 0 .5rem}
h2{font-size:1.4rem;line-height:1.2;margin:2.5rem 0 .75rem}h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
p{margin:0 0 .5rem}.muted{color:var(--muted);font-size:.9375rem}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul{margin:0 0 1rem;padding-inline-start:1.4rem}.findings,.checklist{list-style:none;padding:0}
.findings>li{padding:.75rem 1rem;margin-block-end:.75rem;background:var(--panel);border-inline-start:.3rem solid var(--rule)}.findings>li>:last-child{margin:0}
.findings .error{border-color:var(--accent)}.error>p>strong{color:var(--accent)}.findings .warning{border-inline-start-style:double}
.checklist>li{padding-inline-start:2rem;position:relative;margin-block-end:.4rem}.checklist>li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.2em;inline-size:1.1em;block-size:1.1em;border:2px solid var(--rule);border-radius:.2em}
summary{cursor:pointer;color:var(--link);min-block-size:1.75rem;padding-block:.25rem}
dl{margin:0 0 1rem}dt{font-weight:700;margin-block-start:1rem}dd{margin:0 0 .25rem}
@media (min-width:40em){.editions{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.25rem 1.5rem}.editions dt{margin:0;grid-column:1}.editions dd{margin:0;grid-column:2}}
.scroll{overflow-x:auto;position:relative}table{border-collapse:collapse;inline-size:100%;font-size:.9375rem}
/* Each repeats the heading above it, for those who meet the table alone. */
caption{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-block-end:1px solid var(--rule);font-variant-numeric:tabular-nums}tbody th{font-weight:500}
@media print{.scroll{overflow:visible}}
`
}
