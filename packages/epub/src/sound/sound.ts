import { type Evidence, unspokenBlocks } from '@lectern/check/claims'
import { type Block, clipsOf, type SoundMap } from '@lectern/core'
import type { BookContext } from '../book-context.js'
import type { BookDocument, Chapters } from '../documents/chapters.js'
import { rules } from '../rules.js'
import type { Shelf } from '../shelf.js'
import { borrowedOverlay, type Repeating } from './borrowed.js'
import { overlaysOf, soundPath } from './overlay.js'
import type { Overlay } from './overlay-node.js'
import { silentOverlay } from './silent.js'
import { smilPieces } from './smil.js'

/** What the package document says of the book's sound. */
export interface BookSound {
  overlays: readonly Overlay[]
  coverage: NonNullable<Evidence['sound']>
  narrator: string
}

/** Pairs the narration with the documents. Tracks are carried as they are; nothing is cut or encoded again. */
export async function makeSound(
  { article, words: { messages }, options, context: { report }, shelf }: BookContext,
  sound: SoundMap,
  chapters: Chapters,
  { before, after }: { before: Repeating; after: Repeating },
): Promise<BookSound> {
  const clips = clipsOf(sound)
  const unspoken = unspokenBlocks(article, sound)
  const left = new Set(unspoken.map(({ id }) => id))
  const borrowed = (document: Repeating) => {
    const found = borrowedOverlay(document, sound, clips)
    const [first] = document.entries
    const isSilent = found.length === 0 && !document.entries.some(({ block }) => left.has(block))
    return isSilent && first ? silentOverlay(document.name, document.path, first.id, sound) : found
  }
  for (const { id, position } of unspoken) {
    report(rules['sound-gap'], 'This text is printed, but not read out', { place: position, block: id })
  }
  const spokenIn = overlaysOf(article, sound, clips, chapters, { words: options.overlays === 'word' })
  const silentIn = silence(chapters, unspoken, sound)
  const overlays: Overlay[] = []
  const add = async (made: readonly Overlay[]) => {
    for (const overlay of made) {
      await addSmil(overlay, shelf)
      // What is left of it: the clips of a long book are many.
      overlays.push({ ...overlay, children: [] })
    }
  }
  await add(borrowed(before))
  for (const document of chapters.list) {
    const spoken = spokenIn(document)
    await add(spoken ? [spoken] : silentIn(document))
  }
  await add(borrowed(after))
  await addTracks(sound, shelf)
  return {
    overlays,
    coverage: { isEverywhere: overlays.length === chapters.list.length + 2, unspoken },
    // Readers show it as it is, so that it says itself that nobody spoke.
    narrator: sound.synthetic ? messages.nameOfSyntheticVoice(sound.narrator) : sound.narrator,
  }
}

/** For documents that nothing is read out of, because they hold nothing that could be. */
function silence(
  chapters: Chapters,
  unspoken: readonly Block[],
  sound: SoundMap,
): (document: BookDocument) => Overlay[] {
  const left = new Set(unspoken.map(({ id }) => chapters.holding(id)?.path))
  return (document) => {
    const target = left.has(document.path) ? undefined : firstElement(document)
    return target === undefined ? [] : silentOverlay(document.name, document.path, target, sound)
  }
}

function firstElement({ ids, pageBreaks }: BookDocument): string | undefined {
  return [...ids].find((id) => !pageBreaks.some((page) => page.id === id))
}

async function addSmil(overlay: Overlay, shelf: Shelf): Promise<void> {
  await shelf.add({
    id: `${overlay.name}-sound`,
    path: `smil/${overlay.name}.smil`,
    mediaType: 'application/smil+xml',
    content: [...smilPieces(overlay)].join(''),
  })
}

async function addTracks(sound: SoundMap, shelf: Shelf): Promise<void> {
  for (const [index, { file, mediaType }] of sound.tracks.entries()) {
    const path = soundPath(sound, index)
    if (path === undefined) continue
    await shelf.add({ id: `track-${index + 1}`, path, mediaType: coreType(mediaType), content: file })
  }
}

/** Ogg of our own making holds Opus, which EPUB wants to be said (EPUB 3.3, 3.2). */
export const coreType = (mediaType: string): string =>
  /^audio\/(ogg|opus)\b/.test(mediaType) ? 'audio/ogg; codecs=opus' : mediaType
