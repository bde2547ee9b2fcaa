import type { Line } from './line.js'

/** Paragraphs of a text that can be its head: books of Project Gutenberg give each field a paragraph. */
const most = 15
/** What says beside a title that it is a field: in a play, "Title: Captain" may be words. */
const beside =
  /^(?:Authors?|Editor|Translator|Illustrator|Release Date|Posting Date|Language|Character set encoding|Version|Status|Type|Created):\s+\S/iu
const fewest = 2

/** The title that the head of a text states among other fields, as books of Project Gutenberg, PEPs and memos do. */
export function statedTitle(all: readonly Line[][]): string | undefined {
  const head = all.slice(0, most)
  const fields = head.flat().filter(({ text }) => beside.test(text))
  const group = head.find((lines) => lines.some(isTitle))
  if (!group || fields.length < fewest) return undefined
  const from = group.findIndex(isTitle)
  const end = group.findIndex(({ indent }, index) => index > from && indent === '')
  const words = group.slice(from, end < 0 ? undefined : end).map(({ text }) => text)
  return words.join(' ').replace(/^Title:\s+/i, '')
}

const isTitle = ({ text, indent }: Line) => indent === '' && /^Title:\s+\S/i.test(text)
