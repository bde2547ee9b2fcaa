import type { Theme } from '@lectern/core'
import { colorSheet } from '@lectern/hast/markup'

/** The look of the article's page: its colours by day and night, its face where that is installed. Times stand in the margin where there is one. */
export function style(theme: Theme): string {
  return `${colorSheet(theme)}
body{margin:0;background:var(--ground);color:var(--text);font:1.125rem/1.6 var(--font-text);overflow-wrap:anywhere}
main,footer{max-inline-size:38rem;margin-inline:auto;padding:1.5rem max(1rem,4vw)}
h1,h2,h3,h4,h5,h6{line-height:1.2;text-wrap:balance;margin:2em 0 .5em}h1{font-size:clamp(1.9rem,1.3rem + 2.9vw,2.75rem);margin-block:.5em}
p,pre,blockquote,.unread{margin:0 0 1em}a{color:var(--link)}.announced{color:var(--muted)}
pre{white-space:pre-wrap;padding:.75rem;background:var(--panel)}
blockquote,.unread{padding-inline-start:1rem;border-inline-start:3px solid var(--rule)}.unread{border-inline-start-style:dashed}
.time{margin:0;font-size:.9375rem;font-variant-numeric:tabular-nums}.time a{display:inline-block;min-inline-size:3rem;min-block-size:1.75rem}
@media (min-width:52em){.time{float:inline-start;inline-size:4rem;margin-inline-start:-5.5rem;text-align:end}}
footer{font-size:.9375rem;border-block-start:1px solid var(--rule)}audio{display:block;inline-size:100%}
label{display:flex;gap:.6rem;align-items:center;min-block-size:2.75rem}#show-said{flex:none;inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--link)}
.player{max-inline-size:38rem;margin-inline:auto;padding:.5rem max(1rem,4vw);background:var(--ground)}
@media screen and (min-height:30em){.player{position:sticky;inset-block-end:0}}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
:root:has(#show-said:checked) .printed{display:none}
:root:has(#show-said:checked) .said{display:inline}
@media print{.player,label{display:none}}
`
}
