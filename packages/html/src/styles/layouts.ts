import type { Theme } from '@lectern/core'

/** What a theme's page is arranged like, where that is another way than the usual one. */
export const layouts: Readonly<Record<NonNullable<Theme['layout']>, string>> = {
  newspaper: `
.bar:has(.publisher){justify-content:center;position:relative;padding-block:.75rem;border-block-end:3px double var(--rule)}.bar .publisher{font:700 clamp(1.375rem,1rem + 1.6vw,2.25rem)/1.1 var(--font-heading);text-align:center;padding-inline:3.5rem}.bar:has(.publisher) .aa{position:absolute;inset-inline-end:var(--gutter)}
.kicker{margin:0 0 .35rem;color:var(--accent);font-size:.9375rem;font-weight:700}.kicker::first-letter{text-transform:uppercase}
h1{letter-spacing:-.02em;font-weight:700}.subtitle{font-size:clamp(1.125rem,1rem + .6vw,1.4rem)}.byline{border-block:1px solid var(--line);padding-block:.4rem}
div.text>p:first-of-type::first-line{font-variant-caps:small-caps;letter-spacing:.03em}
`,
  report: `
article>header{background:var(--panel);border-block-start:.5rem solid var(--link);padding:1.5rem max(1rem,3vw) .75rem}article>header .subtitle{color:var(--text);border-inline-start:3px solid var(--link);padding-inline-start:1rem}
.text{counter-reset:section}.text>section>h2::before{counter-increment:section;content:counter(section) ". "}
.contents details>ol{counter-reset:section}.contents details>ol>li>a::before{counter-increment:section;content:counter(section) ". "}
.text>section>h2{border-block-start:1px solid var(--line);padding-block-start:.75rem}
`,
  lesson: `
:root:not([data-width]){--measure:31em}
[role=note]{border:0;border-inline-start:.4rem solid var(--link);background:var(--panel);border-radius:.4rem;padding:1rem max(1rem,3vw)}
.text ol>li{padding-inline-start:.4em;margin-block-end:.75em}.text ol>li::marker{font-weight:700;color:var(--link)}
h2{border-block-end:3px solid var(--panel);padding-block-end:.2em}
`,
}
