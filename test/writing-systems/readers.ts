import { execFileSync } from 'node:child_process'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { onPath } from '../conformance/support/tools.ts'

/** A program that copies text out of a PDF. */
export interface TextReader {
  readonly name: string
  readonly needs: string
  locate(): Promise<string | undefined>
  read(path: string, bytes: Uint8Array): Promise<string>
}

const poppler = { needs: 'pdftotext (Debian: poppler-utils)', locate: () => onPath('pdftotext') }

/** poppler, in the order in which text is stored instead of that of the eye. */
const stored: TextReader = {
  ...poppler,
  name: 'poppler as stored',
  read: async (path) => output('pdftotext', ['-raw', path, '-']),
}

const others: readonly TextReader[] = [
  {
    name: 'MuPDF',
    needs: 'mutool (Debian: mupdf-tools)',
    locate: () => onPath('mutool'),
    read: async (path) => output('mutool', ['draw', '-q', '-F', 'txt', path]),
  },
  {
    name: 'PDF.js',
    needs: 'pdfjs-dist',
    locate: async () => 'pdfjs-dist',
    read: async (_, bytes) => readWithPdfJs(bytes),
  },
]

/** Readers that keep every character in its place. PDFium mirrors brackets a second time; poppler moves full stops in its own order. */
export const exactReaders: readonly TextReader[] = [stored, ...others]

/** The libraries behind the viewers that people copy words from. */
export const wordReaders: readonly TextReader[] = [
  { ...poppler, name: 'poppler', read: async (path) => output('pdftotext', [path, '-']) },
  {
    name: 'PDFium',
    needs: '@hyzyla/pdfium',
    locate: async () => '@hyzyla/pdfium',
    read: async (_, bytes) => readWithPdfium(bytes),
  },
  ...others,
]

/** poppler, with columns as they stand on the page. */
export const layoutReader: TextReader = {
  ...poppler,
  name: 'poppler with its layout',
  read: async (path) => output('pdftotext', ['-layout', path, '-']),
}

function output(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages = [...document.pages()].map((page) => page.getText())
    document.destroy()
    return pages.join('\n')
  } finally {
    library.destroy()
  }
}

async function readWithPdfJs(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await document.destroy()
  return pages.join('\n')
}
