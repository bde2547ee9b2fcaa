import type { PdfDocument } from './document.js'
import { textNotation } from './notation.js'
import type { Value } from './values.js'

/** Entries of one node: what has more is parted, so that who looks for one name does not read a hundred thousand. */
const mostEntries = 512

/** What stands in a tree, in order. Each entry is written when its node is, so that the texts of all are never held. */
interface Entries<Key> {
  kind: 'Names' | 'Nums'
  keys: readonly Key[]
  /** Notations of a key, and of what it stands for. */
  keyOf(key: Key): string
  stands(key: Key): string
}

/**
 * A name tree that is sorted by bytes (ISO 32000-1, 7.9.6), holds any name (`__proto__` too), and has no limits at its
 * root. PDFKit sorts by the rules of a language, where readers that search by halves do not find what they look for.
 *
 * @param stands the notation of what a name stands for
 */
export function nameTree(
  names: Iterable<string>,
  stands: (name: string) => string,
  document: PdfDocument,
): Value {
  return tree({ kind: 'Names', keys: sortedByBytes(names), keyOf: textNotation, stands }, document)
}

/** A tree of numbers (7.9.7). */
export function numberTree(
  numbers: readonly number[],
  stands: (number: number) => string,
  document: PdfDocument,
): Value {
  const keys = numbers.toSorted((one, other) => one - other)
  return tree({ kind: 'Nums', keys, keyOf: String, stands }, document)
}

function tree<Key>(entries: Entries<Key>, document: PdfDocument): Value {
  const { keys, keyOf } = entries
  if (keys.length <= mostEntries) return document.raw(`<<\n${pairs(entries)}\n>>`)
  const kids: Value[] = []
  for (let at = 0; at < keys.length; at += mostEntries) {
    const own = keys.slice(at, at + mostEntries)
    const limits = `  /Limits [${keyOf(own[0] as Key)} ${keyOf(own.at(-1) as Key)}]`
    const id = document.reserve()
    document.pack(id, `<<\n${limits}\n${pairs({ ...entries, keys: own })}\n>>`)
    kids.push(document.refer(id))
  }
  // The catalog, which every reader begins with, does not follow in the same stream.
  document.flushPacked()
  return { Kids: kids }
}

function pairs<Key>({ kind, keys, keyOf, stands }: Entries<Key>): string {
  const lines = keys.map((key) => `    ${keyOf(key)} ${stands(key)}`)
  return [`  /${kind} [`, ...lines, ']'].join('\n')
}

const ascii = /^[\0-\x7f]*$/

/** Names of ASCII stand as they are, all others as UTF-16BE behind its mark, whose bytes are larger than those of ASCII. */
export function sortedByBytes(names: Iterable<string>): string[] {
  const plain: string[] = []
  const others: string[] = []
  for (const name of names) (ascii.test(name) ? plain : others).push(name)
  // By UTF-16 units, as they are written.
  plain.sort()
  return others.length > 0 ? plain.concat(others.sort()) : plain
}
