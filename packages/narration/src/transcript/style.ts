/** Readable at any size and in dark surroundings; nothing is fixed. */
export const style = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText }
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
pre { white-space: pre-wrap; padding: .75rem; border: 1px solid }
blockquote, .unread { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid }
.unread { border-inline-start-style: dashed }
.time { margin-block: 1rem 0; font-variant-numeric: tabular-nums }
.time a { display: inline-block; min-width: 3rem; min-height: 1.5rem }
audio { width: 100% }
#show-said { inline-size: 1.5rem; block-size: 1.5rem; vertical-align: middle }
:root:has(#show-said:checked) .printed { display: none }
:root:has(#show-said:checked) .said { display: inline }
`
