import { concat } from '@lectern/core'

/**
 * The first picture of one that moves (WCAG 2.2.2), by leaving the others out; nothing is decoded or drawn.
 *
 * @returns undefined where the file has none that stands by itself
 */
export function stillOf(bytes: Uint8Array, mediaType: string): Uint8Array | undefined {
  const still = stills[mediaType]
  try {
    return still?.(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error // a file that ends too soon
    return undefined
  }
}

const stills: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  'image/gif': gif,
  'image/png': png,
  'image/webp': webp,
  'image/avif': avif,
  'image/svg+xml': svg,
}

/** Up to the end of the first image (GIF89a, 20). */
function gif(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes)
  let at = 13 + colorTable(view.getUint8(10))
  while (view.getUint8(at) === 0x21) at = afterBlocks(view, at + 2)
  if (view.getUint8(at) !== 0x2c) return undefined
  const end = afterBlocks(view, at + 10 + colorTable(view.getUint8(at + 9)) + 1)
  return concat([bytes.subarray(0, end), Uint8Array.of(0x3b)])
}

function colorTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** Behind sub-blocks, each led by its length, up to the empty one. */
function afterBlocks(view: DataView, from: number): number {
  let at = from
  while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at)
  return at + 1
}

/** Without the chunks of APNG what is left is the default image. */
function png(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  const view = viewOf(bytes)
  for (let at = 8; at < bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    if (!['acTL', 'fcTL', 'fdAT'].includes(tag(bytes, at + 4))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return concat(kept)
}

/** A still file of the first frame's own chunks (WebP Container Specification, "ANMF"). */
function webp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes)
  for (let at = 12; at < bytes.length; ) {
    const size = view.getUint32(at + 4, true)
    if (at + 8 + size > bytes.length) return undefined
    if (tag(bytes, at) === 'ANMF') return stillWebp(bytes.subarray(at + 8, at + 8 + size), bytes[20] ?? 0)
    at += 8 + size + (size % 2)
  }
  return undefined
}

function stillWebp(frame: Uint8Array, flags: number): Uint8Array {
  const [size, chunks] = [frame.subarray(6, 12), frame.subarray(16)]
  const alpha = 0x10
  const extended = concat([latin('VP8X'), uint32(10), Uint8Array.of(flags & alpha, 0, 0, 0), size])
  return concat([latin('RIFF'), uint32(4 + extended.length + chunks.length), latin('WEBP'), extended, chunks])
}

/** The still picture that a sequence carries beside its film: the film's box is called free space. */
function avif(bytes: Uint8Array): Uint8Array | undefined {
  const copy = bytes.slice()
  const view = viewOf(bytes)
  let hasPicture = false
  for (let at = 0; at < bytes.length; ) {
    const size = view.getUint32(at)
    if (tag(bytes, at + 4) === 'ftyp') copy.set(latin('avif'), at + 8)
    if (tag(bytes, at + 4) === 'moov') copy.set(latin('free'), at + 4)
    if (tag(bytes, at + 4) === 'meta') hasPicture = true
    if (size < 8) break // to the end of the file, or of 64 bits
    at += size
  }
  return hasPicture ? copy : undefined
}

/** SMIL's elements go, and CSS is told to hold still. */
function svg(bytes: Uint8Array): Uint8Array | undefined {
  const calm = withoutMotion(new TextDecoder().decode(bytes))
  const end = calm.lastIndexOf('</svg')
  if (end < 0) return undefined
  const style = '<style>*{animation:none!important;transition:none!important}</style>'
  return new TextEncoder().encode(calm.slice(0, end) + style + calm.slice(end))
}

/** Goes through the source once, whatever it holds; what is never closed stays. */
function withoutMotion(source: string): string {
  const tag = /<(\/?)(animate|animateMotion|animateTransform|animateColor|set)(?=[\s/>])/gi
  const kept: string[] = []
  let from = 0
  let open: { name: string; at: number } | undefined
  for (const { 1: slash, 2: name = '', index } of source.matchAll(tag)) {
    const isOurs = open ? slash !== '' && name.toLowerCase() === open.name : slash === '' && index >= from
    if (!isOurs) continue
    const end = source.indexOf('>', index) + 1
    if (end === 0) break
    open ??= { name: name.toLowerCase(), at: index }
    const isEmpty = open.at === index && source[end - 2] === '/'
    if (!slash && !isEmpty) continue
    kept.push(source.slice(from, open.at))
    from = end
    open = undefined
  }
  return kept.join('') + source.slice(from)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function tag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24)
}
