/**
 * The book's stylesheet. Size, family and colour of the text are the reader's: nothing here sets them on running text,
 * lines are drawn in `currentColor`, and so night mode and forced colours keep their contrast.
 */
export const bookCss = `body { line-height: 1.5; margin: 1em; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.4em 0 0.5em; break-after: avoid; text-align: start; hyphens: manual; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1.05em; }
p { margin: 0 0 0.8em; }
.subtitle { font-size: 1.15em; }
.imprint { margin-bottom: 1.5em; }
.heading, .aside-title, .description-title, .caption { font-weight: bold; }
figure, .table-figure { margin: 1.2em 0; break-inside: avoid; }
figcaption, caption { margin: 0.4em 0; text-align: start; }
caption { font-weight: bold; }
img, video { max-width: 100%; height: auto; }
figure img { display: block; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 95vh; }
.missing-description { border: 1px solid currentColor; display: inline-block; padding: 0.1em 0.4em; }
blockquote { border-inline-start: 3px solid currentColor; margin: 1em 0; padding-inline-start: 1em; }
aside, .description, .transcript, .details { border: 1px solid currentColor; margin: 1.2em 0; padding: 0.6em 1em; }
pre, code, kbd, samp { font-family: monospace; }
pre { border-inline-start: 3px solid currentColor; overflow-wrap: anywhere; padding-inline-start: 0.8em; white-space: pre-wrap; }
kbd { border: 1px solid currentColor; border-radius: 0.2em; padding: 0 0.3em; }
li > p:only-child, li > input + p { margin-bottom: 0.3em; }
table { border-collapse: collapse; margin: 0 0 1em; }
th, td { border: 1px solid currentColor; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
.align-left { text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
th, td { hyphens: auto; }
/* Many columns break words rather than leave the page, where they would be cut off. */
tr > :nth-last-child(n+6), tr > :nth-last-child(n+6) ~ * { overflow-wrap: anywhere; padding: 0.2em; }
@media (max-width: 24em) {
  th, td { padding: 0.1em; }
  tr > :nth-last-child(n+4), tr > :nth-last-child(n+4) ~ * { overflow-wrap: anywhere; }
}
dt { font-weight: bold; }
dd { margin-inline-start: 1.5em; }
.task { list-style: none; }
.task > input + p { display: inline; }
.task + .task { margin-top: 0.3em; }
.verse { white-space: pre-line; }
.math-block { margin: 1em 0; }
.blank { white-space: nowrap; }
.answer-line { border-bottom: 1px solid currentColor; display: block; height: 2em; }
.noteref { font-size: 0.75em; line-height: 1; vertical-align: super; }
.notes, .colophon { border-top: 1px solid currentColor; margin-top: 2em; }
.colophon { padding-top: 0.8em; }
.visually-hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav li { margin: 0.3em 0; }
`

/** The sentence that is read aloud brings both its colours (13.9:1), so that it is seen by day and by night. */
export const activeCss = `.-epub-media-overlay-active, .-epub-media-overlay-active * { background-color: #ffe58a; color: #1a1a1a; }
@media (forced-colors: active) {
  .-epub-media-overlay-active, .-epub-media-overlay-active * { background-color: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`

/** What reading systems put on the sentence that they read aloud. */
export const activeClass = '-epub-media-overlay-active'
