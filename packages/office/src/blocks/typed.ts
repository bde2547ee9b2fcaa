import type { Draft } from '../draft.js'
import type { OfficeRule } from '../format.js'
import type { Entry } from './entry.js'

/** Tells of lists and tables that were typed: they stay paragraphs, as they are written. */
export function reportTyped(entries: readonly Entry[], draft: Draft): void {
  const list = 'These paragraphs begin with typed numbers or bullets'
  reportRuns(entries, isItem, 'fake-list', list, `Use ${draft.format.program}’s own list.`, draft)
  const table = 'These paragraphs are set in columns with tabs or spaces; they are read line by line'
  reportRuns(entries, isRow, 'fake-table', table, 'Make a table of them.', draft)
}

/** Numbers, letters and bullets that somebody typed before words. */
function isItem(text: string): boolean {
  return /^(?:\(?(?:\d{1,3}|[a-z])[.)]|[•·▪◦‣●○■□–—*-])\s+\S/.test(text)
}

/** Two tabs or runs of spaces between words. */
function isRow(text: string): boolean {
  return (text.trim().match(/\S(?:[ \u00a0]*\t\s*|[ \u00a0]{4,})(?=\S)/g) ?? []).length >= 2
}

function reportRuns(
  entries: readonly Entry[],
  isTyped: (text: string) => boolean,
  rule: OfficeRule,
  reason: string,
  hint: string,
  { findings, format }: Draft,
): void {
  const is = (entry: Entry | undefined) =>
    entry?.text !== undefined &&
    !entry.item &&
    (entry.role === 'paragraph' || entry.role === 'continued') &&
    isTyped(entry.text)
  entries.forEach((entry, at) => {
    if (is(entry) && !is(entries[at - 1]) && is(entries[at + 1]))
      findings.tell(format.rule(rule), reason, entry.place, hint)
  })
}
