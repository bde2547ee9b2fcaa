import type { Position } from 'unist'

/** A place that a person finds in the program. */
export interface Place {
  /** Paragraphs from 1 in the order of the document: those of tables and text boxes count, empty ones too. */
  paragraph: number
  /** The first words of the paragraph. */
  words: string
  /** The first words of the last paragraph that had some, where this one has none. */
  after?: string
  /** The headings that it stands under, the highest first. */
  headings: readonly Heading[]
}

/** The heading that a place is under. */
export interface Heading {
  /** 1 to 6. */
  level: number
  /** The heading's words. */
  words: string
}

/** "in “The first words …”, under “Chapter › Section”"; what stands before all words is at the beginning. */
export function whereIs({ words, after, headings }: Place): string {
  const path = headings.map(({ words: heading }) => shortened(heading, 6)).join(' › ')
  const near = words ? `in “${words}”` : after ? `after “${after}”` : ''
  return [near, path ? `under “${path}”` : ''].filter(Boolean).join(', ') || 'at the beginning'
}

/** The place of the next paragraph. */
export function nextPlace(last: Place, paragraph: number, words: string): Place {
  const after = last.words || last.after
  return { paragraph, words, ...(after ? { after } : {}), headings: last.headings }
}

/** The headings above what follows a heading. */
export function below(headings: readonly Heading[], next: Heading): Heading[] {
  return [...headings.filter(({ level }) => level < next.level), next]
}

/** The first words of a text, for messages. */
export function shortened(words: string, most = 8): string {
  const all = words.split(/\s+/).filter(Boolean)
  const first = all.slice(0, most).join(' ')
  // Languages without spaces have one long word.
  const cut = [...first].slice(0, 80).join('')
  return cut.length < first.length || all.length > most ? `${cut} …` : cut
}

/** Words that stand in no edition, for the finding that tells them: all of them, unless they are a whole chapter. */
export function quoted(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim().replace(/[“”]/g, '"')
  return text.length > 4000 ? `${text.slice(0, 4000)} …` : text
}

/** The position of a paragraph: its number in place of a line. */
export function positionAt(paragraph: number): Position {
  const point = { line: Math.max(paragraph, 1), column: 1 }
  return { start: point, end: point }
}
