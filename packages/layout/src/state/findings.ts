import type { Report } from '@lectern/core'

/** Findings of one setting. They are held back until it is the final one. */
export interface Findings {
  readonly report: Report
  /** Whether this is the first time that something is said. */
  isFirst(key: string): boolean
}

/** The findings, and the way to pass them on. */
export interface HeldFindings extends Findings {
  passTo(report: Report): void
}

export function holdFindings(): HeldFindings {
  const held: Parameters<Report>[] = []
  const said = new Set<string>()
  return {
    report: (...finding) => void held.push(finding),
    isFirst(key) {
      if (said.has(key)) return false
      said.add(key)
      return true
    },
    passTo(report) {
      for (const [rule, reason, detail] of held) report(rule, reason, detail)
    },
  }
}
