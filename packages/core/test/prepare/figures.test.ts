import type { Image } from 'mdast'
import { expect, test } from 'vitest'
import { article, p } from './build.js'

const picture: Image = { type: 'image', url: 'lake.png', alt: 'Un lac', title: 'Le grand lac' }

test('a caption made of the title of a picture is in its language', async () => {
  const { blocks } = await article([p({ ...picture, data: { lang: 'fr', id: 'lake' } })])
  const caption = [...blocks.values()].find(({ type }) => type === 'caption')
  expect(caption).toMatchObject({ lang: 'fr', text: 'Le grand lac', parent: 'lake' })
})

test('a figure keeps what its paragraph said', async () => {
  const { blocks } = await article([{ ...p(picture), data: { lang: 'fr', skip: true } }])
  const figure = [...blocks.values()].find(({ type }) => type === 'figure')
  expect(figure).toMatchObject({ lang: 'fr', skip: true })
})
