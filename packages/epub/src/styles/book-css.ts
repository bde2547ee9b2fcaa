import { narrowTables } from './narrow-tables.js'

/**
 * The book's stylesheet. Size, family and colour of the text are the reader's: nothing here sets them on running text,
 * lines are drawn in `currentColor`, and so night mode and forced colours keep their contrast.
 */
export const bookCss = `body { line-height: 1.5; margin: 1em; overflow-wrap: break-word; orphans: 2; widows: 2; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.6em; break-after: avoid; break-inside: avoid; text-align: start; text-wrap: balance; hyphens: manual; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1.05em; }
p { margin: 0 0 0.8em; hanging-punctuation: first allow-end last; text-wrap: pretty; }
.titlepage { page-break-after: always; break-after: column; display: flex; flex-direction: column; justify-content: center; min-height: 80vh; text-align: center; }
.titlepage h1 { font-size: 2em; margin: 0 0 0.5em; text-align: center; }
.titlepage p { text-align: center; text-wrap: balance; }
.subtitle { font-size: 1.15em; }
.byline { margin: 2em 0 0.4em; }
.imprint { margin-bottom: 1.5em; }
.heading, .aside-title, .description-title, .caption { font-weight: bold; break-after: avoid; break-inside: avoid; }
figure, .table-figure { margin: 1.2em 0; break-inside: avoid; }
.table-figure { break-inside: auto; }
figcaption, caption { margin: 0.4em 0; text-align: start; }
figcaption, .description-link { break-before: avoid; }
.description-link { font-size: 0.9em; margin: 0.3em 0; }
caption { font-weight: bold; break-after: avoid; break-inside: avoid; }
img, video { max-width: 100%; max-height: 95vh; height: auto; object-fit: contain; break-inside: avoid; }
/* Drawings in dark ink on no ground are seen by night, too. */
img { background: #fff; color: #1a1a1a; }
figure img { display: block; margin: 0 auto; max-height: 80vh; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 95vh; }
.missing-description { border: 1px solid currentColor; display: inline-block; padding: 0.1em 0.4em; }
em:lang(ja), em:lang(zh) { font-style: normal; text-emphasis: dot; }
em:lang(zh) { text-emphasis-position: under right; }
blockquote { border-inline-start: 3px solid currentColor; margin: 1em 0; padding-inline-start: 1em; }
aside, .description, .transcript, .details { border: 1px solid currentColor; margin: 1.2em 0; padding: 0.6em 1em; }
hr { border: 0; border-top: 1px solid currentColor; margin: 1.8em auto; width: 25%; }
pre, code, kbd, samp { font-family: monospace; hyphens: none; }
pre { border-inline-start: 3px solid currentColor; overflow-wrap: anywhere; padding-inline-start: 0.8em; text-align: start; white-space: pre-wrap; }
kbd { border: 1px solid currentColor; border-radius: 0.2em; padding: 0 0.3em; }
li[dir] { margin-inline-start: 2.5em; }
li > p:only-child, li > input + p { margin-bottom: 0.3em; }
table { border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; margin: 0; }
th, td { border: 1px solid currentColor; hyphens: auto; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
thead { break-after: avoid; }
tr { break-inside: avoid; }
.tied, .unbroken { white-space: nowrap; }
.small-capitals { font-variant-caps: small-caps; }
.align-left { text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
/* Where a box cannot be measured, many columns break words rather than leave the page, where they would be cut off. */
tr > :nth-last-child(n+6), tr > :nth-last-child(n+6) ~ * { overflow-wrap: anywhere; padding: 0.2em; }
@media (max-width: 24em) {
  th, td { padding: 0.1em; }
  tr > :nth-last-child(n+4), tr > :nth-last-child(n+4) ~ * { overflow-wrap: anywhere; }
}
dt { font-weight: bold; break-after: avoid; }
dd { margin-inline-start: 1.5em; }
.task { list-style: none; }
.task > input { block-size: 1em; inline-size: 1em; margin: 0; margin-inline: -1.6em 0.6em; vertical-align: -0.1em; }
.task > input + p { display: inline; }
.task + .task { margin-top: 0.3em; }
.verse { white-space: pre-line; }
.math-block { margin: 1em 0; break-inside: avoid; }
.blank { white-space: nowrap; }
input.blank { background: transparent; border: 0; border-bottom: 1px solid currentColor; color: inherit; font: inherit; max-width: 100%; }
textarea.answer-lines { background: transparent; border: 1px solid currentColor; box-sizing: border-box; color: inherit; display: block; font: inherit; width: 100%; }
.choice, .match { border: 0; margin: 0; padding: 0; }
.answer-line { border-bottom: 1px solid currentColor; display: block; height: 2em; }
.paper-squared, .paper-graph, .paper-plain { border: 1px solid currentColor; }
.paper-squared .answer-line, .paper-graph .answer-line, .paper-plain .answer-line { border: 0; height: 10mm; }
.paper-squared { background: repeating-linear-gradient(rgba(128,128,128,.4) 0 1px, transparent 0 5mm), repeating-linear-gradient(90deg, rgba(128,128,128,.4) 0 1px, transparent 0 5mm); }
.paper-graph { background: repeating-linear-gradient(rgba(128,128,128,.6) 0 1px, transparent 0 10mm), repeating-linear-gradient(90deg, rgba(128,128,128,.6) 0 1px, transparent 0 10mm), repeating-linear-gradient(rgba(128,128,128,.3) 0 1px, transparent 0 2mm), repeating-linear-gradient(90deg, rgba(128,128,128,.3) 0 1px, transparent 0 2mm); }
.noteref { font-size: 0.75em; line-height: 1; vertical-align: super; }
.notes { border-top: 1px solid currentColor; margin-top: 2em; }
.visually-hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.edit::before, .edit::after { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.edit::before { content: attr(data-before) ": "; }
.edit::after { content: " " attr(data-after) " "; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav li { margin: 0.3em 0; }
${narrowTables}`

/** The sentence that is read aloud brings both its colours (13.9:1), so that it is seen by day and by night. */
export const activeCss = `.-epub-media-overlay-active, .-epub-media-overlay-active * { background-color: #ffe58a; color: #1a1a1a; }
@media (forced-colors: active) {
  .-epub-media-overlay-active, .-epub-media-overlay-active * { background-color: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`

/** What reading systems put on the sentence that they read aloud. */
export const activeClass = '-epub-media-overlay-active'
