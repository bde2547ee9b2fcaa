/** Little: players for the blind draw none of it, and other readers choose for themselves. */
export const style = `body { margin: 1em auto; max-width: 40em; padding: 0 1em; line-height: 1.5; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
pre { overflow-x: auto; }
.noteref { font-size: 0.75em; vertical-align: super; }
.page-front, .page-normal, .page-special { border: 1px solid; font-size: 0.75em; margin: 0 0.25em; padding: 0 0.25em; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
.figcaption, .aside-title, .description-title { font-weight: bold; }
`
