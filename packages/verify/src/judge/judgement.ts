import { createReport, type Finding, findingsOf, type ReportDetail, type Rule, VFile } from '@lectern/core'
import type { BlockJson } from '../record.js'

/** Collects what is found in one file. */
export interface Judgement {
  /** `block` adds the line of the source. */
  report(rule: Rule, message: string, detail?: ReportDetail & { in?: BlockJson | undefined }): void
  findings(): Finding[]
}

export function judgementOf(path: string, edition?: string): Judgement {
  const file = new VFile({ path })
  const report = createReport(file, edition)
  return {
    report(rule, message, { in: block, ...detail } = {}) {
      const where = block?.source ? ` (line ${block.source.line} of the source)` : ''
      report(rule, `${message}${where}`, { ...detail, block: detail.block ?? block?.id })
    },
    findings: () => findingsOf(file),
  }
}
