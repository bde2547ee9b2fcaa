/** Reads at any size and width, in light and dark, and on paper; every text has a contrast of 7:1 or more. */
export const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --ground: #fff; --rule: #767676; --link: #0b3d91; --error: #8a0f0f; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --ground: #161616; --rule: #999; --link: #a9c7ff; --error: #ffb3b3; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.25; } h2 { margin-top: 2.5rem; font-size: 1.4rem; } h3 { font-size: 1.1rem; }
a { color: var(--link); } a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.scroll { overflow-x: auto; position: relative; } table { border-collapse: collapse; width: 100%; }
/* Each repeats the heading above it, for those who meet the table alone. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--rule); }
tbody th { font-weight: 500; } td ul { margin: 0; padding-inline-start: 1.2rem; }
.error { color: var(--error); font-weight: 700; }
@media print { .scroll { overflow: visible; } }
`
