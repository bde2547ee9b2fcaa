import { expect, test } from 'vitest'
import { imageSize } from '../src/index.js'

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
const frame = [0xff, 0xc2, 0, 11, 8, 0, 20, 0, 40, 1, 0, 0, 0]

test.each([
  ['PNG', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 0, 0, 0, 0, 20]), 256, 20],
  ['GIF', bytes('GIF89a', [40, 0, 20, 0]), 40, 20],
  ['JPEG', bytes([0xff, 0xd8], [0xff, 0xe0, 0, 4, 1, 1], frame), 40, 20],
  ['a turned JPEG', bytes([0xff, 0xd8], exif, frame), 20, 40],
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
  [
    'AVIF',
    bytes(
      [0, 0, 0, 8],
      'ftypavif',
      [0, 0, 0, 20],
      'ispe',
      [0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 20, 0, 0, 0, 0, 0],
    ),
    40,
    20,
  ],
  ['SVG with sizes', svg('width="1in" height="20px"'), 96, 20],
  ['SVG with a view box', svg('viewBox="0 0 40 20"'), 40, 20],
  ['SVG with a width and a view box', svg('width="80" viewBox="0,0,40,20"'), 80, 40],
])('%s', (_name, picture, width, height) => expect(imageSize(picture)).toEqual({ width, height }))

test.each([
  ['nothing', bytes()],
  ['half a PNG', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0])],
  ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 200])],
  ['an SVG in per cent', svg('width="100%" height="100%"')],
])('%s has no size', (_name, picture) => expect(imageSize(picture)).toBeUndefined())
