import type { Article, Block, SoundCue, SoundMap } from '@lectern/core'
import type { BookDocument, Chapters } from '../documents/chapters.js'
import type { Clip } from './clips.js'

/** A media overlay (EPUB 3.3, 9): what SMIL says, before it is SMIL. */
export interface Overlay {
  /** `ch01`, of the document that it speaks. */
  name: string
  document: string
  children: readonly OverlayNode[]
  /** Sum of its clips, milliseconds. */
  duration: number
}

export type OverlayNode = Sequence | Parallel

/** A structure that a listener may skip or leave. */
export interface Sequence {
  kind: 'seq'
  type: string
  /** Id of its element. */
  target: string
  children: OverlayNode[]
}

export interface Parallel {
  kind: 'par'
  type?: string
  target: string
  /** Path of the sound in the book. */
  sound: string
  begin: number
  end: number
}

/** Structures by block type, in EPUB's structural semantics. */
const structures: { readonly [Type in Block['type']]?: string } = {
  table: 'table',
  tableRow: 'table-row',
  tableCell: 'table-cell',
  list: 'list',
  listItem: 'list-item',
  figure: 'figure',
  aside: 'aside',
  footnoteDefinition: 'footnote',
}

/** Pairs the sound with the chapters' elements: each clip goes to the overlay of the chapter that shows its words. */
export function overlaysOf(
  article: Article,
  sound: SoundMap,
  clips: readonly Clip[],
  chapters: Chapters,
): Overlay[] {
  const builders = new Map(chapters.list.map((document) => [document, createBuilder(document, article)]))
  for (const clip of clips) {
    const path = soundPath(sound, clip.cue.track)
    const document = chapters.holding(clip.cue.block)
    if (path !== undefined && document && clip.end > clip.begin) builders.get(document)?.take(clip, path)
  }
  return [...builders.values()].flatMap((builder) => builder.finish() ?? [])
}

/** Where a track stands in the book. */
export function soundPath({ tracks }: SoundMap, index: number): string | undefined {
  const name = tracks[index]?.file.path.split('/').at(-1)
  return name && `audio/${name}`
}

function createBuilder(document: BookDocument, article: Article) {
  const root: Sequence = { kind: 'seq', type: '', target: '', children: [] }
  const open: Sequence[] = [root]
  let duration = 0
  let last: string | undefined
  /** Blocks of which something was spoken. */
  const begun = new Set<string>()

  /** Words of ours about a block ("End of table") do not take the reader back to its start. */
  function targetOf(cue: SoundCue): string | undefined {
    if (cue.sentence === undefined && begun.has(cue.block)) return last
    return document.target(cue.sentence ?? cue.id) ?? nearest(cue.block, document, article)
  }

  /** Leaves what the clip is not in, enters what it is in. */
  function enter(wanted: readonly Structure[]): Sequence {
    let depth = 0
    while (open[depth + 1]?.target === wanted[depth]?.target && depth < wanted.length) depth++
    open.length = depth + 1
    for (const { type, target } of wanted.slice(depth)) {
      const seq: Sequence = { kind: 'seq', type, target, children: [] }
      open.at(-1)?.children.push(seq)
      open.push(seq)
    }
    return open.at(-1) ?? root
  }

  return {
    take({ cue, begin, end }: Clip, sound: string): void {
      const target = targetOf(cue)
      if (target === undefined) return
      const around = structuresAround(cue.block, document, article)
      const skip =
        cue.skip !== undefined && !around.some(({ type }) => type === cue.skip) ? { type: cue.skip } : {}
      enter(around).children.push({ kind: 'par', ...skip, target, sound, begin, end })
      duration += end - begin
      last = target
      for (const { id } of upwards(cue.block, article)) begun.add(id)
    },
    finish(): Overlay | undefined {
      if (root.children.length === 0) return undefined
      return { name: document.name, document: document.path, children: root.children, duration }
    },
  }
}

/** Words without an element of their own are spoken at the nearest block around them. */
function nearest(id: string, document: BookDocument, article: Article): string | undefined {
  for (const block of upwards(id, article)) {
    const target = document.target(block.id)
    if (target !== undefined) return target
  }
  return undefined
}

interface Structure {
  type: string
  target: string
}

/** Outermost first. */
function structuresAround(id: string, document: BookDocument, article: Article): Structure[] {
  const found = upwards(id, article).flatMap((block) => {
    const type = structures[block.type]
    return type !== undefined && document.target(block.id) === block.id ? [{ type, target: block.id }] : []
  })
  found.reverse()
  if (found[0]?.type !== 'footnote' || !document.notes) return found
  return [{ type: 'endnotes', target: document.notes }, ...found]
}

/** The block and those around it, innermost first. */
function upwards(id: string, article: Article): Block[] {
  const found: Block[] = []
  for (let next: string | null = id; next !== null; ) {
    const block = article.blocks.get(next)
    if (!block) break
    found.push(block)
    next = block.parent
  }
  return found
}
