// The owner's libraries alone, on the same article: what no code of Lectern's can be faster than. Nothing is checked, tagged, linked or read
// back. Usage: node libraries.mjs html|epub|pdf
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { finished } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { toHast } from 'mdast-util-to-hast'

/** As the package resolves it that uses it. */
async function of(owner, name) {
  const require = createRequire(new URL(`../../../packages/${owner}/package.json`, import.meta.url))
  return await import(pathToFileURL(require.resolve(name)))
}

const text = readFileSync('article.md', 'utf8')
const { unified } = await of('markdown', 'unified')
const { default: remarkParse } = await of('markdown', 'remark-parse')
const { gfmTable } = await of('markdown', 'micromark-extension-gfm-table')
const { gfmFootnote } = await of('markdown', 'micromark-extension-gfm-footnote')
const { gfmTableFromMarkdown } = await of('markdown', 'mdast-util-gfm-table')
const { gfmFootnoteFromMarkdown } = await of('markdown', 'mdast-util-gfm-footnote')
const tree = unified()
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  .use(remarkParse)
  .parse(text)

const makers = { html: page, epub: book, pdf: print }
await makers[process.argv[2]]()

async function pageOf(mdast) {
  const { default: rehypeStringify } = await of('hast', 'rehype-stringify')
  return unified().use(rehypeStringify).stringify(toHast(mdast))
}

async function page() {
  writeFileSync('libraries.html', await pageOf(tree))
}

/** A chapter for each heading of the second level, as Lectern has. */
async function book() {
  const { EPub } = await of('epub', 'epub-gen-memory')
  const starts = tree.children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [index] : [],
  )
  const content = await Promise.all(
    [0, ...starts].map(async (begin, index) => ({
      title: `Chapter ${index + 1}`,
      content: await pageOf({ type: 'root', children: tree.children.slice(begin, starts[index]) }),
    })),
  )
  const epub = new EPub({ title: 'Article', tocTitle: 'Contents' }, content)
  writeFileSync('libraries.epub', await epub.genEpub())
}

/** Paragraphs of plain text in one column. */
async function print() {
  const { default: PDFDocument } = await of('pdf', 'pdfkit')
  const document = new PDFDocument({ size: 'A4', tagged: true })
  const file = document.pipe(createWriteStream('libraries.pdf'))
  document.fontSize(12)
  for (const block of tree.children) document.text(wordsOf(block)).moveDown()
  document.end()
  await finished(file)
}

function wordsOf(node) {
  return node.value ?? (node.children ?? []).map(wordsOf).join('')
}
