import { deflateSync } from 'node:zlib'
import { concat, memoryResources, type OutputFile, publish, readAll } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { pdf } from '@lectern/pdf'
import { specimenPng } from '@lectern/testkit'
import { Unzlib } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { fonts } from './support/edition.js'
import { pageTexts } from './support/text.js'

describe('bad pictures', () => {
  const drawing = (body: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">${body}</svg>`
  const cut = specimenPng.subarray(0, 40)

  it.each([
    ['a PNG that is cut off', { 'a.png': cut }, 'picture-unreadable'],
    ['a text that is called a picture', { 'a.png': 'no picture' }, 'picture-missing'],
    [
      'a drawing that is none',
      { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>' },
      'picture-unreadable',
    ],
    ['a WebP where nothing decodes it', { 'a.webp': 'RIFF\0\0\0\0WEBPVP8 ' }, 'picture-unreadable'],
    [
      'a drawing with a script',
      { 'a.svg': drawing('<script>alert(1)</script><rect width="9" height="9"/>') },
      'picture-partial',
    ],
    [
      'a drawing with an outside picture',
      { 'a.svg': drawing('<image href="https://example.org/a.png"/>') },
      'picture-partial',
    ],
  ] as const)('%s: a page with its words, and a finding with its line', async (_, files, rule) => {
    const [name] = Object.keys(files)
    const article = await parse({ value: `# Title\n\nBefore.\n\n![A red bridge](${name})\n\nAfter.` })
    const { editions, findings } = await publish(article, [pdf()], {
      fonts,
      resources: memoryResources(files),
    })
    const [file] = editions.get('pdf')?.files ?? []
    const text = (await pageTexts(await readAll(file as OutputFile))).join()
    expect(text).toMatch(/Before\.[\s\S]*After\./)
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: expect.stringMatching(new RegExp(`${rule}$`)), line: 5 }),
    )
    if (rule === 'picture-unreadable') expect(text).toContain('A red bridge')
  })

  // The bytes behind the rows made the edition take minutes and gigabytes.
  it.each([
    ['packed', 2],
    ['with opacity', 6],
  ])('the rows of a PNG %s are unpacked, and not the gigabyte behind them', async (_, type) => {
    const header = Uint8Array.from([0, 0, 0, 9, 0, 0, 0, 9, 8, type, 0, 0, 0])
    const packed = new Uint8Array(deflateSync(new Uint8Array(1 << 26)))
    const bytes = pngOf([
      ['IHDR', header],
      ['IDAT', packed],
      ['IEND', new Uint8Array()],
    ])
    const inflated = vi.spyOn(Unzlib.prototype, 'push')
    const article = await parse({ value: '# Title\n\n![A red bridge](a.png)' })
    const resources = memoryResources({ 'a.png': bytes })
    const { findings } = await publish(article, [pdf()], { fonts, resources })
    expect(findings.filter(({ rule }) => rule.includes('picture'))).toEqual([])
    expect(inflated).toHaveBeenCalledTimes(1)
    inflated.mockRestore()
  })
})

/** Without checksums, which nobody reads here. */
function pngOf(chunks: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const parts = chunks.flatMap(([name, bytes]) => {
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, bytes.length)
    return [length, new TextEncoder().encode(name), bytes, new Uint8Array(4)]
  })
  return concat([signature, ...parts])
}
