import type { Article, Clip, SoundCue, SoundMap } from '@lectern/core'
import type { BookDocument, Chapters } from '../documents/chapters.js'
import { isCredit } from '../documents/colophon.js'
import { linkIdOf } from '../documents/descriptions.js'
import { createBuilder, type OverlayOptions } from './overlay-builder.js'
import type { Overlay } from './overlay-node.js'

/** A clip, and the element it lights up where that is not the element of its words. */
type Shown = readonly [clip: Clip, target: string | undefined]

/**
 * Pairs the sound with the documents' elements: each clip goes to the overlay of the document that shows its words.
 *
 * @returns what makes the overlay of a document, when it is asked for: those of a long book are never held together
 */
export function overlaysOf(
  article: Article,
  sound: SoundMap,
  clips: readonly Clip[],
  chapters: Chapters,
  options: OverlayOptions,
): (document: BookDocument) => Overlay | undefined {
  const shown = new Map<BookDocument, Shown[]>(chapters.list.map((document) => [document, []]))
  for (const clip of clips) {
    if (soundPath(sound, clip.cue.track) === undefined || clip.end <= clip.begin) continue
    for (const [document, target] of showing(clip.cue, chapters, article))
      shown.get(document)?.push([clip, target])
  }
  return (document) => {
    const builder = createBuilder(document, article, options)
    for (const [clip, target] of shown.get(document) ?? [])
      builder.take(clip, soundPath(sound, clip.cue.track) ?? '', target)
    return builder.finish()
  }
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
