import type { Article, Clip, SoundCue } from '@lectern/core'
import type { BookDocument } from '../documents/chapters.js'
import { createBreaks } from './breaks.js'
import type { Overlay, OverlayNode, Parallel, Sequence } from './overlay-node.js'
import { type Structure, structuresOf, upwards } from './structures.js'
import { wordClips } from './words.js'

export interface OverlayOptions {
  /** Whether words are lit one by one, where it is known when each begins. */
  words: boolean
}

/** Takes the clips of one document in the order of the sound. */
export interface OverlayBuilder {
  /** @param wanted id of the element that the clip lights up, where it is not that of its words */
  take(clip: Clip, sound: string, wanted?: string): void
  /** Undefined where nothing was taken. */
  finish(): Overlay | undefined
}

export function createBuilder(
  document: BookDocument,
  article: Article,
  options: OverlayOptions,
): OverlayBuilder {
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

  /** Leaves what the clip is not in; gives what it is in besides. */
  function leave(wanted: readonly Structure[]): Structure[] {
    let depth = 0
    while (open[depth + 1]?.target === wanted[depth]?.target && depth < wanted.length) depth++
    open.length = depth + 1
    return wanted.slice(depth)
  }

  /** Opens structures, with the page breaks before each; the last breaks stand inside all of them. */
  function enter(structures: readonly Structure[], passed: Parallel[]): void {
    for (const { type, target } of structures) {
      while (passed[0] && order(passed[0].target) < order(target)) put(passed.shift() as Parallel)
      const seq: Sequence = { kind: 'seq', type, target, children: [] }
      put(seq)
      open.push(seq)
    }
    for (const parallel of passed) put(parallel)
  }

  function put(...nodes: readonly OverlayNode[]): void {
    open.at(-1)?.children.push(...nodes)
  }

  /** Words one by one, where they are wanted and known. */
  function putClip(clip: Clip, whole: Parallel): Parallel {
    const words = options.words ? wordClips(clip, whole.begin, article, document) : []
    if (words.length <= 1) {
      put(whole)
      return whole
    }
    const { target, sound } = whole
    const children = words.map((word): Parallel => ({ kind: 'par', sound, ...word }))
    put({ kind: 'seq', target, children })
    return children.at(-1) ?? whole
  }

  return {
    take(clip, sound, wanted) {
      const { cue, end } = clip
      const target = wanted ?? targetOf(cue)
      if (target === undefined) return
      const around = structuresOf(cue, document, article)
      const entered = leave(around)
      const { breaks: passed, begin } = breaks.before(target, clip, sound, last)
      enter(entered, passed)
      const { skip: type } = cue
      const skip = type !== undefined && !around.some((structure) => structure.type === type) ? { type } : {}
      last = putClip(clip, { kind: 'par', ...skip, target, sound, begin, end })
      for (const { id } of upwards(cue.block, article)) begun.add(id)
    },
    finish() {
      if (root.children.length === 0) return undefined
      const { name, path } = document
      inTextOrder(root, order)
      return { name, document: path, children: root.children, duration: durationOf(root) }
    },
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
function durationOf(node: OverlayNode): number {
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
