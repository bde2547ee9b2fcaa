import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { list, object, parseJson, textOr } from '../support/json.ts'
import { unzip } from '../support/unzip.ts'
import { spinePages } from '../words/epub.ts'
import { pdfPageStarts } from '../words/pdf.ts'
import { wordsOf } from '../words/words.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

/**
 * Opens a book and the PDF beside it: each page of print is a page break of the book and an entry of its page list, in
 * order, and the text after the break begins the page.
 */
export const samePages: Checker = {
  name: 'pages of book and print',
  needs: 'nothing',
  locate: async () => 'here',
  check: (files) => checkEach(files, compare),
}

async function compare(file: string): Promise<CheckResult> {
  const print = file.replace(/\.epub$/, '.pdf')
  const [book, starts] = await Promise.all([readBook(file), pdfPageStarts(print)])
  if (book.source !== (await identifierOf(print))) return resultOf([])
  const labels = book.breaks.map(({ label }) => label)
  const wanted = starts.map((_, index) => String(index + 1))
  return resultOf([
    ...differs('breaks', labels, wanted),
    ...differs('page list', book.listed, wanted),
    ...starts.flatMap((start, index) => mismatch(start, book.breaks[index])),
  ])
}

/** As `edition.json` has it. A book that counts the pages of its printed original names another source. */
async function identifierOf(print: string): Promise<string> {
  const record = object(
    parseJson(await readFile(join(dirname(print), 'edition.json'), 'utf8')),
    'edition.json',
  )
  const files = list(record.files, 'files').map((file) => object(file, 'file'))
  return textOr(files.find(({ path }) => path === basename(print))?.identifier, '?')
}

function differs(rule: string, found: readonly string[], wanted: readonly string[]): CheckMessage[] {
  const isSame = found.length === wanted.length && found.every((label) => wanted.includes(label))
  return isSame ? [] : [complaint(rule, `${found.join(' ')} are not ${wanted.join(' ')}`)]
}

/** Letters and digits that are compared. */
const enough = 16

/**
 * A page may begin in the middle of a word; its break then stands before that word. Spaces do not count, nor marks on
 * letters: pdf.js has neither in right-to-left text.
 */
function mismatch(starts: readonly (readonly string[])[], found: PageBreak | undefined): CheckMessage[] {
  if (!found) return []
  const [whole = [], text = []] = starts
  if (text.length === 0) return []
  const there = lettersOf(found.words)
  const longest = lettersOf(found.words.slice(0, 1)).length
  const begins = (start: readonly string[]) => {
    const at = there.indexOf(lettersOf(start).slice(0, enough))
    return at === 0 || (at > 0 && at < longest)
  }
  if (begins(whole) || begins(text)) return []
  // Below the title each edition names authors and date in its own way.
  const isTitle = (start: readonly string[]) => found.title !== '' && lettersOf(start).startsWith(found.title)
  if (isTitle(whole) || isTitle(text)) return []
  const isBehindFigure = whole[0] !== text[0] && lettersOf(text).includes(there.slice(0, enough))
  if (isBehindFigure) return []
  const reason = `page ${found.label} begins with “${whole.slice(0, 5).join(' ')}” in print and with “${found.words.slice(0, 5).join(' ')}” in the book`
  return [complaint('page start', reason)]
}

const lettersOf = (words: readonly string[]): string => words.join('').replace(/\p{M}/gu, '')

interface PageBreak {
  label: string
  /** That follow it. */
  words: readonly string[]
  /** Letters of the title, where it follows. */
  title: string
}

async function readBook(file: string) {
  const pages = await spinePages(file)
  const nav = pages.find(({ path }) => path.endsWith('toc.xhtml'))?.content ?? ''
  const list = /<nav[^>]*epub:type="page-list"[\s\S]*?<\/nav>/.exec(nav)?.[0] ?? ''
  const listed = [...list.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, label = '']) => label)
  const text = pages
    .filter(({ path }) => !/(?:toc|cover)\.xhtml$/.test(path))
    .map(({ content }) => bodyOf(content))
    .join(' ')
  const [, ...parts] = text.split(/<(?:span|div) [^>]*role="doc-pagebreak"[^>]*title="/)
  const breaks = parts.map((part, index): PageBreak => {
    const label = part.slice(0, part.indexOf('"'))
    const after = [part.slice(part.indexOf('>')), ...parts.slice(index + 1)]
      .join('<br title="')
      .slice(0, 20_000)
    const title = /^>(?:<\/div>)?\s*<h1[^>]*>([\s\S]*?)<\/h1>/.exec(after)?.[1] ?? ''
    return {
      label,
      words: wordsOf(textOf(`<br ${after}`)).slice(0, 12),
      title: lettersOf(wordsOf(textOf(title))),
    }
  })
  const byLabel = breaks.toSorted((one, other) => Number(one.label) - Number(other.label))
  return { listed, breaks: byLabel, source: await sourceOf(file) }
}

async function sourceOf(file: string): Promise<string> {
  const opf = (await unzip(file)).get('OEBPS/content.opf')?.toString('utf8') ?? ''
  return /<meta property="pageBreakSource">([^<]*)</.exec(opf)?.[1] ?? ''
}

/**
 * The main flow: print has its notes at the foot, and says nothing of links between pages of ours. Terms are labels there,
 * and gaps are drawn.
 */
function bodyOf(page: string): string {
  return (/<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '')
    .replace(/<section [^>]*role="doc-endnotes"[\s\S]*?<\/section>/g, '')
    .replace(/<sup [^>]*>\s*<a [^>]*role="doc-noteref"[\s\S]*?<\/sup>/g, '')
    .replace(/<dt\b[\s\S]*?<\/dt>/g, '')
    .replace(/<span class="blank">[\s\S]*?<\/span><\/span>/g, '')
    .replace(/<p class="(?:description-link|backlinks)">[\s\S]*?<\/p>/g, '')
    .replace(/<h1 id="description-[^"]*-title"[\s\S]*?<\/h1>/g, '')
}

function textOf(markup: string): string {
  return markup
    .replace(/<(?:p|div|li|td|th|h\d|tr|figure|figcaption|caption|dt|dd|pre|br|section)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

const complaint = (rule: string, text: string): CheckMessage => ({ severity: 'error', rule, text })
