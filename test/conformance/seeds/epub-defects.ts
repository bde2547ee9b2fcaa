/** Columns of the table of who noticed what. */
export const checkerNames = [
  'EPUBCheck',
  'Ace',
  'axe on each chapter',
  'foliate-js',
  'pages of book and print',
  'lectern verify',
] as const
export type CheckerName = (typeof checkerNames)[number]

/** A book that is broken in one place, and who must notice. */
export interface Defect {
  name: string
  path: string
  sound: RegExp
  defect: string
  /** The first is asked in CI; the others when the whole table is made. */
  caughtBy: readonly [CheckerName, ...CheckerName[]]
}

/** An article whose book has a note, a long description, a table, pages and sound. */
export const seedArticle = `---
title: The ferry to the northern shore
lang: en
date: 2026-01-01
author: Ada Quay
---

It left at six.[^a]

::::figure{#lake}
![A lake](lake.png)

:::description
Long and narrow, from west to east.
:::

The lake
::::

## Where it goes

| Stop | Time |
| --- | --- |
| Sandvik | 6:30 |

See [the lake](#lake).

[^a]: By the old clock.
`

export const defects: readonly Defect[] = [
  {
    name: 'a page that is not well-formed',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /<\/section>\n<\/body>/,
    defect: '</body>',
    caughtBy: ['EPUBCheck', 'Ace'],
  },
  {
    name: 'an id that is there twice',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /<section role="doc-chapter"/,
    defect: '<p id="lake">again</p><section role="doc-chapter"',
    caughtBy: ['EPUBCheck'],
  },
  {
    name: 'a link to a place that is not there',
    path: 'OEBPS/text/ch02.xhtml',
    sound: /href="ch01\.xhtml#lake"/,
    defect: 'href="ch01.xhtml#pond"',
    caughtBy: ['EPUBCheck'],
  },
  {
    name: 'a picture without an alt attribute',
    path: 'OEBPS/text/ch01.xhtml',
    sound: / alt="A lake"/,
    defect: '',
    caughtBy: ['Ace', 'axe on each chapter', 'lectern verify'],
  },
  {
    name: 'a role that nobody defined',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /role="doc-chapter"/,
    defect: 'role="chapterish"',
    caughtBy: ['Ace', 'EPUBCheck'],
  },
  {
    name: 'text too pale to read',
    path: 'OEBPS/style.css',
    sound: /^body \{/m,
    defect: 'p { color: #ccc; background: #fff } body {',
    caughtBy: ['axe on each chapter', 'Ace'],
  },
  {
    name: 'a page that does not say its language',
    path: 'OEBPS/text/ch02.xhtml',
    sound: / lang="en" xml:lang="en"/,
    defect: '',
    caughtBy: ['Ace', 'axe on each chapter'],
  },
  {
    name: 'a page without a title',
    path: 'OEBPS/text/ch02.xhtml',
    sound: /<title>[^<]*<\/title>/,
    defect: '<title></title>',
    caughtBy: ['EPUBCheck', 'Ace', 'axe on each chapter'],
  },
  {
    name: 'metadata without hazards',
    path: 'OEBPS/content.opf',
    sound: /<meta property="schema:accessibilityHazard">none<\/meta>/,
    defect: '',
    caughtBy: ['Ace'],
  },
  {
    name: 'a conformance that nobody knows',
    path: 'OEBPS/content.opf',
    sound: /<meta property="schema:accessibilityHazard">/,
    defect: '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 9 Level A</meta>\n$&',
    caughtBy: ['Ace'],
  },
  {
    name: 'a document without sound that its item promises',
    path: 'OEBPS/content.opf',
    sound: /media-overlay="ch01-sound"/,
    defect: '',
    caughtBy: ['EPUBCheck'],
  },
  {
    name: 'durations that do not add up',
    path: 'OEBPS/content.opf',
    sound: /<meta property="media:duration">\d+:/,
    defect: '<meta property="media:duration">9:',
    caughtBy: ['EPUBCheck'],
  },
  {
    name: 'sound against the order of the text',
    path: 'OEBPS/smil/ch02.smil',
    sound: /(<par [\s\S]*?<\/par>)\s*(<(?:par|seq) [\s\S]*)(<\/body>)/,
    defect: '$2$1$3',
    caughtBy: ['EPUBCheck'],
  },
  {
    name: 'sound of an element that is not there',
    path: 'OEBPS/smil/ch01.smil',
    sound: /#the-ferry-to-the-northern-shore~1/,
    defect: '#the-steamer~1',
    caughtBy: ['EPUBCheck', 'foliate-js'],
  },
  {
    name: 'a page list that leads to the wrong page',
    path: 'OEBPS/toc.xhtml',
    sound: /(<nav epub:type="page-list"[\s\S]*?#page-)1"/,
    defect: '$12"',
    caughtBy: ['foliate-js'],
  },
  {
    name: 'a page break away from where the page begins',
    path: 'OEBPS/text/ch02.xhtml',
    sound: /([\s\S]*)(<(span|div) id="page-2"[^>]*><\/\3>)([\s\S]*?)<\/section>/,
    defect: '$1$4$2</section>',
    caughtBy: ['pages of book and print'],
  },
  {
    name: 'a note that does not lead back',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /<a href="#([^"]*)" role="doc-backlink"/,
    defect: '<a href="#notes" role="doc-backlink"',
    caughtBy: ['foliate-js'],
  },
  {
    name: 'a description that does not lead back',
    path: 'OEBPS/text/description-1.xhtml',
    sound: /href="ch01\.xhtml#[^"]*-link"/,
    defect: 'href="ch02.xhtml#where-it-goes"',
    caughtBy: ['foliate-js'],
  },
  {
    name: 'a paragraph that got lost',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /It left at six\./,
    defect: '',
    caughtBy: ['lectern verify'],
  },
  {
    name: 'a script',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /<\/head>/,
    defect: '<script>1</script></head>',
    caughtBy: ['EPUBCheck'],
  },
  {
    name: 'a picture from elsewhere',
    path: 'OEBPS/text/ch01.xhtml',
    sound: /src="\.\.\/pictures\/[^"]*"/,
    defect: 'src="https://example.org/lake.png"',
    caughtBy: ['EPUBCheck'],
  },
]
