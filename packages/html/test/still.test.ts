import { readFile } from 'node:fs/promises'
import { memoryResources, pictureSize, publish, readAll } from '@lectern/core'
import { isMoving } from '@lectern/hast'
import { expect, test } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { html } from '../src/index.js'
import { stillOf } from '../src/pictures/still.js'
import { articleOf, p, picture } from './build.js'

const lights = (type: string) =>
  readFile(new URL(`fixtures/moving/lights.${type}`, import.meta.url)).then((bytes) => new Uint8Array(bytes))

// Red, then blue; made with ffmpeg.
test.each(['gif', 'png', 'webp', 'avif'])('the still of a moving %s does not move', async (type) => {
  const moving = await lights(type)
  const mediaType = `image/${type}`
  expect(isMoving(moving, mediaType)).toBe(true)
  const still = stillOf(moving, mediaType)
  expect(still && isMoving(still, mediaType)).toBe(false)
  expect(still && pictureSize(still)).toEqual({ width: 24, height: 16 })
})

test('the still of a moving drawing keeps what it draws', () => {
  const source =
    '<svg xmlns="http://www.w3.org/2000/svg"><circle r="2"><animate attributeName="r" to="9"/></circle><set to="1"></set><text>Go</text></svg>'
  const still = new TextDecoder().decode(stillOf(new TextEncoder().encode(source), 'image/svg+xml'))
  expect(still).toContain('<circle r="2"></circle><text>Go</text>')
  expect(still).toContain('*{animation:none!important')
})

test('the still of a drawing takes time in proportion to its length', () => {
  for (const part of ['<set ', '<animate></animate', '<set><animate/>', '</set']) {
    const begin = processorTime()
    stillOf(new TextEncoder().encode(`<svg>${part.repeat(40_000)}></svg>`), 'image/svg+xml')
    expect(processorTime() - begin).toBeLessThan(3000)
  }
})

test('what ends too soon has no still', async () => {
  for (const type of ['gif', 'png', 'webp'])
    expect(stillOf((await lights(type)).subarray(0, 40), `image/${type}`)).toBeUndefined()
})

async function pageWith(bytes: Uint8Array, content = picture('x.gif', 'Lights')): Promise<string> {
  const article = await articleOf([p('a', content)])
  const run = await publish(article, [html()], { resources: memoryResources({ 'x.gif': bytes }) })
  const file = run.editions.get('html')?.files[0]
  return file ? new TextDecoder().decode(await readAll(file)) : ''
}

test('a picture that moves starts still, with a box to start it', async () => {
  const page = await pageWith(await lights('gif'))
  expect(page).toMatch(
    /<span class="moving"><img src="data:image\/gif;base64,([^"]+)" alt="Lights" width="24" height="16" class="still"><img src="data:image\/gif;base64,(?!\1)[^"]+" alt="Lights" width="24" height="16" class="moves" loading="lazy"><label><input type="checkbox"> Play the animation<\/label><\/span>/,
  )
})

test('in a link it stays still', async () => {
  const link = { type: 'link', url: 'https://example.org/', children: [picture('x.gif', 'Lights')] } as const
  const page = await pageWith(await lights('gif'), { ...link, children: [...link.children] })
  expect(page).not.toContain('class="moving"')
  expect(page.match(/<img/g)).toHaveLength(1)
})
