import { execFileSync } from 'node:child_process'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { onPath } from '../conformance/support/tools.ts'

/** A program that copies text out of a PDF. */
export interface TextReader {
  readonly name: string
  readonly needs: string
  locate(): Promise<string | undefined>
  read(path: string, bytes: Uint8Array): Promise<string>
}

export const readers: readonly TextReader[] = [
  {
    name: 'poppler',
    needs: 'pdftotext (Debian: poppler-utils)',
    locate: () => onPath('pdftotext'),
    read: async (path) => output('pdftotext', ['-raw', path, '-']),
  },
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

function output(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
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
