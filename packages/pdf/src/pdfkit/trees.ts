import type { PdfDocument } from './document.js'
import { textNotation } from './notation.js'
import type { Value } from './values.js'

/** Entries of one node: what has more is parted, so that who looks for one name does not read a hundred thousand. */
const mostEntries = 512

interface Entry {
  key: string
  value: string
}

/**
 * A name tree that is sorted by bytes (ISO 32000-1, 7.9.6), holds any name (`__proto__` too), and has no limits at its
 * root. PDFKit sorts by the rules of a language, where readers that search by halves do not find what they look for.
 *
 * @param notationOf the notation of what a name stands for
 */
export function nameTree(
  names: Iterable<string>,
  notationOf: (name: string) => string,
  document: PdfDocument,
): Value {
  const entries = sortedByBytes(names).map((name) => ({ key: textNotation(name), value: notationOf(name) }))
  return tree('Names', entries, document)
}

/** A tree of numbers (7.9.7). */
export function numberTree(values: ReadonlyMap<number, string>, document: PdfDocument): Value {
  const keys = [...values.keys()].sort((one, other) => one - other)
  const entries = keys.map((key) => ({ key: String(key), value: values.get(key) ?? 'null' }))
  return tree('Nums', entries, document)
}

function tree(kind: 'Names' | 'Nums', entries: readonly Entry[], document: PdfDocument): Value {
  if (entries.length <= mostEntries) return document.raw(`<<\n${pairs(kind, entries)}\n>>`)
  const kids: Value[] = []
  for (let at = 0; at < entries.length; at += mostEntries) {
    const own = entries.slice(at, at + mostEntries)
    const limits = `  /Limits [${own[0]?.key} ${own.at(-1)?.key}]`
    const id = document.reserve()
    document.pack(id, `<<\n${limits}\n${pairs(kind, own)}\n>>`)
    kids.push(document.refer(id))
  }
  // The catalog, which every reader begins with, does not follow in the same stream.
  document.flushPacked()
  return { Kids: kids }
}

function pairs(kind: 'Names' | 'Nums', entries: readonly Entry[]): string {
  const lines = entries.map(({ key, value }) => `    ${key} ${value}`)
  return [`  /${kind} [`, ...lines, ']'].join('\n')
}

const ascii = /^[\0-\x7f]*$/

/** Names of ASCII stand as they are, all others as UTF-16BE behind its mark, whose bytes are larger than those of ASCII. */
export function sortedByBytes(names: Iterable<string>): string[] {
  const plain: string[] = []
  const others: string[] = []
  for (const name of names) (ascii.test(name) ? plain : others).push(name)
  // By UTF-16 units, as they are written.
  return [...plain.sort(), ...others.sort()]
}
