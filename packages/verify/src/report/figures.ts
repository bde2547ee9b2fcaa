/** What can be measured on finished pages; catalogues have a word for each. */
export type FigureName =
  | 'smallest'
  | 'fonts'
  | 'italics'
  | 'leading'
  | 'alignment'
  | 'divided'
  | 'turned'
  | 'contrast'

/** One figure beside what the edition's preset promises. */
export interface ReportFigure {
  /** What was measured. */
  name: FigureName
  /** What was found. */
  found: string
  /** What the standard or the preset asks for. */
  wanted: string
  /** Whether it is within its limits. */
  holds: boolean
}
