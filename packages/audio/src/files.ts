import {
  type Article,
  chapterTitles,
  createSha256,
  type EmitContext,
  type OutputFile,
  type SoundTrack,
  safePath,
} from '@lectern/core'
import type { SoundFormat } from './encode/encode.js'
import type { ChapterTag, Encoder, FileContent, Tags } from './encode/encoder.js'
import type { Performance } from './performance.js'
import type { Mix } from './segments/mix.js'
import { lengthOf, samplesOf, type Timeline } from './timeline.js'

export interface SoundFiles {
  whole: OutputFile
  tracks: readonly SoundTrack[]
  chapters: readonly ChapterTag[]
}

/** The file of the whole and those of the chapters: headers of their own before the same bodies. */
export async function soundFiles(
  article: Article,
  { name }: Pick<EmitContext, 'name'>,
  { mix, format, cover, narrator, synthetic }: Performance,
  timeline: Timeline,
): Promise<SoundFiles> {
  const titleOf = chapterTitles(article)
  const chapters = chaptersOf(mix, timeline, titleOf)
  const { encoder } = format
  const parts = { format, mix }
  const shared = { ...tagsOf(article), album: article.meta.title, comment: commentOf(narrator, synthetic) }
  const tags = { ...shared, title: article.meta.title, chapters, ...(cover ? { cover } : {}) }
  const path = `${name}.${encoder.extension}`
  const whole = await bodiesFile(path, { ...parts, tags, from: 0, to: mix.segments.length })
  const tracks: SoundTrack[] = []
  for (const [index, { chapter, from, to, samples }] of timeline.tracks.entries()) {
    const trackPath = `${name}.tracks/${String(index + 1).padStart(2, '0')}.${encoder.trackExtension ?? encoder.extension}`
    const title = titleOf(chapter)
    const trackTags = {
      ...shared,
      title,
      track: `${index + 1}/${timeline.tracks.length}`,
      chapters: [],
    }
    const file = await bodiesFile(trackPath, { ...parts, tags: trackTags, from, to })
    const duration = samples / timeline.sampleRate
    tracks.push({ chapter, path: trackPath, mediaType: encoder.mediaType, duration, file })
  }
  return { whole, tracks, chapters }
}

interface Bodies {
  format: SoundFormat
  mix: Mix
  tags: Tags
  from: number
  to: number
}

async function bodiesFile(
  path: string,
  { format: { encoder, settings }, mix, tags, from, to }: Bodies,
): Promise<OutputFile> {
  // The file outlives the mix, whose spans hold the whole script.
  const { file } = mix
  const segments = mix.segments.slice(from, to)
  const begin = segments[0]?.begin ?? 0
  const end = segments.at(-1)?.end ?? 0
  const content: FileContent = {
    settings,
    bytes: end - begin,
    samples: samplesOf(segments),
    length: lengthOf(segments),
    first: mix.first,
    tags,
  }
  return measured(path, encoder.mediaType, () => wholeOf(encoder, content, () => file.open(begin, end)))
}

async function* wholeOf(
  encoder: Encoder,
  content: FileContent,
  open: () => AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  if (encoder.wrap) yield* encoder.wrap(content, open)
  else {
    yield encoder.header(content)
    yield* open()
  }
}

/** Reads it once, for its size and hash. */
async function measured(
  path: string,
  mediaType: string,
  open: () => AsyncIterable<Uint8Array>,
): Promise<OutputFile> {
  const hash = createSha256()
  let size = 0
  for await (const chunk of open()) {
    hash.update(chunk)
    size += chunk.length
  }
  return { path: safePath(path), mediaType, size, sha256: hash.hex(), open }
}

/**
 * Each lasts until the next: a moment between two would belong to none. A chapter begins with its track, or with its first words where
 * others are in the track before it.
 */
function chaptersOf(
  { spans }: Mix,
  { starts, tracks, samples, sampleRate }: Timeline,
  titleOf: (chapter: string) => string,
): ChapterTag[] {
  const begun = tracks.map(({ chapter, start }) => ({ chapter, start }))
  const known = new Set(begun.map(({ chapter }) => chapter))
  for (const { item, segment, begin } of spans) {
    if (known.has(item.chapter)) continue
    known.add(item.chapter)
    begun.push({ chapter: item.chapter, start: (starts[segment] ?? 0) + begin })
  }
  begun.sort((one, other) => one.start - other.start)
  return begun.map(({ chapter, start }, index) => ({
    title: titleOf(chapter),
    begin: start / sampleRate,
    end: (begun[index + 1]?.start ?? samples) / sampleRate,
  }))
}

function commentOf(narrator: string, synthetic: boolean): string {
  return synthetic ? `Read by ${narrator} (synthetic voice)` : `Read by ${narrator}`
}

function tagsOf({ meta }: Article): Pick<Tags, 'lang' | 'artist' | 'year'> {
  const artist = meta.authors.map(({ name }) => name).join(', ')
  const year = /^\d{4}/.exec(meta.date ?? '')?.[0]
  return { lang: meta.lang, ...(artist ? { artist } : {}), ...(year ? { year } : {}) }
}
