import { readFile } from 'node:fs/promises'
import { pictureSize } from '@lectern/node'
import { expect, it } from 'vitest'

const articles = new URL('../../../examples/articles/', import.meta.url)

it('reads PNG and JPEG headers of real pictures', async () => {
  const png = await readFile(new URL('library-front.png', articles))
  expect(pictureSize(png, 'image/png')).toEqual({ width: 1080, height: 600 })
  const jpeg = await readFile(new URL('lake-ferry/ferry-at-dawn.jpg', articles))
  const size = pictureSize(jpeg, 'image/jpeg')
  expect(size?.width).toBeGreaterThan(100)
  expect(size?.height).toBeGreaterThan(100)
})

it('reads GIF and WebP headers', () => {
  const gif = Buffer.from('GIF89a\x05\x00\x04\x00', 'latin1')
  expect(pictureSize(gif, 'image/gif')).toEqual({ width: 5, height: 4 })
  const extended = Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBPVP8X', 'latin1'),
    Buffer.alloc(8),
    Buffer.from([9, 0, 0, 5, 0, 0]),
  ])
  expect(pictureSize(extended, 'image/webp')).toEqual({ width: 10, height: 6 })
})

it('gives nothing for headers that are cut off, and for other types', () => {
  expect(pictureSize(Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg')).toBeUndefined()
  expect(pictureSize(Buffer.from('GIF89a'), 'image/gif')).toBeUndefined()
  expect(pictureSize(Buffer.from('<svg/>'), 'image/svg+xml')).toBeUndefined()
})
