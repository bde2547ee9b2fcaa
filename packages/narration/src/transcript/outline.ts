import type { Article, Block } from '@lectern/core'
import { displayRuns } from '../display-runs.js'
import type { Script, SpeechItem } from '../script.js'

/** The transcript before it is text or a page: what was said, a line or heading each, and what was not, in full. */
export type TranscriptLine =
  | { kind: 'heading'; level: number; block: Block; runs: TranscriptRun[] }
  | { kind: 'words'; block: Block; runs: TranscriptRun[] }
  | { kind: 'unread'; block: Block }

export interface TranscriptRun {
  /** Id of the item. */
  id: string
  lang: string
  /** Said, but not printed. */
  announced: boolean
  pieces: readonly { text: string; lang?: string }[]
}

/** Every item of the script once, in order; a row of a table is one line. */
export function transcriptLines(article: Article, script: Script): TranscriptLine[] {
  const lines: TranscriptLine[] = []
  const unread = unreadAfter(article, script)
  let open: { key: string; line: Exclude<TranscriptLine, { kind: 'unread' }> } | undefined
  for (const item of script.items) {
    if (item.type === 'pause') continue
    const block = article.blocks.get(item.block)
    if (!block) continue
    const key = lineKey(article, block, item)
    if (open?.key !== key) {
      open = { key, line: lineFor(block, item) }
      lines.push(open.line)
    }
    open.line.runs.push(...runsOf(item))
    const full = unread.get(item.id)
    if (!full) continue
    lines.push(...full.map((missing) => ({ kind: 'unread' as const, block: missing })))
    open = undefined
  }
  return lines
}

/** What an announcement stands for. A formula inside a sentence stands there already. */
function unreadAfter(article: Article, { unspoken }: Script): Map<string, Block[]> {
  const found = new Map<string, Block[]>()
  for (const { block, announcement } of unspoken) {
    const record = article.blocks.get(block)
    if (!record || !/~not-read(-\d+)?$/.test(announcement)) continue
    found.set(announcement, [...(found.get(announcement) ?? []), record])
  }
  return found
}

/** Announcements have lines of their own; the cells of a row share one. */
function lineKey(article: Article, block: Block, item: SpeechItem): string {
  const row = rowOf(article, block)
  if (row) return row
  return item.role === 'announcement' ? item.id : block.id
}

function rowOf(article: Article, block: Block): string | undefined {
  for (let at: Block | undefined = block; at; at = at.parent ? article.blocks.get(at.parent) : undefined) {
    if (at.type === 'tableRow') return at.id
  }
  return undefined
}

function lineFor(block: Block, item: SpeechItem): Exclude<TranscriptLine, { kind: 'unread' }> {
  const { node } = block
  if (node.type === 'heading' && item.role !== 'announcement') {
    return { kind: 'heading', level: node.depth, block, runs: [] }
  }
  return { kind: 'words', block, runs: [] }
}

function runsOf(item: SpeechItem): TranscriptRun[] {
  const { id, lang, lead, role } = item
  const own = { id, lang, announced: role === 'announcement', pieces: displayRuns(item) }
  return lead ? [{ id, lang, announced: true, pieces: [{ text: `${lead}:` }] }, own] : [own]
}
