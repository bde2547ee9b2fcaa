import type { Article, Block, SoundCue, SoundMap } from '@lectern/core'
import type { BookDocument, Chapters } from '../documents/chapters.js'
import { isCredit } from '../documents/colophon.js'
import { linkIdOf } from '../documents/descriptions.js'
import { createBreaks } from './breaks.js'
import type { Clip } from './clips.js'
import type { Overlay, OverlayNode, Parallel, Sequence } from './overlay-node.js'
import { type WordClip, wordClips } from './words.js'

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

export interface OverlayOptions {
  /** Whether words are lit one by one, where it is known when each begins. */
  words: boolean
}

/** Pairs the sound with the documents' elements: each clip goes to the overlay of the document that shows its words. */
export function overlaysOf(
  article: Article,
  sound: SoundMap,
  clips: readonly Clip[],
  chapters: Chapters,
  options: OverlayOptions,
): Overlay[] {
  const builders = new Map(
    chapters.list.map((document) => [document, createBuilder(document, article, options)]),
  )
  for (const clip of clips) {
    const path = soundPath(sound, clip.cue.track)
    if (path === undefined || clip.end <= clip.begin) continue
    for (const [document, target] of showing(clip.cue, chapters, article)) {
      builders.get(document)?.take(clip, path, target)
    }
  }
  return [...builders.values()].flatMap((builder) => builder.finish() ?? [])
}

/** The words that announce a long description are at the link to it, and at the head of its page. */
function showing(
  { id: cue, block: id, sentence }: SoundCue,
  chapters: Chapters,
  article: Article,
): [document: BookDocument, target?: string][] {
  // Rights are said with the last words of all, wherever those stand.
  if (isCredit({ id: cue, block: id }, 'rights', 'licence')) {
    const last = chapters.list.findLast(({ ids }) => ids.has(cue))
    if (last) return [[last]]
  }
  const document = chapters.holding(id)
  // The cover is told with the title; it has a document of its own.
  if (!document || cue === `${id}~cover`) return []
  const block = article.blocks.get(id)
  if (document.kind !== 'description' || block?.type !== 'description' || sentence !== undefined)
    return [[document]]
  const linking = chapters.holding(block.parent ?? '')
  return [
    ...(linking ? [[linking, linkIdOf(id, article)] as [BookDocument, string]] : []),
    [document, `${id}-title`],
  ]
}

/** Where a track stands in the book. */
export function soundPath({ tracks }: SoundMap, index: number): string | undefined {
  const name = tracks[index]?.file.path.split('/').at(-1)
  return name && `audio/${name}`
}

