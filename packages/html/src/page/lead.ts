import { type Article, textOf } from '@lectern/core'

/** UTF-16 units of the text in which the description is looked for: it is its beginning, or it is its own words. */
const searched = 4_000
/** How many letters of a description are compared: some sites give the whole article. */
const compared = 300
/** The share of a description that must stand in the text: programs cut descriptions to a length, in the middle of a word too. */
const share = 0.85
/** A shorter description may be in the text by chance, and disturbs nobody. */
const shortest = 20

/**
 * What stands below the title: the subtitle, else the description. Programs of newsrooms take the first paragraph for a description, often
 * cut in the middle of a word: the text says it better, and nobody reads it twice.
 */
export function leadOf({ meta: { subtitle, description }, tree }: Article): string | undefined {
  if (subtitle) return subtitle
  return description && !beginsWith(tree.children, description) ? description : undefined
}

function beginsWith(blocks: Article['tree']['children'], description: string): boolean {
  const letters = lettersIn(description)
  if (letters.length < shortest) return false
  let text = ''
  for (const block of blocks) {
    if (text.length >= searched) break
    text += textOf(block).slice(0, searched)
  }
  return lettersIn(text).includes(letters.slice(0, Math.min(compared, Math.floor(letters.length * share))))
}

const lettersIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
