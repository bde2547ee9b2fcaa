import { check, checkFiles } from '@lectern/check'
import { memoryResources } from '@lectern/core'
import { html, parse, publish } from 'lectern'
import { expect, it } from 'vitest'
import { birdCall } from '../sound-node/index.mjs'

const value =
  '---\ntitle: Birds\nlang: en\ndate: 2026-01-01\n---\n\n::birdcall[A blackbird]{src=blackbird.mp3}\n'
const sound = new Uint8Array(400)
sound.set([0x49, 0x44, 0x33, 4])

it('a node with sound is looked for, checked, embedded and claimed', async () => {
  const article = await parse({ value }, { extensions: [birdCall] })
  expect(check(article).map(({ rule }) => rule)).toContain('media-alternative')
  const lost = await checkFiles(article, memoryResources({}))
  expect(lost.map(({ rule }) => rule)).toEqual(['media-missing'])
  const resources = memoryResources({ 'blackbird.mp3': sound })
  const { editions } = await publish(article, [html({ assets: 'folder' })], { resources })
  const page = editions.get('html')
  expect(page?.files.some(({ mediaType }) => mediaType === 'audio/mpeg')).toBe(true)
  expect(page?.claims.some(({ standard }) => /auditory/.test(standard))).toBe(true)
})
