/**
 * The regions that tables scroll in, for pages that have tables. Shades at the edges say that there is more: the ground, which moves with the table,
 * covers them at its ends. A caption leaves room for a scroll bar of 17 px.
 */
export const tables = `
.table-region,.table-figure{margin-block:1.75em}.table-figure>.table-region{margin-block:0}.table-region>table{margin:0}
.table-region{background:linear-gradient(90deg,var(--ground) 1rem,#0000 2rem calc(100% - 2rem),var(--ground) calc(100% - 1rem)) local,linear-gradient(90deg,var(--line),#0000 1rem calc(100% - 1rem),var(--line))}
.table-region caption{position:sticky;inset-inline-start:0;inline-size:max-content;max-inline-size:min(100vw - 2*var(--gutter) - 17px,var(--measure))}
`
