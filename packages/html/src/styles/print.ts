/** On paper: the text alone, in black, with the addresses of its links and its notes, in the size that the reader chose,
 * but for what would be cut off by the edge. */
export const print = `
@media print{@page{margin:2cm;@bottom-center{content:counter(page);font:10pt sans-serif}}@page:first{@top-center{content:none}}
:root,:root[data-theme]{--ground:#fff;--text:#000;--muted:#333;--link:#000;--panel:#fff;--rule:#767676;--mark:#ddd;--body:1rem;--clear:0px;--h1:2rem;color-scheme:light;font-size:12pt}
main>article,body>footer{display:block;max-inline-size:none;padding-inline:0}body>footer>*{margin-block-start:1rem}article>header{margin-block-end:1.5rem}.bar{border:0;padding:0;min-block-size:0}
:root :is(.skip-link,.contents,.aa,.preferences,.player,.dock,.listen-here,.note-preview,.side-note,.code-head,.enlarge,dialog,.editions,.backlinks,.moving label,.moving button,.permalink,nav,audio,video:not([poster])){display:none}
h1,h2,h3,h4,h5,h6,summary,figcaption:first-child,caption{break-after:avoid}figure,table,pre,[role=note],blockquote,img,.answer-lines{break-inside:avoid}
figure:has(>details),table.long,table:has(tr:nth-child(12)){break-inside:auto}tr{break-inside:avoid}img,video{max-height:94vh;object-fit:contain}thead{display:table-header-group}
math{font-size:min(1.25em,30pt);font-size-adjust:none}.math-medium{font-size:min(1.25em,15pt)}.math-wide{font-size:min(.9em,10.8pt)}.math-wider{font-size:min(.62em,7.4pt)}.math-widest{font-size:min(.45em,5.4pt)}
p,li{orphans:3;widows:3}.table-region,.math-block,.math-long,pre{overflow:visible}
:is(div.text,body>footer) a[href^="http"]:not(.address)::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;color:#000}
:root .speaking{background:none;text-decoration:none;box-shadow:none}a{color:inherit}h2:has(+.listen-here){padding:0}}
`

/** The title over every page of paper but the first. */
export function runningTitle(title: string): string {
  const escaped = title.replace(/[\\"<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
  return `@media print{@page{@top-center{content:"${escaped}";font:10pt sans-serif}}}\n`
}
