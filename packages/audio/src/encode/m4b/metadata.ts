import type { ChapterTag, Cover, Tags } from '../encoder.js'
import { box, fullBox, letters, numbers, utf8 } from './box.js'

/** Title, people, date and cover as players of audio books read them (iTunes' list of items). */
export function itemList({ title, album, artist, year, track, comment, cover }: Tags): Uint8Array {
  const [number = 0, of = 0] = track?.split('/').map(Number) ?? []
  const items = [
    text('©nam', title),
    // Without one, libraries of audio books file the whole under "unknown".
    text('©alb', album ?? title),
    ...(artist ? [text('©ART', artist), text('aART', artist)] : []),
    ...(year ? [text('©day', year)] : []),
    ...(track ? [item('trkn', 0, numbers(2, 0, number, of, 0))] : []),
    ...(comment ? [text('©cmt', comment)] : []),
    text('©gen', 'Audiobook'),
    text('©too', 'Lectern'),
    item('stik', 21, numbers(1, audioBook)),
    item('pgap', 21, numbers(1, 1)),
    ...(cover ? [picture(cover)] : []),
  ]
  const handler = fullBox('hdlr', 0, numbers(4, 0), letters('mdirappl'), numbers(4, 0, 0), numbers(1, 0))
  return fullBox('meta', 0, handler, box('ilst', ...items))
}

const audioBook = 2

/**
 * Chapters as Nero wrote them, which players that are not Apple's read. It can count to 255 only; a list that breaks
 * off would hide the others, so that there is none then.
 */
export function quickChapters(chapters: readonly ChapterTag[]): Uint8Array[] {
  if (chapters.length > 255) return []
  const entries = chapters.map(({ title, begin }) => {
    const name = shortened(title)
    return [numbers(8, Math.round(begin * 1e7)), numbers(1, name.length), name]
  })
  return [fullBox('chpl', 0x01000000, numbers(4, 0), numbers(1, chapters.length), ...entries.flat())]
}

/** 255 octets of UTF-8 at most, and no half character. */
function shortened(title: string): Uint8Array {
  const target = new Uint8Array(255)
  const { written } = new TextEncoder().encodeInto(title, target)
  return target.subarray(0, written)
}

function text(type: string, value: string): Uint8Array {
  return item(type, 1, utf8(value.replace(/\s+/g, ' ')))
}

function picture({ bytes, mediaType }: Cover): Uint8Array {
  return item('covr', mediaType === 'image/png' ? 14 : 13, bytes)
}

function item(type: string, kind: number, value: Uint8Array): Uint8Array {
  return box(type, box('data', numbers(4, kind, 0), value))
}
