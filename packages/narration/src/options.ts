import type { Report } from '@lectern/core'

export interface NarrateOptions {
  /**
   * How much is said about structure. `off`: only what would otherwise be lost. `some`: lists, tables, quotations,
   * pictures, boxes. `all`: heading levels and every end as well. Default: `some`.
   */
  verbosity?: Verbosity
  /** `announce` says that there is code and that it is not read; `read` reads it line by line. Default: `announce`. */
  code?: 'announce' | 'read'
  /** Default: `read`, row by row with the headers. */
  tables?: 'read' | 'announce'
  /** At the end of the chapter that calls them, or right after the sentence. Default: `end`. */
  notes?: 'end' | 'inline'
  /** Says title, authors and date at the beginning, and who spoke at the end. Default: true. */
  frame?: boolean
  /** Named in the closing. */
  narrator?: Narrator
  /** Whether the voices at hand speak a language; what they do not is announced, not garbled. Default: all. */
  speaks?(lang: string): boolean
  report?: Report
}

export type Verbosity = 'off' | 'some' | 'all'

export interface Narrator {
  /** "espeak-ng, en-us", or a person's name. */
  name: string
  synthetic: boolean
}
