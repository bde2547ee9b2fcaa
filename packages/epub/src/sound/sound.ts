import type { Article, EmitContext, SoundMap } from '@lectern/core'
import type { Evidence } from '../claims/evidence.js'
import type { Chapters } from '../documents/chapters.js'
import type { BookFile } from '../package/book-file.js'
import { rules } from '../rules.js'
import { borrowedOverlay, type Repeating } from './borrowed.js'
import { clipsOf } from './clips.js'
import { unspokenBlocks } from './coverage.js'
import { type Overlay, overlaysOf, soundPath } from './overlay.js'
import { writeSmil } from './smil.js'

/** The book's sound: overlays, and the tracks they play. */
export interface BookSound {
  overlays: readonly Overlay[]
  files: readonly BookFile[]
  coverage: NonNullable<Evidence['sound']>
  narrator: string
}

/** Pairs the narration with the documents. Tracks are carried as they are; nothing is cut or encoded again. */
export function makeSound(
  article: Article,
  sound: SoundMap,
  chapters: Chapters,
  { before, after }: { before: Repeating; after: Repeating },
  { report }: EmitContext,
): BookSound {
  const clips = clipsOf(sound)
  const borrowed = (document: Repeating) => borrowedOverlay(document, sound, clips)
  const spoken = overlaysOf(article, sound, clips, chapters)
  const overlays = [...borrowed(before), ...spoken, ...borrowed(after)]
  const unspoken = unspokenBlocks(article, sound)
  for (const { id, position } of unspoken) {
    report(rules['sound-gap'], 'This is printed, but not read out', { place: position, block: id })
  }
  return {
    overlays,
    files: [...overlays.map(smilFile), ...trackFiles(sound)],
    coverage: { isEverywhere: overlays.length === chapters.list.length + 2, unspoken },
    // Readers show it as it is, so that it says itself that nobody spoke.
    narrator: sound.synthetic ? `${sound.narrator} (synthetic voice)` : sound.narrator,
  }
}

function smilFile(overlay: Overlay): BookFile {
  return {
    id: `${overlay.name}-sound`,
    path: `smil/${overlay.name}.smil`,
    mediaType: 'application/smil+xml',
    content: writeSmil(overlay),
  }
}

function trackFiles(sound: SoundMap): BookFile[] {
  return sound.tracks.flatMap(({ file, mediaType }, index) => {
    const path = soundPath(sound, index)
    return path === undefined
      ? []
      : [{ id: `track-${index + 1}`, path, mediaType: coreType(mediaType), content: file }]
  })
}

/** Ogg of our own making holds Opus, which EPUB wants to be said (EPUB 3.3, 3.2). */
const coreType = (mediaType: string) => (mediaType === 'audio/ogg' ? 'audio/ogg; codecs=opus' : mediaType)
