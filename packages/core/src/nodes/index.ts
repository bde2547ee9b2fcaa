import type {
  Blockquote,
  Break,
  Code,
  Delete,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Image,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  Root,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from 'mdast'
import type { Aside } from './aside.js'
import type { Attribution } from './attribution.js'
import type { DefinitionDescription, DefinitionList, DefinitionTerm } from './definition-list.js'
import type { Details } from './details.js'
import type { Caption, Description, Figure } from './figure.js'
import type {
  Abbreviation,
  Insert,
  Keyboard,
  Mark,
  Pronunciation,
  Ruby,
  Span,
  Subscript,
  Superscript,
  Time,
} from './inline.js'
import type { InlineMath, MathBlock } from './math.js'
import type { Media } from './media.js'
import type { PageBreak } from './page-break.js'
import type { Pause } from './pause.js'
import type { AnswerLines, Blank } from './worksheet.js'
import './data.js'
import './notes.js'
import './table.js'

export type * from './aside.js'
export type * from './attribution.js'
export type * from './data.js'
export type * from './definition-list.js'
export type * from './details.js'
export type * from './figure.js'
export type * from './inline.js'
export type { Numbering } from './list.js'
export type * from './math.js'
export type * from './media.js'
export type * from './page-break.js'
export type * from './pause.js'
export type * from './table.js'
export type * from './worksheet.js'

/**
 * The closed set of node types that stand in a prepared article. To add one: its file beside this one, a line
 * here, and the compiler names every handler table that lacks it.
 */
export interface BlockNodes {
  heading: Heading
  paragraph: Paragraph
  blockquote: Blockquote
  attribution: Attribution
  list: List
  listItem: ListItem
  definitionList: DefinitionList
  definitionTerm: DefinitionTerm
  definitionDescription: DefinitionDescription
  code: Code
  math: MathBlock
  figure: Figure
  caption: Caption
  description: Description
  table: Table
  tableRow: TableRow
  tableCell: TableCell
  aside: Aside
  details: Details
  media: Media
  answerLines: AnswerLines
  thematicBreak: ThematicBreak
  pageBreak: PageBreak
  pause: Pause
  footnoteDefinition: FootnoteDefinition
}

/** Nodes inside a block, by type. */
export interface InlineNodes {
  text: Text
  emphasis: Emphasis
  strong: Strong
  delete: Delete
  insert: Insert
  inlineCode: InlineCode
  inlineMath: InlineMath
  break: Break
  link: Link
  image: Image
  footnoteReference: FootnoteReference
  span: Span
  pronunciation: Pronunciation
  abbreviation: Abbreviation
  ruby: Ruby
  keyboard: Keyboard
  subscript: Subscript
  superscript: Superscript
  mark: Mark
  time: Time
  blank: Blank
  pageBreak: PageBreak
  pause: Pause
}

/** All nodes that emitters must know, by type. */
export interface KnownNodes extends BlockNodes, InlineNodes {}

/** Any block. */
export type BlockNode = BlockNodes[keyof BlockNodes]
/** Any node inside a block. */
export type InlineNode = InlineNodes[keyof InlineNodes]
/** Any node that emitters must know. */
export type KnownNode = KnownNodes[keyof KnownNodes]

/** The tree after preparation: main flow first, then the notes in the order of their numbers. */
export interface PreparedRoot extends Root {
  children: Array<Exclude<BlockNode, ListItem | TableRow | TableCell>>
}

/** A table of functions, one a node type; use it with `satisfies` so that a missing node is named. */
export type Handlers<State, Result> = {
  readonly [Type in keyof KnownNodes]: (node: KnownNodes[Type], state: State) => Result
}
/** A function for each type of block, so that none can be forgotten. */
export type BlockHandlers<State, Result> = {
  readonly [Type in keyof BlockNodes]: (node: BlockNodes[Type], state: State) => Result
}
/** A function for each type of node inside a block. */
export type InlineHandlers<State, Result> = {
  readonly [Type in keyof InlineNodes]: (node: InlineNodes[Type], state: State) => Result
}
