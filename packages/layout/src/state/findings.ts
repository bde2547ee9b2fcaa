import type { Article, Report } from '@lectern/core'
import { createMissingGlyphs, type MissingGlyphs } from './missing-glyphs.js'

/** Findings of one setting. They are held back until it is the final one. */
export interface Findings {
  readonly report: Report
  /** Whether this is the first time that something is said. */
  isFirst(key: string): boolean
  /** What no font draws: told together, when all is set. */
  readonly missing: MissingGlyphs
}

/** The findings, and the way to pass them on. */
export interface HeldFindings extends Findings {
  /** @param lacking scripts without a font */
  passTo(report: Report, article: Article, lacking: readonly string[]): void
}

export function holdFindings(): HeldFindings {
  const held: Parameters<Report>[] = []
  const said = new Set<string>()
  const missing = createMissingGlyphs()
  return {
    missing,
    report: (...finding) => void held.push(finding),
    isFirst(key) {
      if (said.has(key)) return false
      said.add(key)
      return true
    },
    passTo(report, article, lacking) {
      for (const [rule, reason, detail] of held) report(rule, reason, detail)
      missing.report(lacking, article, report)
    },
  }
}
