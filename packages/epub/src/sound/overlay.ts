import type { Article, Clip, SoundCue, SoundMap } from '@lectern/core'
import type { BookDocument, Chapters } from '../documents/chapters.js'
import { isCredit } from '../documents/colophon.js'
import { linkIdOf } from '../documents/descriptions.js'
import { createBuilder, type OverlayOptions } from './overlay-builder.js'
import type { Overlay } from './overlay-node.js'

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
  if (isCredit({ id: cue, block: id }, 'rights', 'licence', 'narrator')) {
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
