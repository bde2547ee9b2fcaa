import { type Article, isRecording, type KnownNode, type RecordingNode, textOf } from '@lectern/core'
import type { Image, Link, Node, Table } from 'mdast'
import { eachNode } from './each-node.js'

/** What is in an article that decides what its editions may claim. */
export interface Content {
  /** All pictures, in order. */
  pictures: Image[]
  /** Sounds and films, in order. */
  recordings: RecordingNode[]
  /** All tables, in order. */
  tables: Table[]
  /** Links without words or described pictures. */
  wordlessLinks: Link[]
  /** Headings below the title. */
  headings: number
  /** How many long descriptions there are. */
  longDescriptions: number
  /** How many formulas there are. */
  formulas: number
  /** Formulas that are MathML. */
  marked: number
  /** Formulas with a spoken form. */
  spoken: number
  /** How many annotations (ruby) there are. */
  ruby: number
  /** How many page breaks of a printed original there are. */
  pageBreaks: number
  /** Page breaks that say which page begins. */
  labelledPages: number
  /** Words with the author's IPA. */
  pronunciations: number
}

/** Looks at every node once. */
export function contentOf({ tree }: Pick<Article, 'tree'>): Content {
  const content: Content = {
    pictures: [],
    recordings: [],
    tables: [],
    wordlessLinks: [],
    headings: 0,
    longDescriptions: 0,
    formulas: 0,
    marked: 0,
    spoken: 0,
    ruby: 0,
    pageBreaks: 0,
    labelledPages: 0,
    pronunciations: 0,
  }
  eachNode(tree, (node) => count(node, content))
  return content
}

function count(node: KnownNode, content: Content): void {
  if (isRecording(node)) content.recordings.push(node)
  else if (node.type === 'image') content.pictures.push(node)
  else if (node.type === 'table') content.tables.push(node)
  else if (node.type === 'link' && !hasWords(node)) content.wordlessLinks.push(node)
  else if (node.type === 'heading' && !node.data?.title) content.headings++
  else if (node.type === 'description' && hasWords(node)) content.longDescriptions++
  else if (node.type === 'ruby') content.ruby++
  else if (node.type === 'pronunciation' && node.ipa) content.pronunciations++
  else if (node.type === 'pageBreak') {
    content.pageBreaks++
    if (node.label) content.labelledPages++
  } else if (node.type === 'math' || node.type === 'inlineMath') {
    content.formulas++
    if (node.data?.formula) content.marked++
    if (node.alt || node.data?.formula?.speech) content.spoken++
  }
}

export const isDescribed = ({ alt }: Pick<Image, 'alt'>): boolean => Boolean(alt?.trim())

const hasWords = (node: Node): boolean => textOf(node).trim() !== ''

/** @param isEmbedded whether the edition has the file */
export const hasCaptions = ({ tracks = [] }: RecordingNode, isEmbedded: (src: string) => boolean): boolean =>
  tracks.some(({ kind, src }) => kind === 'captions' && isEmbedded(src))

export const hasHeaders = ({ children }: Table): boolean =>
  children.some((row) => row.children.some(({ header }) => header))
