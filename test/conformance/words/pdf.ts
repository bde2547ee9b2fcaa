import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PdfObjects, pdfText } from '../support/pdf-objects.ts'
import { structureElements } from '../support/structure-tree.ts'
import { type EditionWords, type SourceWords, type Word, wordsOf } from './words.ts'

/** What pdf.js reads along the structure tree, which is what a screen reader says. */
export async function pdfWords(file: string): Promise<EditionWords> {
  const pdf = await PdfObjects.read(file)
  const alternatives = structureElements(pdf).flatMap(
    ({ dictionary }) => pdfText(pdf.resolve(dictionary['/Alt'])) ?? [],
  )
  const text = wordsOf(await structureText(file)).flatMap(rtlByLetter)
  return { text, alternatives: alternatives.flatMap(wordsOf) }
}

// pdf.js sees letters of right-to-left words one by one, without the spaces between them, and marks before their
// letter: there the order of the letters is what can be compared.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

const rtlByLetter = (word: string): string[] =>
  rightToLeft.test(word) ? [...word.replace(/\p{M}/gu, '')] : [word]

/** The source as `pdfWords` can find it. */
export function asPdfReads(source: SourceWords): SourceWords {
  const split = (words: readonly Word[]) =>
    words.flatMap((word) => rtlByLetter(word.text).map((text) => ({ ...word, text })))
  return { ...source, flow: split(source.flow), phrases: source.phrases.map(split) }
}

const structureText = async (file: string): Promise<string> => (await pageTexts(file)).join(' ')

/**
 * The first words of the main flow on each page, with and without its figures, which print may move from another page
 * (what refers to a figure's description stays); empty where a page has none.
 */
export async function pdfPageStarts(file: string): Promise<string[][][]> {
  const apart = ['Note', 'FENote', 'Lbl', 'Reference']
  const [whole, text] = [await pageTexts(file, apart), await pageTexts(file, [...apart, 'Figure'])]
  return whole.map((page, index) => [page, text[index] ?? ''].map((one) => wordsOf(one).slice(0, 60)))
}

async function pageTexts(file: string, without: readonly string[] = []): Promise<string[]> {
  const data = new Uint8Array(await readFile(file))
  const document = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push(textBelow(await page.getStructTree(), textById(items), without))
  }
  await document.destroy()
  return pages
}

interface Item {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly type?: string
  readonly id?: string | null
}

/** Text by the id of the marked content that it is in; what is inside without an id of its own belongs to it too. */
function textById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const { str, hasEOL, type, id } of items) {
    if (type?.startsWith('begin')) open.push(id ?? open.at(-1) ?? '')
    else if (type === 'endMarkedContent') open.pop()
    else append(texts, open.at(-1) ?? '', `${str ?? ''}${hasEOL ? '\n' : ''}`)
  }
  return texts
}

function append(texts: Map<string, string>, id: string, more: string): void {
  texts.set(id, (texts.get(id) ?? '') + more)
}

interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

const inline = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Reference',
  'Quote',
  'Code',
  'Annot',
  'Ruby',
  'RB',
  'RT',
  'RP',
])

function textBelow(
  node: Node | null,
  texts: ReadonlyMap<string, string>,
  without: readonly string[],
): string {
  if (node === null || without.includes(node.role ?? '')) return ''
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  const inner = (node.children ?? []).map((child) => textBelow(child, texts, without)).join('')
  return inline.has(node.role ?? '') ? inner : ` ${inner} `
}
