import { concat } from '@lectern/core'
import type { ChapterTag, Cover, Tags } from './encoder.js'
import { threeLetters } from './languages.js'
import { letters, numbers } from './m4b/box.js'

/** An ID3v2.3 tag: title, album, people, language, comment, cover, and chapters with a table of contents (ID3v2 Chapter Frame Addendum). */
export function id3(tags: Tags): Uint8Array {
  const { title, album, artist, year, track, lang, comment, cover, chapters } = tags
  const frames = [
    textFrame('TIT2', title),
    ...(album ? [textFrame('TALB', album)] : []),
    ...(artist ? [textFrame('TPE1', artist)] : []),
    ...(year ? [textFrame('TYER', year)] : []),
    ...(track ? [textFrame('TRCK', track)] : []),
    ...languageFrame(lang),
    ...(comment ? [commentFrame(comment)] : []),
    ...(cover ? [pictureFrame(cover)] : []),
    ...(chapters.length > 1 ? [contents(chapters.length), ...chapters.map(chapter)] : []),
  ]
  const body = concat(frames)
  return concat([letters('ID3\x03\0\0'), synchsafe(body.length), body])
}

function contents(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, index) => letters(`ch${index}\0`))
  return frame(
    'CTOC',
    concat([letters('toc\0'), Uint8Array.of(3, Math.min(count, 255)), ...names.slice(0, 255)]),
  )
}

function chapter({ title, begin, end }: ChapterTag, index: number): Uint8Array {
  const times = numbers(4, Math.round(begin * 1000), Math.round(end * 1000), 0xffffffff, 0xffffffff)
  return frame('CHAP', concat([letters(`ch${index}\0`), times, textFrame('TIT2', title)]))
}

/** A language that has no code here is left out. */
function languageFrame(lang: string): Uint8Array[] {
  const code = threeLetters(lang, 'bibliographic')
  return code ? [textFrame('TLAN', code)] : []
}

/** The comment, marked as English, as the words are that name a narrator. */
function commentFrame(text: string): Uint8Array {
  return frame('COMM', concat([Uint8Array.of(1), letters('eng'), unicode(''), unicode(text)]))
}

/** The front cover, with its text alternative. */
function pictureFrame({ bytes, mediaType, alt }: Cover): Uint8Array {
  return frame(
    'APIC',
    concat([Uint8Array.of(1), letters(`${mediaType}\0`), Uint8Array.of(3), unicode(alt), bytes]),
  )
}

function textFrame(id: string, text: string): Uint8Array {
  return frame(id, concat([Uint8Array.of(1), unicode(text)]))
}

/** UTF-16 with its mark, the one Unicode that version 2.3 knows, and an end. */
function unicode(text: string): Uint8Array {
  const plain = text.replace(/\s+/g, ' ')
  const bytes = new Uint8Array(2 + plain.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  bytes.set([0xff, 0xfe])
  for (let at = 0; at < plain.length; at++) view.setUint16(2 + at * 2, plain.charCodeAt(at), true)
  return bytes
}

function frame(id: string, body: Uint8Array): Uint8Array {
  return concat([letters(id), numbers(4, body.length), numbers(2, 0), body])
}

/** Seven bits a byte. */
function synchsafe(size: number): Uint8Array {
  return Uint8Array.of((size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127)
}