function createBuilder(document: BookDocument, article: Article, options: OverlayOptions) {
  const root: Sequence = { kind: 'seq', target: '', children: [] }
  const open: Sequence[] = [root]
  const places = new Map([...document.ids].map((id, index) => [id, index]))
  const order = (id: string) => places.get(id) ?? 0
  const breaks = createBreaks(document, order)
  let last: Parallel | undefined
  /** Blocks of which something was spoken. */
  const begun = new Set<string>()

  /** Words of ours about a block ("End of table") do not take the reader back to its start. */
  function targetOf(cue: SoundCue): string | undefined {
    if (cue.sentence !== undefined)
      return document.target(cue.sentence) ?? nearest(cue.block, document, article)
    if (document.ids.has(cue.id)) return cue.id
    if (begun.has(cue.block)) return last?.target
    const target = document.target(cue.id) ?? nearest(cue.block, document, article)
    return last && target !== undefined && order(target) < order(last.target) ? last.target : target
  }

  /** Leaves what the clip is not in. */
  function leave(wanted: readonly Structure[]): Structure[] {
    let depth = 0
    while (open[depth + 1]?.target === wanted[depth]?.target && depth < wanted.length) depth++
    open.length = depth + 1
    return wanted.slice(depth)
  }

  function put(...nodes: readonly OverlayNode[]): void {
    open.at(-1)?.children.push(...nodes)
  }

  return {
    take(clip: Clip, sound: string, wanted?: string): void {
      const { cue } = clip
      const target = wanted ?? targetOf(cue)
      if (target === undefined) return
      const around = structuresOf(cue, document, article)
      const entered = leave(around)
      const { breaks: passed, begin } = breaks.before(target, clip, sound, last)
      const putBreaks = (upTo: number) => {
        while (passed[0] && order(passed[0].target) < upTo) put(passed.shift() as Parallel)
      }
      for (const { type, target } of entered) {
        putBreaks(order(target))
        const seq: Sequence = { kind: 'seq', type, target, children: [] }
        put(seq)
        open.push(seq)
      }
      putBreaks(Number.POSITIVE_INFINITY)
      const skip =
        cue.skip !== undefined && !around.some(({ type }) => type === cue.skip) ? { type: cue.skip } : {}
      last = { kind: 'par', ...skip, target, sound, begin, end: clip.end }
      const words = options.words ? wordClips(clip, begin, article, document) : []
      if (words.length > 1) last = putWords(words, target, sound)
      else put(last)
      for (const { id } of upwards(cue.block, article)) begun.add(id)
    },
    finish(): Overlay | undefined {
      if (root.children.length === 0) return undefined
      const { name, path } = document
      inTextOrder(root, order)
      return { name, document: path, children: root.children, duration: durationOf(root) }
    },
  }

  function putWords(words: readonly WordClip[], target: string, sound: string): Parallel | undefined {
    const children = words.map((word): Parallel => ({ kind: 'par', sound, ...word }))
    put({ kind: 'seq', target, children })
    return children.at(-1)
  }
}

/**
 * In a figure the narration may say first what stands last (its caption, where the author wrote it first): the overlay
 * goes down the page.
 */
function inTextOrder(sequence: Sequence, order: (id: string) => number): void {
  for (const child of sequence.children) if (child.kind === 'seq') inTextOrder(child, order)
  if (sequence.type === 'figure')
    sequence.children.sort((one, other) => order(one.target) - order(other.target))
}

/** Milliseconds of all clips in it. */
export function durationOf(node: OverlayNode): number {
  if (node.kind === 'par') return node.end - node.begin
  return node.children.reduce((sum, child) => sum + durationOf(child), 0)
}

/** Words without an element of their own are spoken at the nearest block around them. */
function nearest(id: string, document: BookDocument, article: Article): string | undefined {
  for (const block of upwards(id, article)) {
    const target = document.target(block.id)
    if (target !== undefined) return target
  }
  return undefined
}

/** What is said at the end has its place behind all structures, also where a note was the last that was read. */
function structuresOf(cue: SoundCue, document: BookDocument, article: Article): Structure[] {
  const isOwn = document.ids.has(cue.id) && isCredit(cue, 'rights', 'licence')
  return isOwn ? [] : structuresAround(cue.block, document, article)
}

interface Structure {
  type: string
  target: string
}

/** Outermost first. */
function structuresAround(id: string, document: BookDocument, article: Article): Structure[] {
  const found = [...captionedTable(id, article), ...upwards(id, article)].flatMap((block) => {
    const type = structures[block.type]
    return type !== undefined && document.target(block.id) === block.id ? [{ type, target: block.id }] : []
  })
  found.reverse()
  if (found[0]?.type !== 'footnote' || !document.notes) return found
  return [{ type: 'endnotes', target: document.notes }, ...found]
}

/** The caption of a figure that is one table stands in the table (HTML 4.9.2). */
function captionedTable(id: string, { blocks }: Article): Block[] {
  const caption = blocks.get(id)
  const figure = caption?.type === 'caption' ? blocks.get(caption.parent ?? '')?.node : undefined
  if (figure?.type !== 'figure') return []
  const [only, ...others] = figure.children.filter(({ type }) => type !== 'caption' && type !== 'description')
  const table = only?.type === 'table' && others.length === 0 ? blocks.get(only.data?.id ?? '') : undefined
  return table ? [table] : []
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
