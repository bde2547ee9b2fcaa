import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Finding, Severity } from '../article.js'
import type { Rule } from './rules.js'

/** What a finding says beside its sentence. */
export interface ReportDetail {
  /** The node, position or point it is about. */
  place?: Node | Position | Point | undefined
  /** What to do next. */
  hint?: string | undefined
  /** Id of the block. */
  block?: string | undefined
  /** The error that led to it. */
  cause?: unknown
}

/** Says what is wrong with what an author wrote. Broken invariants are thrown instead. */
export type Report = (rule: Rule, reason: string, detail?: ReportDetail) => void

declare module 'vfile' {
  interface DataMap {
    /** What `line` counts in the places of this file, where it is not lines. */
    unit: 'paragraph'
    /** What to do about findings, by rule, in words of the format. */
    hints: Readonly<Record<string, string>>
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The finding as data. */
    finding?: Finding
  }
}

/** A `report` that collects on the file, as unified plugins do. `edition` marks what it finds. */
export function createReport(file: VFile, edition?: string): Report {
  return (rule, words, given = {}) => {
    const detail = { ...given, hint: file.data.hints?.[rule.id] ?? given.hint }
    const reason = abridged(words)
    const position = positionOf(detail.place)
    const message = file.message(reason, {
      ...(position ? { place: position } : {}),
      source: rule.source,
      ruleId: rule.id,
      ...(detail.cause instanceof Error ? { cause: detail.cause } : {}),
    })
    mark(message, rule.severity, detail.hint)
    message.finding = {
      ...toFinding(rule, reason, detail, position, file.path || undefined, edition),
      ...(position && file.data.unit ? { unit: file.data.unit } : {}),
    }
  }
}

/** What authors wrote is quoted, and an address may hold a whole picture: ten megabytes in a terminal help nobody. */
function abridged(reason: string): string {
  if (reason.length < 400) return reason
  // Cut at single blanks: a pattern for a whole word of many megabytes may exhaust the stack of V8.
  return reason
    .split(/(\s)/)
    .map((word) => (word.length < 400 || isProse(word) ? word : `${word.slice(0, 80)}…${word.slice(-1)}`))
    .join('')
}

/** A paragraph without spaces (Chinese, Japanese, Thai), whose words may be quoted since no edition has them. An address has Latin letters. */
function isProse(word: string): boolean {
  return /\p{Lo}/u.test(word.slice(0, 80))
}

/** The findings of a file, in the order they were reported. */
export function findingsOf(file: VFile): Finding[] {
  return file.messages.flatMap((message) => (message.finding ? [message.finding] : []))
}

/** Says a finding that was reported elsewhere on a file, as unified's messages are. */
export function addFinding(file: VFile, finding: Finding): void {
  const { place, rule, source, severity, hint } = finding
  const message = file.message(finding.message, { ...(place ? { place } : {}), ruleId: rule, source })
  mark(message, severity, hint)
  message.finding = finding
}

/** unified's three levels: fatal true is an error, false a warning, null information. */
function mark(message: VFileMessage, severity: Severity, hint: string | undefined): void {
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (hint) message.note = hint
}

function toFinding(
  rule: Rule,
  message: string,
  detail: ReportDetail,
  place: Position | Point | undefined,
  path: string | undefined,
  edition: string | undefined,
): Finding {
  const start = place && ('start' in place ? place.start : place)
  return {
    rule: rule.id,
    source: rule.source,
    severity: rule.severity,
    message,
    wcag: rule.wcag,
    ...(detail.hint ? { hint: detail.hint } : {}),
    ...(path ? { path } : {}),
    ...(place ? { place } : {}),
    ...(start ? { line: start.line, column: start.column } : {}),
    ...(detail.block ? { block: detail.block } : {}),
    ...(edition ? { edition } : {}),
  }
}

function positionOf(place: ReportDetail['place']): Position | Point | undefined {
  if (!place) return undefined
  if ('type' in place) return place.position
  return place
}
