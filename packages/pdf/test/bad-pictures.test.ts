import { memoryResources, type OutputFile, publish, readAll } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { pdf } from '@lectern/pdf'
import { specimenPng } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'
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
    ['a PNG that is called GIF', { 'a.gif': specimenPng }, 'picture-name'],
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
})
