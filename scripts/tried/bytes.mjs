// Files of a few bytes that did harm.
import { createRequire } from 'node:module'

const { zipSync } = createRequire(new URL('../../packages/verify/package.json', import.meta.url))('fflate')

/** It says that its density follows, and ends. */
export const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...Buffer.from('JFIF'), 0, 1, 1, 1)

/** 40 × 1 pixels; code 258 is made of itself. */
export const gif = gifOf([256, 258, 10, 258, 257])

function gifOf(codes) {
  let bits = 0n
  codes.forEach((code, index) => {
    bits |= BigInt(code) << BigInt(9 * index)
  })
  const data = Array.from({ length: Math.ceil((codes.length * 9) / 8) }, (_, at) =>
    Number((bits >> BigInt(8 * at)) & 0xffn),
  )
  const head = [
    ...Buffer.from('GIF89a'),
    40,
    0,
    1,
    0,
    0x80,
    0,
    0,
    0,
    0,
    0,
    255,
    255,
    255,
    0x2c,
    0,
    0,
    0,
    0,
    40,
    0,
    1,
    0,
    0,
  ]
  return Uint8Array.from([...head, 8, data.length, ...data, 0, 0x3b])
}

/** A table of a million million rows. */
export const pdf =
  '%PDF-1.7\nxref\n0 999999999999\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF'.padEnd(
    145,
  )

/** A book of one document that unpacks to so many bytes. */
export function epubOf(bytes) {
  const text = (value) => new TextEncoder().encode(value)
  return zipSync({
    'META-INF/container.xml': text(
      '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    ),
    'a.opf': text(
      '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    'a.xhtml': text(`<html><body>${'<p>a</p>'.repeat(bytes / 8)}</body></html>`),
  })
}
