import { type EditionPage, webAddress } from '@lectern/core'

/** What a printed edition has beside the article's own words. */
export interface PrintOptions {
  /** A contents list below the title. Default `long`: where the article comes to more than about six pages. */
  contents?: 'long' | 'always' | 'never'
  /** Where notes stand: at the foot of their page, or together behind the text. Default `foot`. */
  notes?: 'foot' | 'end'
  /** The page that a link inside the article leads to, behind the link: "(page 4)". Default true. */
  pageReferences?: boolean
  /** Numbers the addresses that words link to, and lists them at the end. Default false. */
  addresses?: boolean
  /** What becomes of a table wider than the page: turned pages, or records, a line a cell. Default `turned`. */
  wideTables?: 'turned' | 'records'
  /** "page 2 of 5" instead of "2". Default false. */
  pageTotal?: boolean
  /** Lines above the title for what the pupil and the teacher fill in; `true` for a name, a class and a date. Default false. */
  nameLine?: boolean | readonly NameField[]
  /** What stands over every page but the first. Default: `{ start: '{title}', end: '{section}' }`. */
  header?: RunningLine
  /** What stands under every page. Default: the number of the page. */
  footer?: RunningLine
  /** With `forms`, a field for notes on what is left of the last page. Default false. */
  roomForNotes?: boolean
  /** An address as a QR code beside the title; `true` for the article's source. Default: none. */
  qr?: string | true
  /** Numbers the lines of code; they are for the eye and not part of the text. Default false. */
  lineNumbers?: boolean
  /** Columns of a program that fit a line: its letters become as small as that asks for, but never in large print. Default: none. */
  codeColumns?: number
  /** Numbers formulas that stand on a line of their own. Default false. */
  formulaNumbers?: boolean
  /** Gaps, lines and boxes are fields of a form as well, to be filled in on a screen. Default false. */
  forms?: boolean
  /** Pages of the edition that others read: their numbers are printed in the margin where they begin. Default: none. */
  follow?: readonly EditionPage[]
}

/**
 * Words in the margin of every page, beside the ends of its lines and in the middle. They are artifacts, which nobody is read. What stands in
 * braces is filled in: {title}, {section}, {author}, {date}, {page}, {pages}. On duplex paper start and end change places on left pages.
 */
export interface RunningLine {
  /** Where lines begin. */
  start?: string
  /** In the middle. */
  center?: string
  /** Where lines end. */
  end?: string
}

/** What may be filled in above the title. */
export type NameField = 'name' | 'class' | 'date' | 'score'

export interface Print
  extends Required<Omit<PrintOptions, 'qr' | 'follow' | 'codeColumns' | 'nameLine' | 'footer'>>,
    Pick<PrintOptions, 'follow' | 'codeColumns' | 'footer'> {
  nameLine: readonly NameField[]
  qr: string | undefined
}

export function printOf(
  { qr, nameLine = false, ...options }: PrintOptions,
  source: string | undefined,
): Print {
  return {
    contents: 'long',
    notes: 'foot',
    pageReferences: true,
    addresses: false,
    wideTables: 'turned',
    pageTotal: false,
    header: { start: '{title}', end: '{section}' },
    roomForNotes: false,
    lineNumbers: false,
    formulaNumbers: false,
    forms: false,
    ...options,
    nameLine: nameLine === true ? ['name', 'class', 'date'] : nameLine || [],
    qr: qr === true ? webAddress(source) : qr,
  }
}
