import { type EditionPage, optionKinds, type Report } from '@lectern/core'

const { flag, oneOf } = optionKinds

/** What an author or a listener may choose, and what each choice takes; the other options are of the edition that is made. */
export const choiceKinds = {
  verbosity: oneOf('off', 'some', 'all'),
  code: oneOf('announce', 'summary', 'read'),
  tables: oneOf('read', 'rows', 'columns', 'summary', 'announce'),
  notes: oneOf('end', 'inline', 'announce'),
  links: oneOf('quiet', 'announce'),
  paragraphNumbers: flag,
  pageNumbers: flag,
  frame: flag,
} as const

/** The choices of an author or a listener. */
export type NarrationChoices = Pick<NarrateOptions, keyof typeof choiceKinds>

/** The choices among other options. */
export function choicesOf(options: NarrationChoices): NarrationChoices {
  const names = Object.keys(choiceKinds) as (keyof typeof choiceKinds)[]
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  )
}

/** What is said, and how. */
export interface NarrateOptions {
  /**
   * How much is said about structure. `off`: only what would otherwise be lost. `some`: lists, tables, quotations,
   * pictures, boxes. `all`: heading levels and every end as well. Default: `some`.
   */
  verbosity?: Verbosity
  /**
   * `announce` says in a short phrase that there is code, and that it is not read. `summary` adds its first comment
   * and the names that it defines. `read` reads it line by line, with names for its signs. Default: `announce`.
   */
  code?: 'announce' | 'summary' | 'read'
  /**
   * `read`: as the author asks (`read=`), else by the table's shape: wide and low ones by column, others by row, each
   * cell with its headers; of more than eight rows only the first three have them. `rows` and `columns` decide for all. `summary`: size, headers and the author's summary.
   * `announce`: size. Default: `read`.
   */
  tables?: 'read' | 'rows' | 'columns' | 'summary' | 'announce'
  /** At the end of the chapter that calls them, right after the sentence, or only that they are there. Default: `end`. */
  notes?: 'end' | 'inline' | 'announce'
  /** Whether "Link" is said before the words of a link. Default: `quiet`. */
  links?: 'quiet' | 'announce'
  /** "Paragraph 12", where the article was prepared with numbers. Default: false. */
  paragraphNumbers?: boolean
  /** "Page 12", where the page of a printed original begins, or else one of `pages`. Default: false. */
  pageNumbers?: boolean
  /** Pages of a print edition, for an article that has none of its own. */
  pages?: readonly EditionPage[]
  /** Says subtitle, authors and date after the title, and at the end who published it and who spoke. Default: true. */
  frame?: boolean
  /** Named in the closing. */
  narrator?: Narrator
  /** Whether the voices at hand speak a language; what they do not is announced, not garbled. Default: all. */
  speaks?(lang: string): boolean
  /** Tells of a finding. */
  report?: Report
}

/** How much is said about structure. */
export type Verbosity = 'off' | 'some' | 'all'

/** Who reads. */
export interface Narrator {
  /** "espeak-ng, en-us", or a person's name. */
  name: string
  /** Whether it is a machine. */
  synthetic: boolean
}
