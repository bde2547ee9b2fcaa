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
  name: FigureName
  found: string
  wanted: string
  holds: boolean
}
