// The words of a source and of its editions, as programs read them that are not ours.
import { read, readers } from './pandoc.mjs'
import { output } from './program.mjs'
import { wordsOf } from './words.mjs'

/** What pandoc reads in the source; all of plain text, and of what it has no reader for. */
export async function reference(pandoc, source, dialect) {
  const text = source.replace(/^\uFEFF/, '')
  if (!readers[dialect]) return { words: wordsOf(text), formulas: 0 }
  const body = dialect === 'rmarkdown' ? withCells(bodyOf(text, dialect)) : bodyOf(text, dialect)
  const { text: plain, formulas } = await read(pandoc, body, readers[dialect])
  return { words: wordsOf(plain), formulas }
}

/** pandoc reads no code where the head of a cell has spaces around its equals signs: the head stands inside the code. */
function withCells(text) {
  return text.replace(/^([ \t>]*)(`{3,}|~{3,})[ \t]*(\{\w[^}\n]*\})[ \t]*$/gm, '$1$2\n$1$3')
}

const frontMatter =
  /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|^\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*\r?\n/

/** Without front matter; of a page, what it says itself is its article. */
function bodyOf(text, dialect) {
  if (dialect !== 'html') return text.replace(frontMatter, '')
  return /<main\b[\s\S]*<\/main>/i.exec(text)?.[0] ?? /<article\b[\s\S]*<\/article>/i.exec(text)?.[0] ?? text
}

/**
 * @returns the readings of an edition: a word is lost that stands in none of them. poppler reads print in stored order, and by the eye; MuPDF
 *   keeps letters together with the points above and below them.
 */
export async function readingsOf(pandoc, name, { file, bytes }) {
  if (name === 'pdf') {
    const [stored, seen, other, described] = await Promise.all([
      pdfText(file, '-raw'),
      pdfText(file),
      muText(file),
      descriptionsIn(file),
    ])
    return { readings: [stored, seen, other].map((text) => wordsOf(`${text}\n${described}`)) }
  }
  const text = () => (name === 'audio' ? printedIn(bytes.toString()) : bytes.toString())
  const input = name === 'epub' ? bytes : plainer(text())
  const found = await read(pandoc, input, name === 'epub' ? 'epub' : 'html')
  return { readings: [wordsOf(found.text)], formulas: found.formulas }
}

/** A transcript without what it announces itself, and without what is said where that is not what is printed. */
function printedIn(transcript) {
  return transcript.replace(
    /\s*<em class="announced">[^<]*<\/em>|<span class="said"[^>]*>(?:[^<]|<(?!\/?span\b)[^>]*>)*<\/span>/g,
    '',
  )
}

/** pandoc reads `main` alone where there is one, and leaves out a heading of the class `title`; contents repeat headings. */
function plainer(page) {
  return page
    .replace(/<nav\b[\s\S]*?<\/nav>|<\/?(?:header|main)\b[^>]*>/g, '')
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/ class=(?:"[^"]*"|[^\s">]+)/, ''))
}

/** poppler's reading in the order in which text is stored, or in that of the eye. */
async function pdfText(file, ...options) {
  return (await output('pdftotext', [...options, '-enc', 'UTF-8', file, '-'])).toString()
}

async function muText(file) {
  return (await output('mutool', ['draw', '-q', '-F', 'txt', '-o', '-', file])).toString()
}

/** The alternative texts of a PDF, which are no part of its printed text; qpdf reads them. */
async function descriptionsIn(file) {
  const json = (await output('qpdf', ['--json', '--json-key=qpdf', file], { accepted: [0, 3] })).toString()
  return [...json.matchAll(/"\/Alt": ("u:(?:[^"\\]|\\.)*")/g)]
    .map(([, text]) => JSON.parse(text).slice('u:'.length))
    .join('\n')
}
