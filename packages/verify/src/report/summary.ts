import type {
  ClaimRecord,
  EditionRecord,
  FailureRecord,
  FindingRecord,
  VoiceRecord,
} from './edition-types.js'
import type { ReportFigure } from './figures.js'

/** `report.json`: what a publishing system needs to decide, without the map of every block. */
export interface ReportSummary {
  generator: string
  article: EditionRecord['article']
  editions: readonly EditionSummary[]
  failures: readonly FailureRecord[]
  counts: Readonly<Record<FindingRecord['severity'], number>>
  findings: readonly FindingRecord[]
  /** The synthetic voices that are heard; left out where there are none. */
  voices?: readonly VoiceRecord[]
}

export interface EditionSummary {
  name: string
  files: readonly string[]
  claims: readonly ClaimRecord[]
  /** What was measured on its finished pages. */
  figures?: readonly ReportFigure[]
}

export function reportSummary(
  record: EditionRecord,
  figures: ReadonlyMap<string, readonly ReportFigure[]> = new Map(),
): ReportSummary {
  const { generator, article, failures, findings, voices } = record
  return {
    generator,
    article,
    editions: editionsOf(record).map(measured),
    failures,
    counts: countsOf(findings),
    findings,
    ...(voices ? { voices } : {}),
  }

  function measured(edition: EditionSummary): EditionSummary {
    const own = figures.get(edition.name)
    return own ? { ...edition, figures: own } : edition
  }
}

/** The files by edition, in the order in which they were listed. */
export function editionsOf({ files }: EditionRecord): EditionSummary[] {
  const names = [...new Set(files.map(({ edition }) => edition))]
  return names.map((name) => {
    const own = files.filter(({ edition }) => edition === name)
    return { name, files: own.map(({ path }) => path), claims: own[0]?.claims ?? [] }
  })
}

function countsOf(findings: readonly FindingRecord[]): ReportSummary['counts'] {
  const of = (severity: FindingRecord['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), info: of('info') }
}
