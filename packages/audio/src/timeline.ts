import type { Article, Place, SoundCue } from '@lectern/core'
import { printedRanges, type Script } from '@lectern/narration'
import type { Mix, Segment, Span } from './segments/mix.js'

/** Where segments and chapters are. Everything counts samples; nothing is rounded. */
export interface Timeline {
  sampleRate: number
  /** First sample of each segment in the whole file. */
  starts: readonly number[]
  /** Samples of the whole. */
  samples: number
  tracks: readonly TrackRange[]
}

/** The segments of one chapter. */
export interface TrackRange {
  chapter: string
  /** Indexes of its first segment and of the one after its last. */
  from: number
  to: number
  /** First sample in the whole. */
  start: number
  samples: number
}

export function timelineOf({ sampleRate, segments }: Mix): Timeline {
  const starts: number[] = []
  let at = 0
  for (const { length } of segments) {
    starts.push(at)
    at += length
  }
  const tracks = trackRanges(segments).map(({ chapter, from, to }) => ({
    chapter,
    from,
    to,
    start: starts[from] ?? 0,
    samples: samplesOf(segments.slice(from, to)),
  }))
  return { sampleRate, starts, samples: samplesOf(segments), tracks }
}

/** What a listener hears of bodies end to end: the last one's padding is cut off, those between are silence. */
export function samplesOf(segments: readonly Segment[]): number {
  const last = segments.at(-1)
  return last ? lengthOf(segments.slice(0, -1)) + last.samples : 0
}

export function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { length }) => sum + length, 0)
}

function trackRanges(segments: readonly Segment[]): { chapter: string; from: number; to: number }[] {
  const ranges: { chapter: string; from: number; to: number }[] = []
  segments.forEach(({ chapter }, index) => {
    const last = ranges.at(-1)
    if (last?.chapter === chapter) last.to = index + 1
    else ranges.push({ chapter, from: index, to: index + 1 })
  })
  return ranges
}

/** One cue an item of the script, in seconds. */
export function cuesOf({ spans }: Mix, timeline: Timeline): SoundCue[] {
  const trackOf = timeline.tracks.flatMap(({ from, to }, track) => new Array<number>(to - from).fill(track))
  return spans.map((span) => cueOf(span, timeline, trackOf[span.segment] ?? -1))
}

function cueOf({ item, segment, begin, end, words }: Span, timeline: Timeline, track: number): SoundCue {
  const { sampleRate, starts, tracks } = timeline
  const start = starts[segment] ?? 0
  const inTrack = start - (tracks[track]?.start ?? 0)
  const seconds = (samples: number) => samples / sampleRate
  const { id, block, sentence, display, spoken, lang, role, skip } = item
  return {
    id,
    block,
    ...(sentence ? { sentence } : {}),
    display,
    spoken,
    lang,
    role,
    ...(skip ? { skip } : {}),
    ...(item.escape ? { escape: item.escape } : {}),
    begin: seconds(start + begin),
    end: seconds(start + end),
    track,
    trackBegin: seconds(inTrack + begin),
    trackEnd: seconds(inTrack + end),
    ...wordTimes(item, words, (at) => seconds(start + begin + at), seconds(start + end)),
  }
}

/** Times of what is printed: several words that are said for one ("twelve thousand") are one. */
function wordTimes(
  item: Span['item'],
  words: Span['words'],
  at: (samples: number) => number,
  end: number,
): Pick<SoundCue, 'words'> {
  const places = printedRanges(item, words)
  const found: { at: number; from: number; to: number }[] = []
  words.forEach((word, index) => {
    const place = places[index]
    const last = found.at(-1)
    // An engine may tell a moment twice, or one that lies after the end: then the word before lasts as long.
    if (!place || at(word.at) >= end) return
    if (last && (place.from < last.to || word.at <= last.at)) last.to = Math.max(last.to, place.to)
    else found.push({ at: word.at, ...place })
  })
  if (found.length === 0) return {}
  return {
    words: found.map(({ from, to, ...word }, index) => {
      const next = found[index + 1]
      return { begin: at(word.at), end: next ? at(next.at) : end, from, to }
    }),
  }
}

/**
 * Time of every block: its words, or those of the blocks in it; of what is not read, the phrase that says so; of what
 * is silent, the moment at which it stands.
 */
export function placesOf(
  article: Article,
  script: Script,
  cues: readonly SoundCue[],
  path: string,
): Map<string, Place> {
  const spans = new Map<string, Seconds>()
  const widen = (block: string | null | undefined, begin: number, end: number) => {
    for (let id = block; id; id = article.blocks.get(id)?.parent ?? null) {
      const known = spans.get(id)
      spans.set(id, { begin: Math.min(known?.begin ?? begin, begin), end: Math.max(known?.end ?? end, end) })
    }
  }
  const byId = new Map(cues.map((cue) => [cue.id, cue]))
  for (const { block, begin, end } of cues) widen(block, begin, end)
  for (const { block, announcement } of script.unspoken) {
    const cue = byId.get(announcement)
    if (cue) widen(block, cue.begin, cue.end)
  }
  const told = new Set(script.unspoken.map(({ block }) => block))
  return inOrder(article, spans, told, path)
}

type Seconds = { begin: number; end: number }

function inOrder(
  article: Article,
  spans: ReadonlyMap<string, Seconds>,
  announced: Set<string>,
  path: string,
): Map<string, Place> {
  const places = new Map<string, Place>()
  let at = 0
  for (const { id, parent, text } of article.blocks.values()) {
    const inside = parent !== null && announced.has(parent) ? places.get(parent) : undefined
    if (inside) announced.add(id)
    const span = spans.get(id)
    const { begin, end } = span ?? { begin: at, end: at }
    places.set(id, inside ?? { kind: 'time', path, begin, end })
    if (span) at = text ? end : begin
  }
  return places
}
