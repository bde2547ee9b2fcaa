import { concat } from '@lectern/core'
import { threeLetters } from '../languages.js'
import { box, fullBox, letters, numbers, utf8 } from './box.js'
import { itemList, quickChapters } from './metadata.js'
import { sampleTable } from './sample-table.js'
import { type Content, chapterDurations, chapterSamples, mediaLength } from './samples.js'

/**
 * The box that says where everything is (ISO/IEC 14496-12, 8.2). One clock counts samples throughout, so that nothing
 * is rounded.
 *
 * @param base where the sound's data begin in the file
 */
export function movie(content: Content, base: number): Uint8Array {
  const { tags } = content
  const hasChapters = tags.chapters.length > 1
  return box(
    'moov',
    movieHeader(content, hasChapters ? 3 : 2),
    soundTrack(content, base, hasChapters),
    ...(hasChapters ? [chapterTrack(content, base)] : []),
    box('udta', itemList(tags), ...(hasChapters ? quickChapters(tags.chapters) : [])),
  )
}

function movieHeader({ sampleRate, samples }: Content, nextTrack: number): Uint8Array {
  const usual = [numbers(4, 0x10000), numbers(2, 0x100, 0), numbers(4, 0, 0), unturned]
  return fullBox(
    'mvhd',
    0,
    numbers(4, 0, 0, sampleRate, samples),
    ...usual,
    numbers(4, 0, 0, 0, 0, 0, 0, nextTrack),
  )
}

/** Samples before `delay` are the encoder's; the edit list leaves them out (8.6.6). */
function soundTrack(content: Content, base: number, hasChapters: boolean): Uint8Array {
  const { sampleRate, samples, delay, lang } = content
  const edit = numbers(4, 1, samples, delay, 0x10000)
  const media = box(
    'mdia',
    mediaHeader(sampleRate, mediaLength(content), lang),
    handler('soun', 'Sound'),
    box('minf', fullBox('smhd', 0, numbers(4, 0)), dataHere(), sampleTable(content, base)),
  )
  return box(
    'trak',
    trackHeader(1, samples, { isEnabled: true, volume: 0x100 }),
    box('edts', fullBox('elst', 0, edit)),
    ...(hasChapters ? [box('tref', box('chap', numbers(4, 2)))] : []),
    media,
  )
}

/** Titles as a track of text that the sound refers to, as QuickTime and Apple's players read chapters. */
function chapterTrack(content: Content, base: number): Uint8Array {
  const { sampleRate, samples, lang, tags } = content
  const durations = chapterDurations(content)
  const sizes = chapterSamples(tags.chapters).map(({ length }) => length)
  const table = box(
    'stbl',
    fullBox('stsd', 0, numbers(4, 1), box('text', numbers(2, 0, 0, 0, 1), plainText)),
    fullBox('stts', 0, numbers(4, durations.length), ...durations.map((duration) => numbers(4, 1, duration))),
    fullBox('stsc', 0, numbers(4, 1, 1, sizes.length, 1)),
    fullBox('stsz', 0, numbers(4, 0, sizes.length, ...sizes)),
    fullBox('stco', 0, numbers(4, 1, base)),
  )
  const media = box(
    'mdia',
    mediaHeader(sampleRate, samples, lang),
    handler('text', 'Chapters'),
    box('minf', textMedia, dataHere(), table),
  )
  return box('trak', trackHeader(2, samples, { isEnabled: false, volume: 0 }), media)
}

function trackHeader(
  id: number,
  duration: number,
  { isEnabled, volume }: { isEnabled: boolean; volume: number },
): Uint8Array {
  const flags = isEnabled ? 3 : 2
  const place = [numbers(4, 0, 0, id, 0, duration), numbers(4, 0, 0), numbers(2, 0, 0, volume, 0)]
  return fullBox('tkhd', flags, ...place, unturned, numbers(4, 0, 0))
}

/** Header of a track's media, with its language in three letters of five bits each, and as a tag (8.4.2, 8.4.6). */
function mediaHeader(sampleRate: number, duration: number, lang: string): Uint8Array {
  const code = threeLetters(lang, 'terminological') ?? 'und'
  const packed = [...code].reduce((sum, letter) => (sum << 5) | (letter.charCodeAt(0) - 0x60), 0)
  return concat([
    fullBox('mdhd', 0, numbers(4, 0, 0, sampleRate, duration), numbers(2, packed, 0)),
    fullBox('elng', 0, utf8(`${lang}\0`)),
  ])
}

function handler(kind: string, name: string): Uint8Array {
  return fullBox('hdlr', 0, numbers(4, 0), letters(kind), numbers(4, 0, 0, 0), utf8(`${name}\0`))
}

/** The data are in this file (8.7.2). */
function dataHere(): Uint8Array {
  return box('dinf', fullBox('dref', 0, numbers(4, 1), fullBox('url ', 1)))
}

/** The matrix that leaves pictures as they are. */
const unturned = numbers(4, 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

/** What QuickTime wants to know of a track of text that is not drawn (QuickTime File Format, "Text media"). */
const textMedia = box(
  'gmhd',
  fullBox('gmin', 0, numbers(2, 0x40, 0x8000, 0x8000, 0x8000, 0, 0)),
  box('text', numbers(2, 1), numbers(4, 0, 0, 0, 1, 0, 0, 0, 0x4000), numbers(2, 0)),
)
const plainText = numbers(
  1,
  ...[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  ...[0, 0, 0, 13, 0x66, 0x74, 0x61, 0x62, 0, 1, 0, 1, 0],
)
