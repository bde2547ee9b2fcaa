/** On paper: the text alone, in black, with the addresses of its links. */
export const print = `
@media print{
:root,:root[data-theme]{--ground:#fff;--text:#000;--muted:#333;--link:#000;--panel:#fff;--rule:#767676;font-size:12pt}
header{margin-block-end:1em}body{max-width:none;padding:0}
.skip-link,.contents,.preferences,.player,.listen-here,.backlinks,nav{display:none}
h1,h2,h3,h4,h5,h6{break-after:avoid}figure,table,pre,aside,blockquote{break-inside:avoid}thead{display:table-header-group}
main a[href^="http"]::after{content:" (" attr(href) ")"}
details::details-content{content-visibility:visible;block-size:auto}.speaking{background:none;box-shadow:none}
a{color:inherit}}
`
