import type { Line } from '../line.js'

/** Lines between which no line is blank. */
export type Group = readonly Line[]

/** A line that heads what follows. */
export interface Section {
  lines: readonly Line[]
  /** Lines of its group that are text below it. */
  rest?: readonly Line[]
  /** 1 for the outermost below the title, which is 0. */
  level: number
  /** A sign of its author says that it is a heading. */
  isMarked?: boolean
}

/** Nobody writes a longer heading on one line. */
const longest = 90

/** A gap between columns, the dots of a contents list, a line of a table. */
const columns = /\S {3,}\S|\S\t+\S|\.{4,}|(?: \.){4,}|\|/

/** Whether a line by itself can be a heading: it has letters, is short, holds no columns, and runs on in no other line. */
export function canHead({ text }: Line): boolean {
  const words = text.replace(/^[\p{Nd}.]{1,20}[):]?\s+/u, '')
  return text.length <= longest && /\p{L}/u.test(text) && !columns.test(words) && !/[,;:]$/.test(text)
}

/** Text, and no line that could be a heading or an item of a list of contents. */
export const isBody = (group: Group | undefined): boolean =>
  group !== undefined && (group.length > 1 || (group[0]?.text.length ?? 0) > longest)
