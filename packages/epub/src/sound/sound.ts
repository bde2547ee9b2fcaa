import type { Article, EmitContext, SoundMap } from '@lectern/core'
import type { Evidence } from '../claims/evidence.js'
import type { BookDocument } from '../documents/chapters.js'
import type { Cover } from '../documents/cover.js'
import type { BookFile } from '../package/book-file.js'
import { rules } from '../rules.js'
import { type Clip, clipsOf } from './clips.js'
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
  documents: readonly BookDocument[],
  cover: Cover,
  context: EmitContext,
): BookSound {
  const clips = clipsOf(sound)
  const overlays = [
    ...coverOverlay(article, sound, clips, cover),
    ...overlaysOf(article, sound, clips, documents),
  ]
  const unspoken = unspokenBlocks(article, sound)
  for (const { id, position } of unspoken) {
    context.report(rules['sound-gap'], 'This is printed, but not read out', { place: position, block: id })
  }
  return {
    overlays,
    files: [...overlays.map(smilFile), ...trackFiles(sound)],
    coverage: { isEverywhere: overlays.length === documents.length + 1, unspoken },
    narrator: sound.narrator,
  }
}

/** Some readers skip a document without sound: the cover speaks its title. */
function coverOverlay(
  article: Article,
  sound: SoundMap,
  clips: readonly Clip[],
  { document, id }: Cover,
): Overlay[] {
  const [title] = article.tree.children
  const spoken = clips.filter(({ cue }) => cue.block === title?.data?.id && cue.role === 'text')
  const children = spoken.flatMap(({ cue, begin, end }) => {
    const path = soundPath(sound, cue.track)
    return path === undefined ? [] : [{ kind: 'par' as const, target: id, sound: path, begin, end }]
  })
  const duration = children.reduce((sum, { begin, end }) => sum + end - begin, 0)
  return children.length === 0 ? [] : [{ name: document.name, document: document.path, children, duration }]
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
