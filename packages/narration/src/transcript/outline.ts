import type { Article, Block } from '@lectern/core'
import { displayRuns } from '../display-runs.js'
import type { Gloss, Script, SpeechItem, SpeechVoice } from '../script.js'
import type { Piece, TranscriptRun } from './run.js'
import { withSaid } from './said.js'

/** The transcript before it is text or a page: what was said, a line or heading each, and what was not, in full. */
export type TranscriptLine =
  | { kind: 'heading'; level: number; block: Block; runs: TranscriptRun[] }
  | { kind: 'words'; voice?: SpeechVoice; block: Block; runs: TranscriptRun[] }
  | { kind: 'unread'; blocks: readonly Block[] }

/** Every item of the script once, in order; a row of a table is one line. One line at a time is in memory. */
export function* transcriptLines(article: Article, script: Script): Generator<TranscriptLine> {
  const unread = unreadAfter(article, script)
  let open: { key: string; line: Exclude<TranscriptLine, { kind: 'unread' }> } | undefined
  for (const item of script.items) {
    if (item.type === 'pause') continue
    const block = article.blocks.get(item.block)
    if (!block) continue
    const key = lineKey(article, block, item)
    if (open?.key !== key) {
      if (open) yield open.line
      open = { key, line: lineFor(block, item) }
    }
    open.line.runs.push(...runsOf(item))
    const full = unread.get(item.id)
    if (!full) continue
    yield open.line
    open = undefined
    yield { kind: 'unread', blocks: full }
  }
  if (open) yield open.line
}

/** What an announcement stands for. A formula inside a sentence stands there already. */
function unreadAfter(article: Article, { unspoken }: Script): Map<string, Block[]> {
  const found = new Map<string, Block[]>()
  for (const { block, announcement } of unspoken) {
    const record = article.blocks.get(block)
    if (!record || !/~not-read(-\d+)?$/.test(announcement)) continue
    const others = found.get(announcement)
    if (others) others.push(record)
    else found.set(announcement, [record])
  }
  return found
}

/** Announcements have lines of their own; the cells of a row share one. */
function lineKey(article: Article, block: Block, item: SpeechItem): string {
  const row = rowOf(article, block)
  if (row) return row
  return isApart(block, item) ? item.id : block.id
}

/** Announcements, and the cover, which is said after the title and is no heading. */
function isApart(block: Block, { id, role }: SpeechItem): boolean {
  return role === 'announcement' || id === `${block.id}~cover`
}

function rowOf(article: Article, block: Block): string | undefined {
  for (let at: Block | undefined = block; at; at = at.parent ? article.blocks.get(at.parent) : undefined) {
    if (at.type === 'tableRow') return at.id
  }
  return undefined
}

function lineFor(block: Block, item: SpeechItem): Exclude<TranscriptLine, { kind: 'unread' }> {
  const { node } = block
  if (node.type === 'heading' && !isApart(block, item)) {
    return { kind: 'heading', level: node.depth, block, runs: [] }
  }
  return { kind: 'words', ...(item.voice ? { voice: item.voice } : {}), block, runs: [] }
}

/** Subtitle, people and date stand below the title in print, too. */
function isPrinted({ block, id }: SpeechItem): boolean {
  return ['subtitle', 'authors', 'date'].some((what) => id === `${block}~${what}`)
}

function runsOf(item: SpeechItem): TranscriptRun[] {
  const { id, lang, lead, marker, role } = item
  const announced = role === 'announcement' && !isPrinted(item)
  const own = glossed(withInsertions(displayRuns(item), item.insertions ?? []), item.glosses ?? [])
  const before = [
    ...(lead ? [{ announced: true, text: `${lead}:` }] : []),
    ...(marker ? [{ announced: false, text: marker }] : []),
  ]
  const leads = before.map((one) => ({ lang, announced: one.announced, pieces: [{ text: one.text }] }))
  return withSaid(item, leads, { id, lang, announced, pieces: own })
}

/** Words of our own that stand within what is printed are marked too. */
function withInsertions(pieces: readonly Piece[], insertions: readonly string[]): Piece[] {
  const all: Piece[] = [...pieces]
  let from = 0
  for (const insertion of insertions) {
    const index = indexFrom(all, from, ({ text, announced }) => !announced && text.includes(insertion))
    const piece = all[index]
    if (!piece) continue
    const at = piece.text.indexOf(insertion)
    const close = /\S$/.test(piece.text.slice(0, at))
    const parts: Piece[] = [
      { ...piece, text: piece.text.slice(0, at).trimEnd() },
      { text: insertion.replace(/^\[|\]$/g, ''), announced: true, ...(close ? { close } : {}) },
      { ...piece, text: piece.text.slice(at + insertion.length) },
    ]
    const kept = parts.filter(({ text }) => text !== '')
    all.splice(index, 1, ...kept)
    from = index + kept.length - 1
  }
  return all
}

/** Index of the first of them from a place on; -1 where none is. */
function indexFrom(pieces: readonly Piece[], from: number, is: (piece: Piece) => boolean): number {
  for (let at = from; at < pieces.length; at++) if (is(pieces[at] as Piece)) return at
  return -1
}

/** Where a word ends that goes on at a place: "LG전자" is one. */
function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0)
}

function partedAt(piece: Piece, at: number): [Piece, Piece] {
  return [
    { ...piece, text: piece.text.slice(0, at) },
    { ...piece, text: piece.text.slice(at) },
  ]
}

/** What is said for signs and short forms stands behind them: "WHO [World Health Organization]". */
function glossed(pieces: readonly Piece[], glosses: readonly Gloss[]): Piece[] {
  const all = [...pieces]
  let from = 0
  for (const { written, spoken } of glosses) {
    const has = ({ text, announced }: Piece) => !announced && text.includes(written)
    const later = indexFrom(all, from, has)
    const index = later < 0 ? all.findIndex(has) : later
    const piece = all[index]
    if (!piece) continue
    const end = wordEnd(piece.text, piece.text.indexOf(written) + written.length)
    const [head, tail] = partedAt(piece, end)
    // A word may go on in another language: "русский는".
    const next = tail.text === '' && !all[index + 1]?.announced ? all[index + 1] : undefined
    const [ending, rest] = next ? partedAt(next, wordEnd(next.text, 0)) : []
    const parts = [head, ending, { text: spoken.trim(), announced: true }, tail, rest]
    const shown = parts.filter((part): part is Piece => part !== undefined && part.text !== '')
    all.splice(index, next ? 2 : 1, ...shown)
    from = Math.max(from, index + shown.findIndex(({ announced }) => announced) + 1)
  }
  return all
}
