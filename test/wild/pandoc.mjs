// What pandoc reads in a file. Its document tree is walked, not its plain text, which prints the cells of a table side by side, line by line.
import { parseFragment } from 'parse5'
import { output } from './program.mjs'

/** Of the dialects that pandoc has no reader for, what it can switch on. */
const markdown = 'gfm+footnotes+definition_lists+attributes'
export const readers = {
  gfm: 'gfm+footnotes+attributes',
  mdx: 'gfm+attributes',
  hugo: markdown,
  jekyll: markdown,
  kramdown: `${markdown}+tex_math_dollars`,
  zola: markdown,
  gitbook: `${markdown}+tex_math_dollars`,
  docusaurus: `${markdown}+fenced_divs`,
  mdn: markdown,
  mkdocs: `${markdown}+superscript+subscript+tex_math_dollars`,
  vitepress: `${markdown}+fenced_divs`,
  myst: `${markdown}+tex_math_dollars+fenced_divs`,
  obsidian: 'gfm+footnotes+attributes+wikilinks_title_after_pipe',
  pandoc: 'markdown-smart',
  quarto: 'markdown-smart',
  rmarkdown: 'markdown-smart',
  html: 'html',
}

/** @returns the text of the document in reading order, its notes behind it, and how many formulas it has */
export async function read(program, input, format) {
  const json = await output(program, ['-f', format, '-t', 'json'], { input })
  const state = { text: [], notes: [], called: new Set(), formulas: 0 }
  walk(JSON.parse(json.toString()).blocks, state)
  return { text: [...state.text, ...state.notes].join(''), formulas: state.formulas }
}

const inline = new Set([
  'Emph',
  'Strong',
  'Strikeout',
  'Underline',
  'Superscript',
  'Subscript',
  'SmallCaps',
  'Span',
  'Quoted',
  'Cite',
  'Link',
])

function walk(node, state) {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, state)
    return
  }
  if (typeof node !== 'object' || node === null || !node.t) return
  const { t, c } = node
  const take = takers[t]
  if (take) take(c, state)
  else if (inline.has(t))
    walk(t === 'Span' || t === 'Link' || t === 'Quoted' || t === 'Cite' ? c[1] : c, state)
  else {
    state.text.push('\n')
    walk(c, state)
    state.text.push('\n')
  }
}

const takers = {
  Str: (c, { text }) => text.push(c),
  Space: (_, { text }) => text.push(' '),
  SoftBreak: (_, { text }) => text.push(' '),
  LineBreak: (_, { text }) => text.push('\n'),
  Code: ([, code], { text }) => text.push(code),
  CodeBlock: ([, code], { text }) => text.push(`\n${code}\n`),
  Math(_, state) {
    state.formulas += 1
    state.text.push(' ')
  },
  // pandoc writes out a note wherever it is called; an edition has it once.
  Note(c, state) {
    const content = JSON.stringify(c)
    if (state.called.has(content)) return
    state.called.add(content)
    const note = { ...state, text: [] }
    walk(c, note)
    state.formulas = note.formulas
    state.notes.push('\n', ...note.text)
  },
  Image([, alt, [, title]], state) {
    state.text.push(' ')
    walk(alt, state)
    state.text.push(` ${title.startsWith('fig:') ? title.slice(4) : title} `)
  },
  RawInline: ([format, raw], state) => rawText(format, raw, state),
  RawBlock([format, raw], state) {
    state.text.push('\n')
    rawText(format, raw, state)
    state.text.push('\n')
  },
  Header([, , c], state) {
    state.text.push('\n')
    walk(c, state)
    state.text.push('\n')
  },
  Div([[, classes], c], state) {
    state.text.push('\n')
    if (!classes.includes('nav')) walk(c, state)
  },
  DefinitionList(items, state) {
    for (const [term, meanings] of items) {
      state.text.push('\n')
      walk(term, state)
      state.text.push('\n')
      walk(meanings, state)
    }
  },
  OrderedList: ([, items], state) => separated(items, state),
  BulletList: (items, state) => separated(items, state),
  LineBlock: (lines, state) => separated(lines, state),
  Table([, caption, , head, bodies, foot], state) {
    state.text.push('\n')
    walk(caption[1], state)
    const rows = [head[1], ...bodies.flatMap(([, , top, rows]) => [top, rows]), foot[1]].flat()
    for (const [, cells] of rows) for (const cell of cells) separated([cell[4]], state)
  },
  Figure([, caption, c], state) {
    const figure = { ...state, text: [] }
    walk(c, figure)
    const words = { ...figure, text: [] }
    walk(caption[1], words)
    // pandoc repeats the description of a picture as its caption.
    const isRepeated = figure.text.join('').trim() === words.text.join('').trim()
    state.text.push(...(isRepeated ? [] : figure.text), '\n', ...words.text, '\n')
    state.formulas = words.formulas
  },
}

function separated(items, state) {
  for (const item of items) {
    state.text.push('\n')
    walk(item, state)
    state.text.push('\n')
  }
}

/** pandoc leaves HTML in Markdown as it stands. */
function rawText(format, raw, state) {
  if (format !== 'html') return
  state.text.push(htmlText(parseFragment(raw)))
}

const unread = new Set(['script', 'style', 'template', 'head', 'noscript', 'svg'])
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

function htmlText(node) {
  if (node.nodeName === '#text') return node.value
  if (unread.has(node.nodeName)) return ''
  const alt = node.attrs?.find(({ name }) => name === 'alt')?.value
  const inner = (node.childNodes ?? []).map(htmlText).join('')
  if (phrasing.has(node.nodeName) || node.nodeName.startsWith('#')) return inner
  return ` ${alt ?? ''} ${inner} `
}
