import { expect, test } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { pictureSize } from '../../src/index.js'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)),
  )
const svg = (attributes: string) => new TextEncoder().encode(`<?xml version="1.0"?><svg ${attributes}></svg>`)

const exif = [
  0xff,
  0xe1,
  0,
  30,
  ...bytes('Exif'),
  0,
  0,
  ...bytes('MM'),
  0,
  42,
  0,
  0,
  0,
  8,
  0,
  1,
  1,
  0x12,
  0,
  3,
  0,
  0,
  0,
  1,
  0,
  6,
  0,
  0,
]
/** With the sizes of a thumbnail and of the picture. */
function avif(...sizes: [number, number][]): Uint8Array {
  const box = (name: string, ...content: (string | number[])[]): number[] => {
    const inside = [...bytes(name, ...content)]
    return [0, 0, 0, inside.length + 4, ...inside]
  }
  const ispe = sizes.flatMap(([width, height]) => box('ispe', [0, 0, 0, 0, 0, 0, 0, width, 0, 0, 0, height]))
  const meta = box('meta', [0, 0, 0, 0], box('iprp', box('ipco', ispe)))
  return bytes(box('ftyp', 'avif', [0, 0, 0, 0]), meta)
}

const frame = [0xff, 0xc2, 0, 11, 8, 0, 20, 0, 40, 1, 0, 0, 0]

test.each([
  ['PNG', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 0, 0, 0, 0, 20]), 256, 20],
  ['GIF', bytes('GIF89a', [40, 0, 20, 0]), 40, 20],
  ['JPEG', bytes([0xff, 0xd8], [0xff, 0xe0, 0, 4, 1, 1], frame), 40, 20],
  [
    'lossy WebP',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 20, 0]),
    40,
    20,
  ],
  ['lossless WebP', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 39, 0xc0, 4, 0]), 40, 20],
  [
    'WebP with extras',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 19, 0, 0]),
    40,
    20,
  ],
  ['AVIF', avif([8, 4], [40, 20]), 40, 20],
  ['SVG with sizes', svg('width="1in" height="20px"'), 96, 20],
  ['SVG with a view box', svg('viewBox="0 0 40 20"'), 40, 20],
  ['SVG with a width and a view box', svg('width="80" viewBox="0,0,40,20"'), 80, 40],
])('%s', (_name, picture, width, height) => expect(pictureSize(picture)).toEqual({ width, height }))

test('a turned JPEG, as it is drawn', () => {
  const size = pictureSize(bytes([0xff, 0xd8], exif, frame))
  expect(size).toEqual({ width: 20, height: 40, orientation: expect.any(Number) })
})

test.each([
  ['nothing', bytes()],
  ['half a PNG', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0])],
  ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 200])],
  ['an SVG in per cent', svg('width="100%" height="100%"')],
])('%s has no size', (_name, picture) => expect(pictureSize(picture)).toBeUndefined())

test('reads no further than the bytes that it is given', () => {
  const whole = bytes('GIF89a', [40, 0, 20, 0])
  expect(pictureSize(whole.subarray(0, 7))).toBeUndefined()
})

test('reserved bits of a WebP are ignored, as decoders ignore them (RFC 9649, 2.7)', () => {
  const head = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0xc1, 0, 0, 0, 39, 0, 0, 19, 0, 0])
  expect(pictureSize(head)).toEqual({ width: 40, height: 20 })
})

test('files that are made to take long do not', () => {
  const size = 2 << 20
  const fill = (start: number[], pattern: number[]) =>
    Uint8Array.from(
      { length: size },
      (_, at) => start[at] ?? pattern[(at - start.length) % pattern.length] ?? 0,
    )
  const name = [...bytes('ispe')]
  const avifStart = [...bytes([0, 0, 0, 16], 'ftypavif', [0, 0, 0, 0, 0, 31, 0, 0], 'meta', [0, 0, 0, 0])]
  const begin = processorTime()
  pictureSize(fill([0xff, 0xd8, 0xff, 0xe0], [0]), 'image/jpeg')
  pictureSize(
    fill(
      [...avifStart, ...bytes([0, 31, 0, 0], 'iprp', [0, 31, 0, 0], 'ipco')],
      [0, 0, 0, 20, ...name, ...Array(12).fill(9)],
    ),
    'image/avif',
  )
  pictureSize(fill([], [...bytes('<svg ')]), 'image/svg+xml')
  // Of the processor, whatever else the machine does.
  expect(processorTime() - begin).toBeLessThan(5000)
})
