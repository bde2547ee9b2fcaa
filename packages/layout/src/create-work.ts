import type { Article, Report, Theme } from '@lectern/core'
import { createRecorder } from './flow/recorder.js'
import type { Geometry } from './frame/geometry.js'
import type { Print } from './print.js'
import type { Supplies } from './supplies.js'
import { visit } from './visit.js'
import type { NoteCall, Work } from './work.js'

interface WorkInput {
  theme: Theme
  report: Report
  print: Print
  supplies: Supplies
  geometry: Geometry
  digits: number
  labels: ReadonlyMap<string, string>
  flowBlock: Work['flowBlock']
  setNote(call: NoteCall, work: Work): void
}

/** About 80 letters, as multiples of the size: longer lines lose the eye (WCAG 1.4.8). Tables may be wider. */
const longestLine = 41

export function createWork(article: Article, input: WorkInput): Work {
  const { theme, print, supplies, geometry, digits, labels, setNote, flowBlock } = input
  const held: Parameters<Report>[] = []
  const turned = geometry.turned()
  const marginGap = theme.type.size * 0.5
  const work: Work = {
    article,
    theme,
    print,
    supplies,
    book: supplies.book,
    words: supplies.words,
    pictures: supplies.pictures,
    digits,
    labels,
    references: [],
    held,
    report: (...finding) => void held.push(finding),
    recorder: createRecorder(article),
    textWidth: geometry.textWidth,
    lineWidth: Math.min(geometry.textWidth, theme.type.size * longestLine),
    pageHeight: geometry.bottom - geometry.top,
    turnedWidth: turned.textWidth,
    turnedHeight: turned.bottom - turned.top,
    marginGap,
    marginEnd: endMargin(article, geometry) - marginGap - 12,
    notes: new Map(),
    setNote: (call) => setNote(call, work),
    flowBlock,
    pendingNotes: [],
    reported: new Set(),
    anchors: anchorsOf(article),
    sections: [],
    descriptions: [],
    endnotes: [],
    addresses: new Map(),
    formulas: 0,
    lastParagraph: '',
    leadIn: undefined,
    finishing: [],
  }
  return work
}

/** The narrower one where pages mirror. */
function endMargin({ meta }: Article, { width, textWidth, left }: Geometry): number {
  const margins = [0, 1].map((page) => (meta.dir === 'rtl' ? left(page) : width - textWidth - left(page)))
  return Math.min(...margins)
}

function anchorsOf({ tree }: Article): Set<string> {
  const ids = new Set<string>()
  visit(tree, ({ data }) => {
    if (data && 'id' in data && typeof data.id === 'string') ids.add(data.id)
  })
  return ids
}
