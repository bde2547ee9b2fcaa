import { type Article, type Clip, chapterTitles, clipsOf, milliseconds, type SoundMap } from '@lectern/core'
import type { Facts } from '../content/facts.js'
import { createPages } from './page-turns.js'
import type { Parallel, Part } from './parallel.js'
import { createTargets } from './targets.js'

/** The narration beside the text: a part for each track, whose sound is carried as it is. Nothing is cut or encoded again. */
export function partsOf(article: Article, sound: SoundMap, facts: Facts): Part[] {
  const titleOf = chapterTitles(article)
  const parts = sound.tracks.map((track, index) =>
    partOf(titleOf(track.chapter), index, extensionOf(track.mediaType)),
  )
  const targetOf = createTargets(article, facts)
  const pages = createPages(facts)
  for (const clip of clipsOf(sound)) {
    const part = parts[clip.cue.track]
    const target = targetOf(clip.cue)
    if (!part || target === undefined || clip.end <= clip.begin) continue
    // A note is read where it is called or at the end of its chapter; no page is passed in it.
    const begin = clip.cue.skip === 'footnote' ? clip.begin : pages.turn(clip, target, part)
    take({ ...clip, begin }, target, part)
  }
  const last = sound.tracks.at(-1)
  pages.turnRest(parts.at(-1), last ? milliseconds(last.duration) : 0)
  return parts.filter(({ parallels }) => parallels.length > 0).map(numbered)
}

/** Parts at most, as of tracks: a book of more is slow to write, and slower to open. */
const mostParts = 2_000

/** A book without sound: what is shown, block by block. */
export function silentParts(article: Article, facts: Facts): Part[] {
  const targetOf = createTargets(article, facts)
  const pages = createPages(facts)
  const titleOf = chapterTitles(article)
  const each = Math.ceil(article.chapters.length / mostParts)
  const first = article.chapters.filter((_, index) => index % each === 0)
  const parts = first.map(({ id }, index) => partOf(titleOf(id), index))
  const byChapter = new Map(article.chapters.map(({ id }, index) => [id, parts[Math.floor(index / each)]]))
  for (const { id, chapter, sentences } of article.blocks.values()) {
    const part = byChapter.get(chapter)
    const target = sentences.length > 0 ? targetOf({ id, block: id }) : undefined
    if (!part || target === undefined) continue
    const isNote = isInNote(id, article)
    if (!isNote) pages.turn(undefined, target, part)
    part.parallels.push({ id: '', target, ...(isNote ? { skip: 'footnote-on' } : {}) })
  }
  pages.turnRest(parts.at(-1), 0)
  return parts.filter(({ parallels }) => parallels.length > 0).map(numbered)
}

function partOf(title: string, index: number, extension?: string): Part {
  const name = String(index + 1).padStart(2, '0')
  return { name, title, audio: extension && `${name}.${extension}`, parallels: [] }
}

const extensionOf = (mediaType: string) => (mediaType === 'audio/mpeg' ? 'mp3' : 'wav')

/** Clips of one element that meet are one: an announcement and what it announces. */
function take({ cue, begin, end }: Clip, target: string, { parallels }: Part): void {
  const skip = skips[cue.skip ?? '']
  const last = parallels.at(-1)
  if (last?.clip?.end === begin && last.target === target && last.skip === skip) last.clip.end = end
  else parallels.push({ id: '', target, ...(skip ? { skip } : {}), clip: { begin, end } })
}

const skips: Readonly<Record<string, Parallel['skip']>> = {
  footnote: 'footnote-on',
  pagebreak: 'pagenumber-on',
}

function numbered(part: Part): Part {
  const parallels = part.parallels.map((parallel, index) => ({ ...parallel, id: `p${index + 1}` }))
  return { ...part, parallels }
}

function isInNote(id: string, { blocks }: Article): boolean {
  for (let block = blocks.get(id); block; block = blocks.get(block.parent ?? ''))
    if (block.type === 'footnoteDefinition') return true
  return false
}
